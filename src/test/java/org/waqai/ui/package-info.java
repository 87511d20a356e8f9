/** Tests of the window, and the case that they share. */
@NullMarked
package org.waqai.ui;

import org.jspecify.annotations.NullMarked;
