/** The case, one SQLite file: articles with their original bytes, the incidents read, and the journal of decisions. */
@NullMarked
package org.waqai.casefile;

import org.jspecify.annotations.NullMarked;
