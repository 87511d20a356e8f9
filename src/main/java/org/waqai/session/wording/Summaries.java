package org.waqai.session.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waqai.model.Ceasefire;
import org.waqai.model.Incident;
import org.waqai.model.Outcome;
import org.waqai.model.Reading;
import org.waqai.model.Totals;

/** Incidents in one line. */
final class Summaries {

    private final Wording wording;
    private final Phrases phrases;

    Summaries(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    String type(Incident incident) {
        String type = wording.word(incident.type().value());
        return incident.ceasefire()
                .map(truce -> truce.value().status())
                .filter(status -> status != Ceasefire.Status.VIOLATED)
                .map(status -> phrases.text("type.status", type, wording.word(status)))
                .orElse(type);
    }

    String incident(Incident incident) {
        return joined(Stream.of(
                wording.when(incident.when().value()),
                type(incident),
                wording.places(values(incident.places())),
                wording.parties(values(incident.parties())),
                wording.losses(values(incident.tolls()))));
    }

    String totals(Totals totals, int total) {
        return joined(Stream.of(
                shownOf(totals.incidents(), total),
                totals.undated() == 0 ? "" : phrases.text("totals.undated", wording.number(totals.undated())),
                totals.killed().figures().map(count -> wording.losses(Outcome.KILLED, count)).orElse(""),
                totals.unnumbered() == 0 ? "" : phrases.text("totals.unnumbered", wording.number(totals.unnumbered()))));
    }

    private String shownOf(int shown, int total) {
        return shown == total
                ? wording.incidents(total)
                : phrases.counted("totals.shown", total, wording.number(shown), wording.number(total));
    }

    private String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(phrases.text("list.dot")));
    }

    private static <T> List<T> values(List<Reading<T>> readings) {
        return readings.stream().map(Reading::value).toList();
    }
}
