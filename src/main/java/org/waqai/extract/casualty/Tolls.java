package org.waqai.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Sense.VictimNoun;
import org.waqai.model.Count;
import org.waqai.model.Faction;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/** The tolls of a sentence read so far, and what may be added to the last of them: subsets and further people. */
final class Tolls {

    private static final Set<String> AMONG = Set.of("بينهم", "بينهن", "بينها", "منهم", "منهن", "ضمنهم", "فيهم", "بينهما",
            "منهما", "ابرزهم");
    private static final Set<String> MOST = Set.of("معظمهم", "اغلبهم", "غالبيتهم", "اكثرهم", "اغلبيتهم");
    private static final Set<String> ALL = Set.of("جميعهم", "كلهم", "كلاهما", "وهم", "وهما", "جميعا");
    private static final Set<String> WITHIN = Set.of("بين", "ضمن");
    private static final Set<String> BESIDES = Set.of("اضافه", "بالاضافه", "فضلا", "جانب", "علاوه", "مع", "برفقه", "الي", "عن", "علي");
    private static final Set<String> ANNOUNCING = Set.of("وقوع", "سقوط", "بوقوع", "بسقوط", "اخذ", "الي", "بلغ", "تسجيل");
    private static final int SUBSET_REACH = 3;
    private static final int PLAIN_GAP = 6;
    private static final int COUNTED_GAP = 9;

    private final Document document;
    private final Sides sides;
    private final Figures figures;
    private final List<TollMention> found = new ArrayList<>();
    private int lastEnd = -1;
    private int subsetFrom = -1;
    private Optional<Outcome> subsetOf = Optional.empty();
    private int whole = -1;

    Tolls(Document document, Sides sides, Figures figures) {
        this.document = document;
        this.sides = sides;
        this.figures = figures;
    }

    List<TollMention> found() {
        return List.copyOf(found);
    }

    int size() {
        return found.size();
    }

    void dropFrom(int index) {
        found.subList(index, found.size()).clear();
    }

    boolean lastIsPlain() {
        return !found.isEmpty() && !found.getLast().subset() && found.getLast().names().isEmpty();
    }

    /** How many telling words lie between the last people and these. */
    int gapTo(PeopleGroup group, Reach reach) {
        return reach.heavy(lastEnd, group.from());
    }

    /** Index after the last people read. */
    int end() {
        return lastEnd;
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
        int either = eitherEnd(group);
        boolean numbered = group.counted() && !group.count().vague() && group.count().min() >= 2;
        if (numbered && (either > 0 || outcomes.size() > 1)) {
            Count count = new Count(1, OptionalInt.of(group.count().min() - 1), true);
            found.add(mention(group, Outcome.KILLED, cue, count, standing));
        } else {
            List<Outcome> told = either > 0 ? List.of(Outcome.KILLED, Outcome.INJURED) : outcomes;
            List<TollMention> fresh = told.stream().map(outcome -> mention(group, outcome, cue, group.count(), standing)).toList();
            found.addAll(fresh);
        }
        lastEnd = Math.max(group.to(), either);
        whole = found.size() - 1;
        subsetFrom = -1;
        subsetOf = Optional.empty();
    }

    /** A noun that says itself what happened; {@code قتيلا وجريحا} behind one number is a combined count too. */
    void noun(PeopleGroup group) {
        List<Outcome> outcomes = new ArrayList<>(group.outcomes());
        Optional<VictimNoun> other = document.token(group.to()).text().startsWith("و")
                ? document.sense(group.to(), VictimNoun.class)
                : Optional.empty();
        boolean both = group.counted() && other.filter(noun -> noun.number() != 2 && noun.outcome().isPresent()
                && !group.outcomes().contains(noun.outcome().get())).isPresent();
        if (both) {
            outcomes.add(other.orElseThrow().outcome().orElseThrow());
            add(group.of(group.who(), group.to() + 1), outcomes, group.noun(), figures.standing());
            return;
        }
        add(group, outcomes, group.noun(), figures.standing());
    }

