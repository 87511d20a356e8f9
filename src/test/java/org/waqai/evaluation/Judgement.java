package org.waqai.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A value that the program gave, and whether the gold has it.
 *
 * @param support the rule that gave it, and how sure the program was
 * @param inGold whether the gold has the incident at all; where it has not, all its values are wrong
 */
record Judgement(Field field, Support support, boolean right, boolean inGold) {

    /** What carries a confidence; an incident's is that there is one at all. */
    enum Field {
        INCIDENT, TYPE, DATE, PLACE, PARTY, CASUALTY, CEASEFIRE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The values of a prediction that has a partner. A date that is neither asked for nor punished is not judged. */
    static List<Judgement> of(CodedIncident gold, CodedIncident predicted) {
        CodedIncident.DatesToCompare dates = gold.datesAgainst(predicted);
        Stream<Judgement> once = Stream.concat(
                Stream.of(
                        new Judgement(Field.INCIDENT, predicted.supports().incident(), true, true),
                        new Judgement(Field.TYPE, predicted.supports().type(), gold.acceptsType(predicted), true)),
                dates.predicted().stream().map(date ->
                        new Judgement(Field.DATE, predicted.supports().date(), dates.gold().equals(dates.predicted()), true)));
        Pairs<CodedPlace> places = Pairs.of(gold.places(), predicted.places(), CodedPlace::sameAs);
        Pairs<CodedParty> parties = Pairs.of(gold.parties(), predicted.parties(), (a, b) -> a.sameAs(b) && a.accepts(b));
        Pairs<CodedToll> tolls = Pairs.of(gold.tolls(), predicted.tolls(), CodedToll::sameCount);
        Stream<Judgement> lists = Stream.of(
                places.matched().stream().map(pair -> new Judgement(Field.PLACE, pair.predicted().support(), true, true)),
                places.leftOver().stream().map(place -> new Judgement(Field.PLACE, place.support(), false, true)),
                parties.matched().stream().map(pair -> new Judgement(Field.PARTY, pair.predicted().support(), true, true)),
                parties.leftOver().stream().map(party -> new Judgement(Field.PARTY, party.support(), false, true)),
                tolls.matched().stream().map(pair -> new Judgement(Field.CASUALTY, pair.predicted().support(), true, true)),
                tolls.leftOver().stream().map(toll -> new Judgement(Field.CASUALTY, toll.support(), false, true)))
                .flatMap(judgements -> judgements);
        Stream<Judgement> status = predicted.status().stream().map(value -> new Judgement(Field.CEASEFIRE,
                predicted.supports().status(), gold.statusAgainst(predicted).equals(predicted.status()), true));
        return Stream.of(once, lists, status).flatMap(judgements -> judgements).toList();
    }

    /** The values of a prediction that the gold does not have. */
    static List<Judgement> ofInvented(CodedIncident predicted) {
        return Stream.of(
                Stream.of(wrong(Field.INCIDENT, predicted.supports().incident()), wrong(Field.TYPE, predicted.supports().type())),
                predicted.toldDate().stream().map(date -> wrong(Field.DATE, predicted.supports().date())),
                predicted.places().stream().map(place -> wrong(Field.PLACE, place.support())),
                predicted.parties().stream().map(party -> wrong(Field.PARTY, party.support())),
                predicted.tolls().stream().map(toll -> wrong(Field.CASUALTY, toll.support())),
                predicted.status().stream().map(status -> wrong(Field.CEASEFIRE, predicted.supports().status())))
                .flatMap(judgements -> judgements)
                .toList();
    }

    private static Judgement wrong(Field field, Support support) {
        return new Judgement(field, support, false, false);
    }
}
