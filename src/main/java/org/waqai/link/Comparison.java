package org.waqai.link;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.arabic.Folding;
import org.waqai.model.Basis;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Toll;
import org.waqai.model.When;

/**
 * Weighs what speaks for two reports being of one incident against what speaks for two. The weights add up like the logarithms of
 * odds; they were set on the first half of the sets of articles that the tests keep.
 */
final class Comparison {

    /** So many words in a hundred have the sentences of two like incidents in common anyway. */
    static final int USUAL_WORDS = 25;

    private static final double PRIOR = -3;
    private static final int LONG_DAYS = 7;
    private static final List<DayPart> PARTS = List.of(DayPart.values());
    private static final int SIDES = 2;
    private static final String UNKNOWN_PARTY = "x.";
    /** From this share of common words on two sentences tell the same. */
    private static final double ALIKE_IN_WORDS = 0.5;

    private final Told one;
    private final Told other;
    private final List<Sign> signs = new ArrayList<>();
    private double score = PRIOR;

    private Comparison(Told one, Told other) {
        this.one = one;
        this.other = other;
    }

    /** How alike they are; empty when they cannot be one: told by one article, of other kinds, elsewhere or at another time. */
    static Optional<Likeness> of(Told one, Told other) {
        Comparison comparison = new Comparison(one, other);
        return comparison.isPossible() && comparison.weighPlaces() && comparison.weighDays()
                ? Optional.of(comparison.weighRest())
                : Optional.empty();
    }

    /** Whether they are one but for the time, of which one of them tells nothing: kind, place and sides, or what makes it single. */
    static boolean isOneButForTime(Told one, Told other) {
        Comparison comparison = new Comparison(one, other);
        if (!comparison.isPossible() || !comparison.weighPlaces() || one.incident().type().value() != other.incident().type().value()) {
            return false;
        }
        boolean located = comparison.signs.stream().anyMatch(sign -> sign instanceof Sign.SamePlace || sign instanceof Sign.Inside);
        comparison.weighParties();
        comparison.weighNames();
        boolean ofOthers = comparison.signs.stream().anyMatch(sign -> sign instanceof Sign.OtherParties || sign instanceof Sign.OtherNames);
        boolean alike = one.words().overlap(other.words()) >= ALIKE_IN_WORDS;
        return located && !ofOthers && comparison.score > PRIOR && (alike || isOfTheSameSides(one, other));
    }

    /** Whether they share two sides, or the only one that either names. */
    static boolean isOfTheSameSides(Told one, Told other) {
        Comparison comparison = new Comparison(one, other);
        int sides = Math.min(SIDES, Math.min(one.parties().size(), other.parties().size()));
        return sides > 0 && comparison.sharedParties().size() >= sides;
    }

    private boolean isPossible() {
        return !one.incident().article().equals(other.incident().article())
                && TypeFamily.meet(one.incident().type().value(), other.incident().type().value());
    }

    private void add(double weight, Sign sign) {
        score += weight;
        signs.add(sign);
    }

    private boolean weighPlaces() {
        if (one.spots().isEmpty() || other.spots().isEmpty()) {
            add(-0.5, new Sign.UnknownPlace());
            return true;
        }
        Optional<SharedPlace> best = SharedPlace.closest(one.spots(), other.spots());
        best.ifPresent(place -> add(place.weight(), place.sign()));
        return best.isPresent();
    }

    private boolean weighDays() {
        Optional<When.Dated> mine = one.dated();
        Optional<When.Dated> theirs = other.dated();
        if (mine.isEmpty() || theirs.isEmpty()) {
            add(-1, new Sign.UnknownDay());
            return true;
        }
        long apart = daysBetween(mine.get().range(), theirs.get().range());
        boolean single = length(mine.get().range()) == 0 && length(theirs.get().range()) == 0;
        if (apart > 1) {
            return false;
        }
        if (apart == 1) {
            boolean near = isStandIn(mine.get()) || isStandIn(theirs.get()) || isOvernight(mine.get(), theirs.get());
            add(near ? 0 : -1, new Sign.NextDay());
        } else if (single) {
            add(1, new Sign.SameDay());
        } else {
            boolean rough = length(mine.get().range()) > LONG_DAYS || length(theirs.get().range()) > LONG_DAYS;
            add(rough ? 0 : 0.5, new Sign.OverlappingDays());
            weighParts(mine.get().range(), theirs.get().range());
        }
        if (apart == 0 && single) {
            weighPartsOfDay(mine.get().part(), theirs.get().part());
        }
        return true;
    }

    /** The stand-in of an article that tells no time may lie a day behind the event. */
    private static boolean isStandIn(When.Dated dated) {
        return dated.basis() == Basis.PUBLISHED;
    }

