/** What the window and the command line say of a case, in Arabic and English; {@link org.waqai.session.wording.Wording} is the door. */
@NullMarked
package org.waqai.session.wording;

import org.jspecify.annotations.NullMarked;
