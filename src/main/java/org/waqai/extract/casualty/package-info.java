/** How many: people killed, injured, captured and missing. */
@NullMarked
package org.waqai.extract.casualty;

import org.jspecify.annotations.NullMarked;
