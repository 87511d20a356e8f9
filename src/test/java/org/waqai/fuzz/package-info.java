/** Texts that nobody wrote: whatever comes in, reading neither fails nor hangs nor points outside its text. */
@NullMarked
package org.waqai.fuzz;

import org.jspecify.annotations.NullMarked;
