package org.waqai.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waqai.model.Article;
import org.waqai.model.Change;
import org.waqai.model.Change.Field;
import org.waqai.model.Decided;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.Party;
import org.waqai.model.Reading;
import org.waqai.model.ReviewState;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.session.wording.Wording;

/**
 * An incident in words, field by field.
 *
 * @param heading its type, and what else is to be known first
 * @param state what people have made of it
 * @param type the machine's word for the type, where it is another
 * @param reasons why inferred values are as they are
 */
record IncidentCard(String heading, ReviewState state, Optional<String> type, List<Group> groups, List<String> reasons) {

    /**
     * A field.
     *
     * @param machine what the machine had read, where it is another value
     */
    record Group(Field field, List<Line> lines, Optional<String> machine) {

        Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One value.
     *
     * @param outletsWords how the article itself puts it, where it does otherwise
     * @param words where the article tells it
     */
    record Line(String value, Optional<String> outletsWords, List<Span> words) {
    }

    IncidentCard {
        groups = List.copyOf(groups);
        reasons = List.copyOf(reasons);
    }

    static IncidentCard of(Decided decided, Article article, Wording wording) {
        return new Writer(decided, article, wording).card();
    }

    private record Writer(Decided decided, Article article, Wording wording) {

        IncidentCard card() {
            Incident incident = decided.incident();
            List<Group> groups = new ArrayList<>(List.of(
                    group(Field.TIME, List.of(
                            new Line(wording.when(incident.when().value()), unresolvedTime(), incident.when().evidence().spans()))),
                    group(Field.PLACES, lines(incident.places(), wording::place, place -> Optional.empty())),
                    group(Field.PARTIES, lines(incident.parties(), wording::party, Writer::outletsWords)),
                    group(Field.CASUALTIES, lines(incident.tolls(), wording::toll, toll -> Optional.empty()))));
            incident.ceasefire().ifPresent(truce -> groups.add(group(Field.CEASEFIRE, List.of(
                    new Line(wording.word(truce.value().status()), Optional.empty(), truce.evidence().spans())))));
            groups.add(group(Field.TELLING, List.of(new Line(wording.word(incident.telling()), Optional.empty(), List.of()))));
            return new IncidentCard(heading(), decided.state(), machine(Field.TYPE), groups, reasons());
        }

        private String heading() {
            Incident incident = decided.incident();
            Stream<String> parts = Stream.of(
                    Optional.of(wording.word(incident.type().value())),
                    incident.ceasefire().map(truce -> wording.word(truce.value().status())),
                    incident.telling() == Telling.BACKGROUND
                            ? Optional.of(wording.word(incident.telling()))
                            : Optional.<String>empty()).flatMap(Optional::stream);
            return String.join(" · ", parts.toList());
        }

        private Group group(Field field, List<Line> lines) {
            return new Group(field, lines, machine(field));
        }

        private Optional<String> machine(Field field) {
            ChangeWords words = new ChangeWords(wording);
            Change present = field.of(decided.incident());
            return decided.machine().map(field::of).filter(read -> !read.equals(present)).map(words::of);
        }

        private static <T> List<Line> lines(List<Reading<T>> readings, Function<T, String> words, Function<T, Optional<String>> outlet) {
            return readings.isEmpty()
                    ? List.of(new Line(ChangeWords.NONE, Optional.empty(), List.of()))
                    : readings.stream()
                            .map(reading -> new Line(
                                    words.apply(reading.value()), outlet.apply(reading.value()), reading.evidence().spans()))
                            .toList();
        }

        private List<String> reasons() {
            return decided.incident().allEvidence()
                    .map(Evidence::reason)
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(reason -> wording.reason(reason, article))
                    .toList();
        }

        /** What the article says of the time of an incident that has no date. */
        private Optional<String> unresolvedTime() {
            Reading<?> when = decided.incident().when();
            return decided.incident().when().value().days().isPresent()
                    ? Optional.empty()
                    : when.evidence().spans().stream().findFirst().map(span -> span.in(article.text()));
        }

        private static Optional<String> outletsWords(Party party) {
            List<String> other = party.mentions().stream()
                    .filter(mention -> !mention.equals(party.faction().name()))
                    .toList();
            return other.isEmpty() ? Optional.empty() : Optional.of(String.join("، ", other));
        }
    }
}
