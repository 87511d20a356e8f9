/** The tables of words: factions, places, triggers, nouns of victims. Files in, immutable look-ups out. */
@NullMarked
package org.waqai.lexicon;

import org.jspecify.annotations.NullMarked;
