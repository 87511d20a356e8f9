/** The command line: the same session without a window. */
@NullMarked
package org.waqai.cli;

import org.jspecify.annotations.NullMarked;
