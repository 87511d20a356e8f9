@NullMarked
package org.waqai.ui.list;

import org.jspecify.annotations.NullMarked;
