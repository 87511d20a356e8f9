/** Incidents in the formats of the field. */
@NullMarked
package org.waqai.export;

import org.jspecify.annotations.NullMarked;
