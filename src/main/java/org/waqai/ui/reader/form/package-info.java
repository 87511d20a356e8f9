/** The forms in which a person corrects, adds, splits and merges incidents. */
@NullMarked
package org.waqai.ui.reader.form;

import org.jspecify.annotations.NullMarked;
