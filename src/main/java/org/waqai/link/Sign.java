package org.waqai.link;

import java.util.List;
import org.waqai.model.Count;
import org.waqai.model.DayPart;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;

/** What speaks for or against two reports being of one incident, as data that a window can put into words. */
public sealed interface Sign {

    record SameType(IncidentType type) implements Sign {
    }

    record OtherType(IncidentType one, IncidentType other) implements Sign {
    }

    record SamePlace(String name) implements Sign {
    }

    /** One names a place that lies in the other's. */
    record Inside(String inner, String outer) implements Sign {
    }

    /** At least one of them names no place. */
    record UnknownPlace() implements Sign {
    }

    record SameDay() implements Sign {
    }

    /** One is told of a longer time that holds the other's. */
    record OverlappingDays() implements Sign {
    }

    /** One is told of a shorter time and a smaller place: a part of the other. */
    record PartOfLonger() implements Sign {
    }

    record NextDay() implements Sign {
    }

    /** At least one of them has no date. */
    record UnknownDay() implements Sign {
    }

    record OtherPartOfDay(DayPart one, DayPart other) implements Sign {
    }

    /** They have these parties in common, by their names. */
    record SharedParties(List<String> names) implements Sign {

        public SharedParties {
            names = List.copyOf(names);
        }
    }

    /** Both tell of civilians or other people of a sort, and of no body that both name. */
    record SharedPeople() implements Sign {
    }

    /** Both name parties, and none is the same. */
    record OtherParties() implements Sign {
    }

    record SameToll(Outcome outcome, Count count) implements Sign {
    }

    record OtherToll(Outcome outcome, Count one, Count other) implements Sign {
    }

    /** Both name these people among the dead, wounded or taken. */
    record SharedNames(List<String> names) implements Sign {

        public SharedNames {
            names = List.copyOf(names);
        }
    }

    /** Both name people, and none is the same. */
    record OtherNames() implements Sign {
    }

    /** Their sentences have so many words in a hundred in common. */
    record SharedWords(int percent) implements Sign {
    }

    /** Whether it speaks for one incident rather than for two. */
    default boolean speaksFor() {
        return switch (this) {
            case SameType sign -> true;
            case SamePlace sign -> true;
            case Inside sign -> true;
            case SameDay sign -> true;
            case OverlappingDays sign -> true;
            case SharedParties sign -> true;
            case SharedPeople sign -> true;
            case SameToll sign -> true;
            case SharedNames sign -> true;
            case SharedWords(var percent) -> percent >= Comparison.USUAL_WORDS;
            case OtherType sign -> false;
            case UnknownPlace sign -> false;
            case PartOfLonger sign -> false;
            case NextDay sign -> false;
            case UnknownDay sign -> false;
            case OtherPartOfDay sign -> false;
            case OtherParties sign -> false;
            case OtherToll sign -> false;
            case OtherNames sign -> false;
        };
    }
}
