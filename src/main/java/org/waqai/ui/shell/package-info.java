/** The window as a whole: it puts the parts together and holds what belongs to none of them. */
@NullMarked
package org.waqai.ui.shell;

import org.jspecify.annotations.NullMarked;
