package org.waqai.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.model.Change;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.Reading;
import org.waqai.model.Span;

/**
 * Words of an article that an incident was read from.
 *
 * @param row 0 for the underline nearest to the words; those of other fields under the same words come below
 */
record Mark(Span span, Field field, int row) {

    /** Which part of the incident the words tell. */
    enum Field {
        SENTENCE, TIME, PLACE, PARTY, TOLL;

        /** What marks the words of a field of an incident; not all fields are marked. */
        static Optional<Field> of(Change.Field field) {
            return switch (field) {
                case TIME -> Optional.of(TIME);
                case PLACES -> Optional.of(PLACE);
                case PARTIES -> Optional.of(PARTY);
                case CASUALTIES -> Optional.of(TOLL);
                case TYPE, CEASEFIRE, TELLING -> Optional.empty();
            };
        }

        /** The name of the style. */
        String style() {
            return "field-" + switch (this) {
                case SENTENCE -> "sentence";
                case TIME -> "time";
                case PLACE -> "place";
                case PARTY -> "party";
                case TOLL -> "toll";
            };
        }
    }

    /** All marks of an incident: its sentences first, then its fields in reading order. */
    static List<Mark> of(Incident incident) {
        List<Mark> marks = new ArrayList<>();
        incident.evidence().spans().forEach(span -> marks.add(new Mark(span, Field.SENTENCE, 0)));
        List<Mark> fields = Stream.of(
                        marks(Field.TIME, Stream.of(incident.when().evidence())),
                        marks(Field.PLACE, incident.places().stream().map(Reading::evidence)),
                        marks(Field.PARTY, incident.parties().stream().map(Reading::evidence)),
                        marks(Field.TOLL, incident.tolls().stream().map(Reading::evidence)))
                .flatMap(field -> field)
                .distinct()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
        List<Mark> placed = new ArrayList<>();
        for (Mark mark : fields) {
            placed.add(new Mark(mark.span(), mark.field(), freeRow(mark, placed)));
        }
        marks.addAll(placed);
        return List.copyOf(marks);
    }

    private static Stream<Mark> marks(Field field, Stream<Evidence> evidence) {
        return evidence.flatMap(from -> from.spans().stream()).map(span -> new Mark(span, field, 0));
    }

    private static int freeRow(Mark mark, List<Mark> placed) {
        List<Integer> taken = placed.stream().filter(other -> other.span().overlaps(mark.span())).map(Mark::row).toList();
        int row = 0;
        while (taken.contains(row)) {
            row++;
        }
        return row;
    }
}
