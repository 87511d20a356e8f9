package org.waqai.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.model.Article;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.Party;
import org.waqai.model.Reading;
import org.waqai.model.Telling;
import org.waqai.session.wording.Wording;

/**
 * An incident in words, line by line.
 *
 * @param heading its type, and what else is to be known first
 * @param reasons why inferred values are as they are
 */
record IncidentCard(String heading, List<Line> lines, List<String> reasons) {

    /**
     * One value.
     *
     * @param outletsWords how the article itself puts it, where it does otherwise
     */
    record Line(Mark.Field field, String value, Optional<String> outletsWords) {
    }

    IncidentCard {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    static IncidentCard of(Incident incident, Article article, Wording wording) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Mark.Field.TIME, wording.when(incident.when().value()), unresolvedTime(incident, article)));
        incident.places().forEach(place ->
                lines.add(new Line(Mark.Field.PLACE, wording.place(place.value()), Optional.empty())));
        incident.parties().forEach(party ->
                lines.add(new Line(Mark.Field.PARTY, wording.party(party.value()), outletsWords(party.value()))));
        incident.tolls().forEach(toll ->
                lines.add(new Line(Mark.Field.TOLL, wording.toll(toll.value()), Optional.empty())));
        Stream<String> heading = Stream.of(
                Optional.of(wording.word(incident.type().value())),
                incident.ceasefire().map(truce -> wording.word(truce.value().status())),
                incident.telling() == Telling.BACKGROUND
                        ? Optional.of(wording.word(incident.telling()))
                        : Optional.<String>empty()).flatMap(Optional::stream);
        List<String> reasons = incident.allEvidence()
                .map(Evidence::reason)
                .flatMap(Optional::stream)
                .distinct()
                .map(reason -> wording.reason(reason, article))
                .toList();
        return new IncidentCard(String.join(" · ", heading.toList()), lines, reasons);
    }

    /** What the article says of the time of an incident that has no date. */
    private static Optional<String> unresolvedTime(Incident incident, Article article) {
        Reading<?> when = incident.when();
        return incident.when().value().days().isPresent()
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
