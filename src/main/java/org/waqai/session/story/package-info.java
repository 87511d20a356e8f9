/** What the articles of a case tell together, made ready to be shown: stories, threads of truces, days that articles lend each other. */
@NullMarked
package org.waqai.session.story;

import org.jspecify.annotations.NullMarked;
