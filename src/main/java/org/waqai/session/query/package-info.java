/** The language of the search box: a filter as a text that people write, and back. */
@NullMarked
package org.waqai.session.query;

import org.jspecify.annotations.NullMarked;
