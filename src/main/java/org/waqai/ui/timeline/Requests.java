package org.waqai.ui.timeline;

import org.waqai.timeline.LaneKey;

/** What the picture of the lanes asks for. */
interface Requests {

    /** An incident was chosen. */
    void select(String incident);

    /** Another part of the time has come into sight. */
    void moved();

    /** A lane is to be rolled up, or opened again. */
    void roll(LaneKey lane);
}