    /** A night may run into the next day, and one outlet counts it to this day, another to that. */
    private static boolean isOvernight(When.Dated mine, When.Dated theirs) {
        When.Dated earlier = mine.range().first().isBefore(theirs.range().first()) ? mine : theirs;
        return earlier.part().equals(Optional.of(DayPart.NIGHT));
    }

    private static long length(DateRange range) {
        return ChronoUnit.DAYS.between(range.first(), range.last());
    }

    /** 0 where they overlap. */
    private static long daysBetween(DateRange one, DateRange other) {
        long gap = Math.max(ChronoUnit.DAYS.between(one.last(), other.first()), ChronoUnit.DAYS.between(other.last(), one.first()));
        return Math.max(0, gap);
    }

    /** An evening's fight in a quarter is a part of the week's fighting in the city, and not the same. */
    private void weighParts(DateRange mine, DateRange theirs) {
        Optional<Sign.Inside> inside = signs.stream().filter(Sign.Inside.class::isInstance).map(Sign.Inside.class::cast).findFirst();
        boolean mineIsInner = inside.filter(sign -> one.spots().stream().anyMatch(spot -> spot.name().equals(sign.inner()))).isPresent();
        long inner = length(mineIsInner ? mine : theirs);
        long outer = length(mineIsInner ? theirs : mine);
        if (inside.isPresent() && outer - inner > 1) {
            add(-3, new Sign.PartOfLonger());
        }
    }

    private void weighPartsOfDay(Optional<DayPart> mine, Optional<DayPart> theirs) {
        if (mine.isPresent() && theirs.isPresent() && Math.abs(PARTS.indexOf(mine.get()) - PARTS.indexOf(theirs.get())) > 1) {
            add(-2, new Sign.OtherPartOfDay(mine.get(), theirs.get()));
        }
    }

    private Likeness weighRest() {
        weighTypes(one.incident().type().value(), other.incident().type().value());
        weighParties();
        for (Outcome outcome : Outcome.values()) {
            weighTolls(outcome);
        }
        weighNames();
        double words = one.words().overlap(other.words());
        add(Math.clamp(4 * (words - USUAL_WORDS / 100.0), -0.6, 2), new Sign.SharedWords((int) Math.round(words * 100)));
        return new Likeness(score, signs);
    }

    private void weighTypes(IncidentType mine, IncidentType theirs) {
        if (mine == theirs) {
            add(1, new Sign.SameType(mine));
        } else {
            boolean general = mine == IncidentType.ATTACK || theirs == IncidentType.ATTACK;
            add(general ? 0 : -0.5, new Sign.OtherType(mine, theirs));
        }
    }

    /** Whom each side accuses of what was done to people may differ, where it was done to them all the same. */
    private void weighParties() {
        List<String> shared = sharedParties();
        boolean people = one.people() && other.people();
        if (!shared.isEmpty()) {
            add(shared.size() > 1 || people ? 1.2 : 0.8, new Sign.SharedParties(shared));
        } else if (!one.bodies().isEmpty() && !other.bodies().isEmpty() && Collections.disjoint(one.bodies(), other.bodies())) {
            add(people || hasUnknownParty() ? -1 : -2, new Sign.OtherParties());
        } else if (people) {
            add(0.4, new Sign.SharedPeople());
        }
    }

    /** A body that the lexicon does not know may belong to any other. */
    private boolean hasUnknownParty() {
        return Stream.of(one, other).flatMap(told -> told.bodies().stream()).anyMatch(id -> id.startsWith(UNKNOWN_PARTY));
    }

    private List<String> sharedParties() {
        return one.parties().stream().filter(faction -> other.bodies().contains(faction.id())).map(Faction::name).toList();
    }

    private void weighTolls(Outcome outcome) {
        Optional<Toll> mine = one.toll(outcome);
        Optional<Toll> theirs = other.toll(outcome);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        Count count = mine.get().count();
        Count count2 = theirs.get().count();
        if (count.equals(count2)) {
            add(count.vague() || count.min() == 0 ? 0.2 : 0.7, new Sign.SameToll(outcome, count));
        } else if (!overlap(count, count2)) {
            double ratio = (1.0 + Math.max(count.min(), count2.min())) / (1.0 + Math.min(count.min(), count2.min()));
            add(-Math.min(0.6, 0.15 * ratio), new Sign.OtherToll(outcome, count, count2));
        }
    }

    private static boolean overlap(Count one, Count other) {
        return one.min() <= other.max().orElse(Integer.MAX_VALUE) && other.min() <= one.max().orElse(Integer.MAX_VALUE);
    }

    private void weighNames() {
        List<String> mine = one.names().stream().map(Folding::key).toList();
        List<String> theirs = other.names().stream().map(Folding::key).toList();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        List<String> shared = one.names().stream().filter(name -> theirs.contains(Folding.key(name))).toList();
        if (shared.isEmpty()) {
            add(-1.5, new Sign.OtherNames());
        } else {
            add(2, new Sign.SharedNames(shared));
        }
    }
}
