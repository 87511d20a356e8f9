@NullMarked
package org.waqai.ui.shell;

import org.jspecify.annotations.NullMarked;
