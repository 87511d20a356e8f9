package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waqai.arabic.TableFiles;
import org.waqai.model.Incident;
import org.waqai.model.Reading;
import org.waqai.model.When;

/**
 * How far the rules can be trusted: the share of each rule's readings that proved right on annotated articles, as
 * {@code confidence.tsv} tells. A value of an incident is right if there is such an incident at all and if the value's own rule
 * is right, so its confidence is the product of the two shares. Immutable; may be shared between threads.
 */
final class Confidences {

    private static final double UNMEASURED = 0.5;

    private final Map<String, Double> shares;

    private Confidences(Map<String, Double> shares) {
        this.shares = shares;
    }

    static Confidences bundled() {
        return new Confidences(TableFiles.bundled().read(Confidences.class, "confidence.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> Double.valueOf(row.cell(1)))));
    }

    /** The incident with a confidence for each of its values; a time that is not known has none. */
    Incident measure(Incident incident) {
        double told = of(incident.evidence().rule());
        return new Incident(
                incident.id(), incident.article(),
                measure(incident.type(), told),
                incident.when().value() instanceof When.Undated ? incident.when() : measure(incident.when(), told),
                measure(incident.places(), told),
                measure(incident.parties(), told),
                measure(incident.tolls(), told),
                incident.ceasefire().map(ceasefire -> measure(ceasefire, told)),
                incident.telling(),
                incident.evidence().withConfidence(told));
    }

    private <T> List<Reading<T>> measure(List<Reading<T>> readings, double told) {
        List<Reading<T>> measured = new ArrayList<>(readings.size());
        readings.forEach(reading -> measured.add(measure(reading, told)));
        return measured;
    }

    private <T> Reading<T> measure(Reading<T> reading, double told) {
        return new Reading<>(reading.value(), reading.evidence().withConfidence(told * of(reading.evidence().rule())));
    }

    private double of(String rule) {
        return shares.getOrDefault(rule, UNMEASURED);
    }
}
