package org.waqai.extract.incident;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waqai.extract.Sentences;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Incident;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.Reading;
import org.waqai.model.Toll;

/** One aspect of the incidents that a text tells, in the short form of the tests: {@code attack: killed 3 civilian / clash:}. */
enum Telling {
    TYPES, DATES, PLACES, PARTIES, TOLLS, STATUS;

    private static final String PUBLISHED = "2024-05-16";

    /** The aspect of each incident behind its type, in reading order. */
    String of(String text) {
        return Sentences.read("خبر\n\n" + text, PUBLISHED).incidents().stream()
                .map(incident -> (incident.type().value().name().toLowerCase(Locale.ROOT) + ": " + aspect(incident)).strip())
                .collect(Collectors.joining(" / "));
    }

    private String aspect(Incident incident) {
        return switch (this) {
            case TYPES -> "";
            case DATES -> incident.when().value().days().map(Telling::days).orElse("");
            case PLACES -> joined(incident.places(), Place::name, " + ");
            case PARTIES -> joined(incident.parties(), Telling::party, ", ");
            case TOLLS -> joined(incident.tolls(), Telling::toll, ", ");
            case STATUS -> incident.ceasefire().map(truce -> truce.value().status().name().toLowerCase(Locale.ROOT)).orElse("");
        };
    }

    private static <T> String joined(List<Reading<T>> readings, Function<T, String> text, String mark) {
        return readings.stream().map(Reading::value).map(text).collect(Collectors.joining(mark));
    }

    private static String days(DateRange range) {
        return range.first().equals(range.last()) ? range.first().toString() : range.first() + ".." + range.last();
    }

    private static String party(Party party) {
        return party.faction().id() + " " + party.role().name().toLowerCase(Locale.ROOT);
    }

    private static String toll(Toll toll) {
        return (toll.outcome().name() + " " + number(toll.count()) + " " + toll.who().name()).toLowerCase(Locale.ROOT)
                + toll.faction().map(side -> " of " + side.id()).orElse("");
    }

    private static String number(Count count) {
        if (count.vague() && count.max().isEmpty()) {
            return count.min() + "~";
        }
        OptionalInt max = count.max();
        String range = max.isEmpty() ? count.min() + "+"
                : max.getAsInt() == count.min() ? String.valueOf(count.min()) : count.min() + "-" + max.getAsInt();
        return count.vague() ? range + "~" : range;
    }
}
