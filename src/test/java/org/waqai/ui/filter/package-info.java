@NullMarked
package org.waqai.ui.filter;

import org.jspecify.annotations.NullMarked;
