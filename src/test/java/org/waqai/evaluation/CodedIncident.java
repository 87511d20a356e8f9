package org.waqai.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waqai.model.Span;

/**
 * An incident as a coder or the program wrote it down.
 *
 * @param types the type, and in the gold the others that are right too
 * @param borrowed whether the date was not told but stands in: the day of publication, or learnt from another article
 * @param otherDates gold only: other dates that are right too, an empty one for "none"
 * @param status the status of a truce
 * @param otherStatuses gold only: other statuses that are right too, an empty one for "none"
 * @param optional gold only: whether it may be left out
 * @param quote gold only: the sentence that tells it
 * @param evidence where the program read it
 */
record CodedIncident(
        List<String> types,
        Optional<Days> date,
        boolean borrowed,
        List<Optional<Days>> otherDates,
        List<CodedPlace> places,
        List<CodedParty> parties,
        List<CodedToll> tolls,
        Optional<String> status,
        List<Optional<String>> otherStatuses,
        boolean optional,
        Optional<String> quote,
        List<Span> evidence,
        Supports supports) {

    /** What stands behind the incident as such, and behind the values that it has once. */
    record Supports(Support incident, Support type, Support date, Support status) {
    }

    String type() {
        return types.getFirst();
    }

    /** The date, unless it only stands in. */
    Optional<Days> toldDate() {
        return borrowed ? Optional.empty() : date;
    }

    /** Whether a prediction's type is right for this incident of the gold. */
    boolean acceptsType(CodedIncident predicted) {
        return types.contains(predicted.type());
    }

    /**
     * The date to hold a prediction's against: a date that the gold accepts beside its own becomes its own, and one that stands in
     * where the gold has none is neither asked for nor punished.
     */
    DatesToCompare datesAgainst(CodedIncident predicted) {
        if (otherDates.contains(predicted.date)) {
            return new DatesToCompare(predicted.date, predicted.date);
        }
        return new DatesToCompare(date, date.isEmpty() ? predicted.toldDate() : predicted.date);
    }

    /** The status to hold a prediction's against, after the ones that the gold also accepts. */
    Optional<String> statusAgainst(CodedIncident predicted) {
        return otherStatuses.contains(predicted.status) ? predicted.status : status;
    }

    @Override
    public String toString() {
        return Stream.of(String.join("/", types), date.map(Days::toString).orElse("undated"), places, parties, tolls, status.orElse(""))
                .map(Object::toString)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The dates of a pair, either of which may be missing. */
    record DatesToCompare(Optional<Days> gold, Optional<Days> predicted) {
    }
}
