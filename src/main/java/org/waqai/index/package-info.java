/** One door to search and counts, {@link org.waqai.index.IncidentIndex}; the only code that knows Lucene stands behind it. */
@NullMarked
package org.waqai.index;

import org.jspecify.annotations.NullMarked;
