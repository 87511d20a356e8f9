@NullMarked
package org.waqai.ui.fx;

import org.jspecify.annotations.NullMarked;
