@NullMarked
package org.waqai.timeline;

import org.jspecify.annotations.NullMarked;
