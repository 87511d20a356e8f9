/** Many articles, one story: copies, the same incident told twice, dates that articles lend each other, contradictions. */
@NullMarked
package org.waqai.link;

import org.jspecify.annotations.NullMarked;
