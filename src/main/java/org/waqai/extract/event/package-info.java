/** What: words that announce incidents, and whether they tell of something that happened. */
@NullMarked
package org.waqai.extract.event;

import org.jspecify.annotations.NullMarked;
