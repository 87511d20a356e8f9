/** An article in, its incidents out. One package a stage; {@link org.waqai.extract.Extractor} runs them in order. */
@NullMarked
package org.waqai.extract;

import org.jspecify.annotations.NullMarked;
