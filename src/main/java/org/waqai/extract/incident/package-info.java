/** Joins what the stages found into records. */
@NullMarked
package org.waqai.extract.incident;

import org.jspecify.annotations.NullMarked;
