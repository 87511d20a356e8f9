/** One open case without a window: reading, filtering, selecting, undoing. */
@NullMarked
package org.waqai.session;

import org.jspecify.annotations.NullMarked;
