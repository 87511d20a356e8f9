package org.waqai.timeline;

/** The pixels that labels of the axis take, the space around them included. */
public interface LabelWidths {

    /** What the widest label of a level takes; infinite for a level that is not to be used. */
    double widest(TickLevel level);

    /** What the label of one tick takes. */
    double of(Tick tick);
}
