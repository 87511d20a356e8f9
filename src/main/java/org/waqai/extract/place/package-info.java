/** Where: places of the gazetteer and places known by their head word. */
@NullMarked
package org.waqai.extract.place;

import org.jspecify.annotations.NullMarked;
