/** The visible incidents as a table: the twin of the timeline for reading, sorting and screen readers. */
@NullMarked
package org.waqai.ui.list;

import org.jspecify.annotations.NullMarked;
