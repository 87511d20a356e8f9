package org.waqai.link;

import java.util.List;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.Outcome;

/** A field in which reports of one incident differ, with who says what. */
public sealed interface Contradiction {

    /** Days that do not overlap. */
    record Days(List<Said<DateRange>> sides) implements Contradiction {

        public Days {
            sides = List.copyOf(sides);
        }
    }

    /** Places of which none lies in the other, by their names. */
    record Places(List<Said<String>> sides) implements Contradiction {

        public Places {
            sides = List.copyOf(sides);
        }
    }

    /** Bodies that are held to have begun it, of which none belongs to the other. */
    record Initiators(List<Said<Faction>> sides) implements Contradiction {

        public Initiators {
            sides = List.copyOf(sides);
        }
    }

    record Tolls(Outcome outcome, List<Said<Count>> sides) implements Contradiction {

        public Tolls {
            sides = List.copyOf(sides);
        }
    }

    /** Whether it puts in doubt who did it, or that it happened at all. */
    default boolean isOfTheWhole() {
        return switch (this) {
            case Initiators initiators -> true;
            case Denied denied -> true;
            case Days days -> false;
            case Places places -> false;
            case Tolls tolls -> false;
        };
    }

    /** Somebody denies it in these reports. */
    record Denied(List<String> incidents) implements Contradiction {

        public Denied {
            incidents = List.copyOf(incidents);
        }
    }
}
