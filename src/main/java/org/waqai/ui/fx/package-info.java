/** What every part of the window shares: fonts, settings, texts, colours, and the hop between threads. */
@NullMarked
package org.waqai.ui.fx;

import org.jspecify.annotations.NullMarked;
