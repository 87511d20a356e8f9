/** Reading Arabic: folding with a map back to the original offsets, tokens, clitics, sentences, number words, calendars. */
@NullMarked
package org.waqai.arabic;

import org.jspecify.annotations.NullMarked;
