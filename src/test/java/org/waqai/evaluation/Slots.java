package org.waqai.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Counts the slots of every component. */
final class Slots {

    private final Map<Component, Counts> counts = new EnumMap<>(Component.class);

    Slots() {
        for (Component component : Component.values()) {
            counts.put(component, Counts.NONE);
        }
    }

    Map<Component, Counts> counts() {
        return new EnumMap<>(counts);
    }

    void pair(CodedIncident gold, CodedIncident predicted) {
        one(Component.INCIDENT, true, true, true);
        one(Component.TYPE, gold.acceptsType(predicted), true, true);
        CodedIncident.DatesToCompare dates = gold.datesAgainst(predicted);
        values(Component.DATE, dates.gold(), dates.predicted());
        values(Component.CEASEFIRE, gold.statusAgainst(predicted), predicted.status());
        places(gold.places(), predicted.places());
        parties(gold.parties(), predicted.parties());
        tolls(gold.tolls(), predicted.tolls());
    }

    /** A gold incident that the program does not have. */
    void missed(CodedIncident gold) {
        one(Component.INCIDENT, false, true, false);
        one(Component.TYPE, false, true, false);
        values(Component.DATE, gold.otherDates().contains(Optional.empty()) ? Optional.empty() : gold.date(), Optional.empty());
        values(Component.CEASEFIRE, gold.otherStatuses().contains(Optional.empty()) ? Optional.empty() : gold.status(), Optional.empty());
        places(gold.places(), List.of());
        parties(gold.parties(), List.of());
        tolls(gold.tolls(), List.of());
    }

    /** A predicted incident that the gold does not have. */
    void invented(CodedIncident predicted) {
        one(Component.INCIDENT, false, false, true);
        one(Component.TYPE, false, false, true);
        values(Component.DATE, Optional.empty(), predicted.toldDate());
        values(Component.CEASEFIRE, Optional.empty(), predicted.status());
        places(List.of(), predicted.places());
        parties(List.of(), predicted.parties());
        tolls(List.of(), predicted.tolls());
    }

    private void places(List<CodedPlace> gold, List<CodedPlace> predicted) {
        Asked<CodedPlace> asked = Asked.of(gold, predicted);
        add(Component.PLACE, asked.counts());
        for (Pairs.Pair<CodedPlace> pair : asked.pairs()) {
            list(Component.WITHIN, pair.gold().within(), pair.predicted().within(), CodedPlace::sameAs);
        }
    }

    private void parties(List<CodedParty> gold, List<CodedParty> predicted) {
        Asked<CodedParty> asked = Asked.of(gold, predicted);
        add(Component.PARTY, asked.counts());
        int inRole = (int) asked.pairs().stream().filter(pair -> pair.gold().accepts(pair.predicted())).count();
        add(Component.ROLE, new Counts(inRole, asked.counts().gold(), asked.counts().predicted()));
    }

    private void tolls(List<CodedToll> gold, List<CodedToll> predicted) {
        list(Component.CASUALTY, gold, predicted, CodedToll::sameCount);
        list(Component.VICTIM, gold, predicted, CodedToll::accepts);
    }

    private <T> void list(Component component, List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
        add(component, new Counts(Pairs.of(gold, predicted, same).matched().size(), gold.size(), predicted.size()));
    }

    private <T> void values(Component component, Optional<T> gold, Optional<T> predicted) {
        one(component, gold.isPresent() && gold.equals(predicted), gold.isPresent(), predicted.isPresent());
    }

    private void one(Component component, boolean hit, boolean gold, boolean predicted) {
        add(component, new Counts(hit ? 1 : 0, gold ? 1 : 0, predicted ? 1 : 0));
    }

    private void add(Component component, Counts more) {
        counts.merge(component, more, Counts::plus);
    }

    /** Named items of both sides, without the optional ones of the gold and what these absorb. */
    private record Asked<T extends Named>(Counts counts, List<Pairs.Pair<T>> pairs) {

        static <T extends Named> Asked<T> of(List<T> gold, List<T> predicted) {
            List<T> required = gold.stream().filter(item -> !item.optional()).toList();
            List<T> optional = gold.stream().filter(Named::optional).toList();
            Pairs<T> pairs = Pairs.of(required, predicted, Named::sameAs);
            int absorbed = Pairs.of(optional, pairs.leftOver(), Named::sameAs).matched().size();
            return new Asked<>(new Counts(pairs.matched().size(), required.size(), predicted.size() - absorbed), pairs.matched());
        }
    }
}