    /** "أسرى" and "مفقودون" are what people are, and tell of an incident only beside a cue or other tolls. */
    boolean isState(PeopleGroup group, Optional<Cue> waiting) {
        boolean harmed = group.outcomes().contains(Outcome.KILLED) || group.outcomes().contains(Outcome.INJURED);
        boolean beside = !found.isEmpty() && isJoined(group) && group.from() - lastEnd <= 1;
        boolean announced = waiting.isPresent() || ANNOUNCING.contains(document.token(group.from() - 1).text());
        return !harmed && !beside && !announced && !(group.counted() && group.outcomes().contains(Outcome.MISSING));
    }

    /** The end of "بين قتيل وجريح" behind a number; 0 where it does not stand there. */
    private int eitherEnd(PeopleGroup group) {
        int at = document.token(group.to()).is("ما") ? group.to() + 1 : group.to();
        boolean either = (document.token(at).is("بين") || document.token(at).is("مابين")) && isHarmed(at + 1) && isHarmed(at + 2)
                && document.token(at + 2).text().startsWith("و");
        return either ? at + 3 : 0;
    }

    boolean isEither(PeopleGroup group) {
        return eitherEnd(group) > 0;
    }

    boolean hasNewer(Outcome outcome) {
        return found.stream().anyMatch(mention -> mention.standing() == Standing.NEWER && mention.outcome() == outcome);
    }

    private boolean isHarmed(int at) {
        return document.sense(at, VictimNoun.class).flatMap(VictimNoun::outcome).isPresent();
    }

    /** Whether the token says that those named next are some of those told before; "all of them" describes the whole. */
    boolean opensSubset(int at) {
        String text = document.token(at).text();
        String bare = text.startsWith("و") ? text.substring(1) : text;
        if (whole >= 0 && ALL.contains(text)) {
            describe(at + 1);
            return false;
        }
        Optional<Outcome> within = WITHIN.contains(bare)
                ? document.match(at + 1, VictimNoun.class).filter(match -> match.form().definite())
                        .flatMap(match -> ((VictimNoun) match.sense()).outcome())
                : Optional.empty();
        boolean opens = within.isPresent() || whole >= 0 && isAmong(text, bare);
        if (opens) {
            subsetFrom = within.isPresent() ? at + 2 : at + 1;
            subsetOf = within;
        }
        return opens;
    }

    private static boolean isAmong(String text, String bare) {
        return AMONG.contains(text) || AMONG.contains(bare) || MOST.contains(text) || MOST.contains(bare);
    }

    /** {@code جميعهم من عناصر الأسايش}, {@code جميعهم مدنيون}. */
    private void describe(int at) {
        PeopleNouns nouns = new PeopleNouns(document);
        int noun = document.token(at).is("من") ? at + 1 : at;
        Optional<PeopleGroup> group = nouns.alone(noun).filter(people -> people.outcomes().isEmpty() && people.who().isPresent());
        group.ifPresent(people -> {
            Optional<Faction> side = sides.of(people).or(() -> found.get(whole).side());
            found.set(whole, found.get(whole).of(people.who().orElseThrow(), side));
        });
    }

    /** Whether people belong to a subset: behind "among them", joined to such people, or before "of them". */
    boolean isSubset(PeopleGroup group) {
        if (whole < 0 && subsetOf.isEmpty() || !group.outcomes().isEmpty()) {
            return false;
        }
        boolean first = subsetFrom >= 0 && group.from() >= subsetFrom && group.from() - subsetFrom <= SUBSET_REACH && lastEnd <= subsetFrom;
        boolean joined = subsetFrom >= 0 && group.from() - lastEnd <= SUBSET_REACH && lastEnd > subsetFrom && isJoined(group);
        boolean ofThem = AMONG.contains(document.token(group.to()).text()) && group.from() >= lastEnd && group.counted()
                && group.from() - lastEnd <= 2;
        return first || joined || ofThem;
    }

