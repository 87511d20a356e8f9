/** Who: factions, and what they do in a sentence. */
@NullMarked
package org.waqai.extract.party;

import org.jspecify.annotations.NullMarked;
