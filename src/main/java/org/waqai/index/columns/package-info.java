/** The facts of incidents as columns in memory: filtered, counted and put in order with bits. Knows no search library. */
@NullMarked
package org.waqai.index.columns;

import org.jspecify.annotations.NullMarked;