    void subset(PeopleGroup group) {
        Optional<TollMention> total = whole();
        PeopleGroup described = group;
        if (AMONG.contains(document.token(group.to()).text())) {
            PeopleNouns nouns = new PeopleNouns(document);
            int at = group.to() + 1;
            Optional<PeopleGroup> noun = nouns.alone(document.token(at).is("من") ? at + 1 : at);
            described = group.of(noun.flatMap(PeopleGroup::who).or(group::who), noun.map(PeopleGroup::to).orElse(at));
        }
        Optional<Faction> side = sides.of(described);
        Optional<Victim> among = total.map(TollMention::who);
        boolean armed = side.isPresent() || new PeopleNouns(document).isArmedBody(described.to() + 1);
        Victim who = described.who().orElse(armed ? Victim.FIGHTER : among.orElse(Victim.UNKNOWN));
        boolean telling = who != Victim.UNKNOWN && !among.equals(Optional.of(who));
        boolean otherSide = side.isPresent() && !side.equals(total.flatMap(TollMention::side));
        if (telling || otherSide || !described.names().isEmpty()) {
            Outcome outcome = subsetOf.or(() -> total.map(TollMention::outcome)).orElseThrow();
            found.add(new TollMention(described.from(), described.to(), total.map(TollMention::cue).orElse(described.from()), outcome,
                    described.count(), who, side, described.names(), Standing.SUBSET, true));
        }
        lastEnd = described.to();
        subsetFrom = subsetFrom < 0 ? described.from() - 1 : subsetFrom;
    }

    private Optional<TollMention> whole() {
        if (subsetOf.isPresent()) {
            return found.reversed().stream().filter(mention -> mention.outcome() == subsetOf.get() && !mention.subset()).findFirst();
        }
        return whole < 0 ? Optional.empty() : Optional.of(found.get(whole));
    }

    private boolean isJoined(PeopleGroup group) {
        return document.token(group.from()).text().startsWith("و");
    }

    /** "وثلاثة من الحمزات", "إضافة إلى مدنيين اثنين": further people of the same fate. */
    boolean isCoordinated(PeopleGroup group, Reach reach) {
        if (whole < 0 || found.get(whole).isZero() || group.definite() && group.names().isEmpty()) {
            return false;
        }
        int start = group.from();
        while (start > lastEnd && BESIDES.contains(document.token(start - 1).text())) {
            start--;
        }
        boolean besides = start < group.from() && !document.token(start).is("الي") && !document.token(start).is("عن")
                && !document.token(start).is("علي");
        int gap = start - lastEnd;
        boolean near = group.counted() || !group.count().vague()
                ? gap <= (group.counted() ? COUNTED_GAP : PLAIN_GAP) && reach.heavy(lastEnd, start) <= 1
                : gap == 0;
        boolean animate = !reach.countsSomethingElse(group, Outcome.INJURED);
        return (isJoined(group) || besides) && near && animate && gap >= 0;
    }

    void coordinate(PeopleGroup group) {
        TollMention last = found.get(whole);
        add(group, List.of(last.outcome()), last.cue(), last.standing());
    }

    private TollMention mention(PeopleGroup group, Outcome outcome, int cue, Count count, Standing standing) {
        Optional<Faction> side = sides.of(group);
        boolean same = group.who().isEmpty() && !found.isEmpty() && side.isEmpty();
        Victim who = group.who().filter(known -> known != Victim.UNKNOWN || side.isEmpty()).orElseGet(() -> inherited(side));
        return new TollMention(group.from(), group.to(), cue, outcome, count, who,
                side.or(() -> same ? found.getLast().side() : Optional.empty()), group.names(), standing, !group.bare());
    }

    /** "قتل ثلاثة مدنيين وأصيب خمسة": a number without a noun counts the same sort of people. */
    private Victim inherited(Optional<Faction> side) {
        if (side.isPresent()) {
            return Victim.FIGHTER;
        }
        if (whole < 0) {
            return Victim.UNKNOWN;
        }
        Victim last = found.get(whole).who();
        return last == Victim.FIGHTER || last == Victim.CIVILIAN ? last : Victim.UNKNOWN;
    }
}
