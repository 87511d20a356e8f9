@NullMarked
package org.waqai.ui.reader.form;

import org.jspecify.annotations.NullMarked;
