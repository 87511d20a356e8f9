/** The article as tokens, sentences and phrases of the lexicon: what every stage reads. */
@NullMarked
package org.waqai.extract.reading;

import org.jspecify.annotations.NullMarked;
