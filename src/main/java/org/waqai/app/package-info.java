/** The entry point and the wiring, by hand and in one place. */
@NullMarked
package org.waqai.app;

import org.jspecify.annotations.NullMarked;
