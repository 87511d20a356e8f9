package org.waqai.evaluation;

import java.util.List;
import java.util.Set;

/**
 * How far a predicted incident is the one of the gold, 0 to 1: the weighted mean of type (2), date (1.5), places (2), parties (1.5)
 * and casualties (1.5). A field that both sides leave empty does not count. Types of which the one is easily taken for the other
 * agree by half, any others not at all, and then nothing else counts; dates that overlap agree by half.
 */
final class Similarity {

    /** Less alike than this are no pair. */
    static final double LEAST = 0.45;

    private static final List<Set<String>> EASILY_TAKEN_FOR_EACH_OTHER = List.of(
            Set.of("clash", "attack", "detention"),
            Set.of("shelling", "airstrike", "explosion", "attack"),
            Set.of("ceasefire", "ceasefire_violation"),
            Set.of("control_change", "clash"),
            Set.of("control_change", "attack"),
            Set.of("deployment", "control_change"),
            Set.of("other", "detention"),
            Set.of("other", "attack"));

    private double sum;
    private double weight;

    private Similarity() {
    }

    static double of(CodedIncident gold, CodedIncident predicted) {
        double type = ofTypes(gold, predicted);
        if (type == 0) {
            return 0;
        }
        Similarity all = new Similarity();
        all.add(2, type);
        CodedIncident.DatesToCompare dates = gold.datesAgainst(predicted);
        if (dates.gold().isPresent() || dates.predicted().isPresent()) {
            all.add(1.5, ofDates(dates));
        }
        all.addLists(2, gold.places().size() + predicted.places().size(),
                Pairs.agreement(gold.places(), predicted.places(), CodedPlace::sameAs));
        all.addLists(1.5, gold.parties().size() + predicted.parties().size(),
                Pairs.agreement(gold.parties(), predicted.parties(), CodedParty::sameAs));
        all.addLists(1.5, gold.tolls().size() + predicted.tolls().size(),
                Pairs.agreement(gold.tolls(), predicted.tolls(), CodedToll::sameCount));
        return all.sum / all.weight;
    }

    private void add(double more, double similarity) {
        sum += more * similarity;
        weight += more;
    }

    private void addLists(double more, int items, double similarity) {
        if (items > 0) {
            add(more, similarity);
        }
    }

    private static double ofTypes(CodedIncident gold, CodedIncident predicted) {
        if (gold.acceptsType(predicted)) {
            return 1;
        }
        boolean near = EASILY_TAKEN_FOR_EACH_OTHER.stream()
                .anyMatch(group -> group.contains(gold.type()) && group.contains(predicted.type()));
        return near ? 0.5 : 0;
    }

    private static double ofDates(CodedIncident.DatesToCompare dates) {
        if (dates.gold().equals(dates.predicted())) {
            return 1;
        }
        return dates.gold().isPresent() && dates.predicted().isPresent() && dates.gold().get().overlaps(dates.predicted().get()) ? 0.5 : 0;
    }
}
