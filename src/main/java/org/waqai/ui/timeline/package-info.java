/** The timeline of the window: it paints what {@link org.waqai.timeline} has worked out and turns gestures into requests. */
@NullMarked
package org.waqai.ui.timeline;

import org.jspecify.annotations.NullMarked;
