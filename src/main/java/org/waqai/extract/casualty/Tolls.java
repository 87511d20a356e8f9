package org.waqai.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.arabic.WordSet;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense.VictimNoun;
import org.waqai.model.Count;
import org.waqai.model.Faction;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/** The tolls of a sentence read so far. */
final class Tolls {

    private static final WordSet ANNOUNCING = WordSet.of("وقوع", "سقوط", "بوقوع", "بسقوط", "اخذ", "الي", "بلغ", "تسجيل");

    private final Document document;
    private final Sides sides;
    private final CombinedCounts combined;
    private final FurtherPeople more;
    private final List<TollMention> found = new ArrayList<>();
    private int whole = -1;

    /** Whether those read last were told one by one. */
    private boolean singles;

    /** Whether those read last were lost by a body of arms. */
    private boolean losses;
    private int lastEnd = -1;

    Tolls(Document document, Sides sides) {
        this.document = document;
        this.sides = sides;
        this.combined = new CombinedCounts(document);
        this.more = new FurtherPeople(document, combined);
    }

    List<TollMention> found() {
        return List.copyOf(found);
    }

    int size() {
        return found.size();
    }

    /** Index after the last people read. */
    int end() {
        return lastEnd;
    }

    /** The toll told last that is no part of another. */
    Optional<TollMention> whole() {
        return whole < 0 ? Optional.empty() : Optional.of(found.get(whole));
    }

    /** The toll with this outcome told last that is no part of another. */
    Optional<TollMention> whole(Outcome outcome) {
        return found.reversed().stream().filter(mention -> mention.outcome() == outcome && !mention.subset()).findFirst();
    }

    boolean hasNewer(Outcome outcome) {
        return found.stream().anyMatch(mention -> mention.standing() == Standing.NEWER && mention.outcome() == outcome);
    }

    void describeWhole(Victim who, Optional<Faction> side) {
        found.set(whole, found.get(whole).of(who, side.or(() -> found.get(whole).side())));
    }

    /** "إصابة ثلاثة توفي أحدهم": who dies of the wounded is no more one of them. */
    void lessInjured(int died) {
        Optional<TollMention> injured = whole().filter(toll -> toll.outcome() == Outcome.INJURED
                && toll.count().min() > died && toll.count().equals(Count.exactly(toll.count().min())));
        injured.ifPresent(toll -> found.set(whole, toll.counting(Count.exactly(toll.count().min() - died))));
    }

    /** Some of the wounded died later: they count among the dead told before, and no more among the wounded. */
    void diedOfWounds(PeopleGroup group, int cue) {
        int died = group.count().min();
        lessInjured(died);
        Optional<TollMention> dead = whole(Outcome.KILLED).filter(toll -> toll.count().equals(Count.exactly(toll.count().min())));
        if (dead.isPresent()) {
            found.set(found.indexOf(dead.get()), dead.get().counting(Count.exactly(dead.get().count().min() + died)));
            lastEnd = group.to();
        } else {
            add(group.suffering(group.from(), List.of()), List.of(Outcome.KILLED), cue, Standing.WHOLE);
        }
    }

    /** Whether those told last are wounded, and as many as the verb speaks of: one, or two. */
    boolean isWounded(Cue death) {
        int many = document.token(death.from()).text().endsWith("ا") ? 2 : 1;
        return whole().filter(toll -> toll.outcome() == Outcome.INJURED && toll.count().equals(Count.exactly(many))
                && toll.to() <= death.from()).isPresent();
    }

    /** Those told last died. */
    void diedOfWounds(int end) {
        found.set(whole, found.get(whole).suffering(Outcome.KILLED));
        lastEnd = end;
    }

    /** Whether no number stands by the people read last; those who do something are seldom counted. */
    boolean lastIsUncounted() {
        return whole().filter(toll -> toll.count().vague() || toll.count().min() <= 2).isPresent();
    }

    /** Whether the people read last are fighters without a number, who may as well be those who killed: "قتل جنود الاحتلال". */
    boolean lastIsManyFighters() {
        return whole().filter(toll -> toll.who() == Victim.FIGHTER && toll.count().equals(Count.vague(2))).isPresent();
    }

    void nameWhole(List<String> names) {
        found.set(whole, found.get(whole).named(names));
    }

    void subset(TollMention mention) {
        found.add(mention);
    }

    void endAt(int end) {
        lastEnd = end;
    }

    /** Takes back the tolls from this index on. */
    void dropFrom(int index) {
        found.subList(index, found.size()).clear();
        whole = index - 1;
    }

    void nobody(int from, int to, List<Outcome> outcomes) {
        List<Outcome> spared = outcomes.isEmpty() ? List.of(Outcome.KILLED, Outcome.INJURED) : outcomes;
        for (Outcome outcome : spared) {
            found.add(new TollMention(from, to, from, outcome, Count.exactly(0), Victim.UNKNOWN, Optional.empty(), List.of(),
                    Standing.WHOLE, true));
        }
    }

    /** People and what became of them; killed and wounded under one number is a combined count. */
    void add(PeopleGroup group, List<Outcome> outcomes, int cue, Standing standing) {
        int either = combined.end(group);
        boolean numbered = group.counted() && !group.count().vague() && group.count().min() >= 2;
        if (numbered && (either > 0 || outcomes.size() > 1)) {
            Count count = new Count(1, OptionalInt.of(group.count().min() - 1), true);
            found.add(mention(group, Outcome.KILLED, cue, count, standing));
        } else {
            List<Outcome> told = either > 0 ? List.of(Outcome.KILLED, Outcome.INJURED) : outcomes;
            List<TollMention> fresh = told.stream().map(outcome -> mention(group, outcome, cue, group.count(), standing)).toList();
            if (fresh.size() == 1 && isOneMore(group, fresh.getFirst())) {
                TollMention before = found.removeLast();
                fresh = List.of(fresh.getFirst().counting(Count.exactly(before.count().min() + 1)).from(before));
            }
            found.addAll(fresh);
            singles = group.single();
        }
        lastEnd = Math.max(group.to(), either);
        whole = found.size() - 1;
    }

