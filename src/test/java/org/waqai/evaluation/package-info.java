/**
 * Holds what the program reads against what a coder read. Both sides have the shape that {@code waqai extract} prints; the coder's
 * side, the gold, may also name other values that are right and mark what may be left out (see the README beside the articles).
 *
 * <p>In each article the predicted incidents are assigned to the gold ones one to one, so that the similarity of all pairs together
 * is highest ({@link org.waqai.evaluation.Similarity}); a pair too unlike counts as none. Then every component is counted in slots:
 * a pair has a slot in common where its values agree, a gold incident without a partner misses all its slots, a predicted one adds
 * all of its as false. What the gold marks as optional absorbs a prediction without reward or punishment.
 */
@NullMarked
package org.waqai.evaluation;

import org.jspecify.annotations.NullMarked;
