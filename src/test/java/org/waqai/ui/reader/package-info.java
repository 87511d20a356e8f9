@NullMarked
package org.waqai.ui.reader;

import org.jspecify.annotations.NullMarked;
