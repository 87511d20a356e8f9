/** The JavaFX window. Each part of it is a package of its own; parts meet only in the session. */
@NullMarked
package org.waqai.ui;

import org.jspecify.annotations.NullMarked;
