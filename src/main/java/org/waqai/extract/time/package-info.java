/** When: expressions of time, and the days they mean. */
@NullMarked
package org.waqai.extract.time;

import org.jspecify.annotations.NullMarked;
