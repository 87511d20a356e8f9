/** Which written words are forms of the same word, and which words stand for the same thing. Knows no search library. */
@NullMarked
package org.waqai.index.words;

import org.jspecify.annotations.NullMarked;
