/** What the program knows: articles, incidents and the words every value was read from. Plain values, no behaviour of others. */
@NullMarked
package org.waqai.model;

import org.jspecify.annotations.NullMarked;
