/** Bytes in, articles out: formats, encodings, page furniture; what is not read is rejected with the reason. */
@NullMarked
package org.waqai.load;

import org.jspecify.annotations.NullMarked;
