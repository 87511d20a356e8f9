/** The article of the selected incident, with the words that each of its fields was read from. */
@NullMarked
package org.waqai.ui.reader;

import org.jspecify.annotations.NullMarked;