    /** "ضابط وجندي" are two of a kind; an officer and his companion are told one by one (GUIDELINES, ruling 6). */
    private boolean isOneMore(PeopleGroup group, TollMention more) {
        if (!singles || !group.single() || found.isEmpty() || lastEnd != group.from() || !combined.isJoined(group.from())) {
            return false;
        }
        TollMention last = found.getLast();
        boolean plain = last.names().isEmpty() && more.names().isEmpty() && !isOwned(group.noun());
        boolean sides = last.side().isEmpty() || more.side().isEmpty() || last.side().equals(more.side());
        return plain && sides && last.cue() == more.cue() && last.outcome() == more.outcome() && last.who() == more.who()
                && last.standing() == more.standing();
    }

    private boolean isOwned(int noun) {
        return document.match(noun, VictimNoun.class).filter(match -> match.form().pronoun()).isPresent();
    }

    /** A noun that says itself what happened; {@code قتيلا وجريحا} behind one number is a combined count too. */
    void noun(PeopleGroup group, Standing standing) {
        List<Outcome> outcomes = new ArrayList<>(group.outcomes());
        Optional<VictimNoun> other = combined.isJoined(group.to()) ? document.sense(group.to(), VictimNoun.class) : Optional.empty();
        Optional<Outcome> second = other.filter(noun -> combined.agree(group, noun)).flatMap(VictimNoun::outcome);
        boolean both = group.counted() && second.isPresent() && !outcomes.contains(second.get());
        second.filter(outcome -> both).ifPresent(outcomes::add);
        add(both ? group.of(group.who(), group.to() + 1) : group, outcomes, group.bare() ? group.from() : group.noun(), standing);
    }

    /** Whether the noun tells of captives or missing people only; they may come to harm: "توفي معتقل". */
    boolean isHeld(PeopleGroup group) {
        return !group.outcomes().contains(Outcome.KILLED) && !group.outcomes().contains(Outcome.INJURED);
    }

    /** "أسرى" and "مفقودون" are what people are, and tell of an incident only beside a cue or other tolls. */
    boolean isState(PeopleGroup group, boolean waiting) {
        boolean beside = !found.isEmpty() && combined.isJoined(group.from()) && group.from() - lastEnd <= 1;
        boolean announced = waiting || ANNOUNCING.contains(document.token(group.from() - 1).text());
        return isHeld(group) && !beside && !announced && !(group.counted() && group.outcomes().contains(Outcome.MISSING));
    }

    /** Whether a number counts the killed and wounded together: "6 بين قتيل وجريح". */
    boolean isEither(PeopleGroup group) {
        return combined.end(group) > 0;
    }

    boolean isJoined(int at) {
        return combined.isJoined(at);
    }

    /** Whether the people are further ones of the same fate as those read last. */
    boolean isFurther(PeopleGroup group, Reach reach) {
        return whole().filter(last -> more.follow(last, lastEnd, group, reach)).isPresent();
    }

    /** Whether the people are counted by the number of those read last. */
    boolean isOfSameCount(PeopleGroup group) {
        return whole().filter(last -> more.shareCount(last, lastEnd, group)).isPresent();
    }

    boolean isBesides(PeopleGroup group) {
        return more.isBesides(group);
    }

    void further(PeopleGroup group) {
        TollMention last = found.get(whole);
        add(group, List.of(last.outcome()), last.cue(), last.standing());
    }

    private TollMention mention(PeopleGroup group, Outcome outcome, int cue, Count count, Standing standing) {
        losses = isLoss(group);
        Optional<Faction> side = sides.of(group).or(() -> losses ? loser(group) : Optional.empty());
        boolean same = group.who().isEmpty() && side.isEmpty();
        Victim who = losses ? Victim.FIGHTER
                : group.who().filter(known -> known != Victim.UNKNOWN || side.isEmpty()).orElseGet(() -> inherited(side));
        Optional<Faction> theirs = same ? whole().flatMap(TollMention::side) : side;
        return new TollMention(group.from(), group.to(), cue, outcome, count, who, theirs, group.names(), standing, !group.bare());
    }

    /** Whether a body of arms lost them: "تكبدت المليشيا 14 قتيلا وعشرات الجرحى". */
    private boolean isLoss(PeopleGroup group) {
        boolean unsaid = group.who().equals(Optional.of(Victim.UNKNOWN));
        if (unsaid && sides.areMembers(group)) {
            return true;
        }
        boolean goesOn = losses && combined.isJoined(group.from()) && group.from() - lastEnd <= 1;
        return unsaid && !group.outcomes().isEmpty() && (sides.areLosses(group) || goesOn);
    }

    private Optional<Faction> loser(PeopleGroup group) {
        return sides.areLosses(group) ? sides.ofLoser(group) : whole().flatMap(TollMention::side);
    }

    /** "قتل ثلاثة مدنيين وأصيب خمسة": a number without a noun counts the same sort of people. */
    private Victim inherited(Optional<Faction> side) {
        if (side.isPresent()) {
            return Victim.FIGHTER;
        }
        return whole().map(TollMention::who).filter(who -> who == Victim.FIGHTER || who == Victim.CIVILIAN).orElse(Victim.UNKNOWN);
    }
}
