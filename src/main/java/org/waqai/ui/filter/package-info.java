/** The filter of the window: the pane of facets, and the chips that say in words what is filtered. */
@NullMarked
package org.waqai.ui.filter;

import org.jspecify.annotations.NullMarked;
