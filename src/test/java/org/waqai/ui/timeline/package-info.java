@NullMarked
package org.waqai.ui.timeline;

import org.jspecify.annotations.NullMarked;
