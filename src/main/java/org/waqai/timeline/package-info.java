/** The picture as arithmetic: scale, ticks, lanes, bins, hit testing. No toolkit. */
@NullMarked
package org.waqai.timeline;

import org.jspecify.annotations.NullMarked;
