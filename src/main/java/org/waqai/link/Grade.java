package org.waqai.link;

import org.waqai.model.Coded;

/**
 * How sure it is that an incident happened as told, after the grades of Airwars (airwars.org/methodology), as far as reports alone can
 * tell: whether a report is fair or poor is for people to judge.
 */
public enum Grade implements Coded {
    /** The side that is held to have done it says so itself. */
    CONFIRMED,
    /** Two or more independent origins tell it. */
    LIKELY,
    /** One origin tells it, copied or not. */
    WEAK,
    /** Origins contradict each other in who did it, or in whether it happened. */
    CONTESTED;

    static Grade of(Story story) {
        if (story.reports().stream().anyMatch(report -> report.cues().contains(Cue.ADMITS))) {
            return CONFIRMED;
        }
        if (story.contradictions().stream().anyMatch(Grade::isOfTheWhole)) {
            return CONTESTED;
        }
        return story.origins().size() > 1 ? LIKELY : WEAK;
    }

    private static boolean isOfTheWhole(Contradiction contradiction) {
        return switch (contradiction) {
            case Contradiction.Initiators initiators -> true;
            case Contradiction.Denied denied -> true;
            case Contradiction.Days days -> false;
            case Contradiction.Places places -> false;
            case Contradiction.Tolls tolls -> false;
        };
    }
}
