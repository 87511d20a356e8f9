package org.waqai.extract.casualty;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordSet;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense.VictimNoun;
import org.waqai.lexicon.Match;
import org.waqai.model.Count;
import org.waqai.model.Faction;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/**
 * People counted in a toll told before: {@code بينهم طفلان وامرأة}, {@code أربعة منهم من الأسايش}, {@code معظمهم مدنيون}. They are
 * told only where they are of another sort or side, or named (GUIDELINES, ruling 6).
 */
final class Subsets {

    private static final WordSet AMONG = WordSet.of("بينهم", "بينهن", "بينها", "منهم", "منهن", "ضمنهم", "فيهم", "بينهما", "منهما",
            "ابرزهم");
    private static final WordSet MOST = WordSet.of("معظمهم", "اغلبهم", "غالبيتهم", "اكثرهم", "اغلبيتهم");
    private static final WordSet NAMING = WordSet.of("هم", "هما", "وهم", "وهما");
    private static final WordSet ALL = WordSet.of("جميعهم", "كلهم", "كلاهما", "وهم", "وهما", "جميعا");
    private static final WordSet OF_THEM = WordSet.of("منهم", "منهن", "منها", "منهما");
    private static final WordSet ONE = WordSet.of("احدهم", "احدهما", "احداهن", "احداهما");
    private static final WordSet NAMELY = WordSet.of("هم", "هما", "هو", "هي", "وهم", "وهما", "وهو", "وهي", "يدعي", "تدعي",
            "المدعو", "اسمه", "اسمها", "يكني", "المكني", "الملقب");
    private static final WordSet CALLED = WordSet.of("يدعي", "تدعي", "اسمه", "اسمها", "يكني", "الملقب", "المدعو", "المكني");

    /** So many words stand at most between one and what he is called. */
    private static final int FARTHEST_NAME = 10;
    private static final WordSet WITHIN = WordSet.of("بين", "ضمن");
    private static final int REACH = 3;

    private final Document document;
    private final Tolls tolls;
    private final Sides sides;
    private final PeopleNouns nouns;
    private int from = -1;
    private Optional<Outcome> outcome = Optional.empty();

    Subsets(Document document, Tolls tolls, Sides sides, PeopleNouns nouns) {
        this.document = document;
        this.tolls = tolls;
        this.sides = sides;
        this.nouns = nouns;
    }

    /** Whether the token says that those named next are some of those told before; "all of them" describes them all. */
    boolean opens(int at) {
        String text = document.token(at).text();
        boolean told = tolls.whole().isPresent();
        if (told && ALL.contains(text)) {
            describe(at + 1);
            return false;
        }
        names(at);
        if (told && MOST.contains(document.token(at).text())) {
            tolls.endAt(at + 1);
            return true;
        }
        if (told && isOne(at)) {
            from = at + 1;
            outcome = Optional.empty();
            return true;
        }
        Optional<Outcome> among = within(at);
        if (among.isEmpty() && !(told && isAmong(text))) {
            return false;
        }
        from = among.isPresent() ? at + 2 : at + 1;
        outcome = among;
        return true;
    }

    /** "أحدهما طفلة": one of those told, and what he was. */
    private boolean isOne(int at) {
        return isOne(document.token(at).text())
                && nouns.alone(at + 1).filter(noun -> noun.single() && !noun.definite() && noun.outcomes().isEmpty()).isPresent();
    }

    /** "شخصين هما فلان وفلان", "الشهداء هم فلان وفلان": the names of all or of some. */
    private void names(int at) {
        if (!NAMELY.contains(document.token(at).text())) {
            return;
        }
        Optional<VictimNoun> before = document.sense(at - 1, VictimNoun.class);
        Optional<Outcome> fate = before.flatMap(VictimNoun::outcome).or(() -> tolls.whole().map(TollMention::outcome));
        boolean near = CALLED.contains(document.token(at).text()) && at - tolls.end() <= FARTHEST_NAME
                && tolls.whole().filter(toll -> toll.count().equals(Count.exactly(1)) && toll.names().isEmpty()).isPresent();
        boolean people = before.isPresent() || tolls.end() == at || near;
        List<String> names = people && fate.isPresent() ? nouns.names().all(at + 1) : List.of();
        if (names.isEmpty()) {
            return;
        }
        Optional<TollMention> whole = tolls.whole().filter(toll -> toll.count().equals(Count.exactly(names.size())));
        if (whole.isPresent()) {
            tolls.nameWhole(names);
        } else {
            Victim who = before.flatMap(VictimNoun::who).orElse(Victim.UNKNOWN);
            tolls.subset(new TollMention(at, at + 1, at, fate.get(), Count.exactly(names.size()), who, Optional.empty(), names,
                    Standing.SUBSET, true));
        }
    }

    /** {@code من بين القتلى}: the noun tells of which toll, which need not stand in the sentence. */
    private Optional<Outcome> within(int at) {
        String text = document.token(at).text();
        return WITHIN.contains(text, text.startsWith("و") ? 1 : 0)
                ? document.match(at + 1, VictimNoun.class).filter(match -> match.form().definite())
                        .flatMap(match -> ((VictimNoun) match.sense()).outcome())
                : Optional.empty();
    }

    static boolean isAmong(String text) {
        return AMONG.contains(text) || (text.startsWith("و") && AMONG.contains(text, 1));
    }

    static boolean isMost(String text) {
        return MOST.contains(text) || (text.startsWith("و") && MOST.contains(text, 1));
    }

    static boolean isOne(String text) {
        return ONE.contains(text);
    }

    /** {@code جميعهم من عناصر الأسايش}, {@code جميعهم مدنيون}. */
    private void describe(int at) {
        nouns.alone(document.token(at).is("من") ? at + 1 : at)
                .filter(people -> people.outcomes().isEmpty() && people.who().isPresent())
                .ifPresent(people -> tolls.describeWhole(people.who().orElseThrow(), sides.of(people)));
    }

    /** No more people of the subset are told once a new toll is. */
    void close() {
        from = -1;
        outcome = Optional.empty();
    }

    /** Whether people belong to a subset: behind "among them", joined to such people, or before "of them". */
    boolean contains(PeopleGroup group) {
        boolean otherFate = !group.outcomes().isEmpty()
                && tolls.whole().filter(whole -> group.outcomes().contains(whole.outcome())).isEmpty();
        if ((tolls.whole().isEmpty() && outcome.isEmpty()) || otherFate || (!group.outcomes().isEmpty() && from < 0)) {
            return false;
        }
        if (from < 0) {
            return isOfThem(group) || isPart(group);
        }
        boolean first = tolls.end() <= from && group.from() >= from && group.from() - from <= REACH;
        boolean joined = tolls.end() > from && group.from() - tolls.end() <= REACH && tolls.isJoined(group.from());
        return first || joined || isOfThem(group);
    }

    /** "13 قتيلا، هم سبعة من المقاتلين وستة من المهاجمين": a total and its parts. */
    private boolean isPart(PeopleGroup group) {
        int gap = group.from() - tolls.end();
        boolean named = NAMING.contains(document.token(group.from() - 1).text());
        boolean listed = gap == 1 && (document.token(tolls.end()).isMark('،') || document.token(tolls.end()).isMark(':')) && !group.bare();
        int total = tolls.whole().map(whole -> whole.count().min()).orElse(0);
        return group.counted() && gap >= 0 && gap <= 2 && (named || listed) && group.count().min() < total;
    }

    /** "ثلاثة منهم": some of those told before, unless a cue waits for them. */
    boolean isOfThem(PeopleGroup group) {
        int gap = group.from() - tolls.end();
        return OF_THEM.contains(document.token(group.to()).text()) && group.counted() && gap >= 0 && gap <= 2;
    }

    /** "أحدهم" and "ثلاثة منهم". */
    boolean isOneOfThem(PeopleGroup group) {
        return isOne(document.token(group.from()).text()) || OF_THEM.contains(document.token(group.to()).text());
    }

    void add(PeopleGroup people) {
        Optional<TollMention> total = outcome.isPresent() ? tolls.whole(outcome.get()) : tolls.whole();
        PeopleGroup group = OF_THEM.contains(document.token(people.to()).text()) ? ofThem(people) : people;
        Optional<Faction> side = sides.of(group);
        Victim among = total.map(TollMention::who).orElse(Victim.UNKNOWN);
        boolean armed = side.isPresent() || (document.token(group.to()).is("من") && nouns.isArmedBody(group.to() + 1));
        Victim who = group.who().orElse(armed ? Victim.FIGHTER : among);
        boolean otherSide = side.isPresent() && !side.equals(total.flatMap(TollMention::side));
        if ((who != Victim.UNKNOWN && who != among) || otherSide || !group.names().isEmpty()) {
            Outcome fate = outcome.or(() -> total.map(TollMention::outcome)).orElseThrow();
            int cue = total.map(TollMention::cue).orElse(group.from());
            tolls.subset(new TollMention(
                    group.from(), group.to(), cue, fate, group.count(), who, side, group.names(), Standing.SUBSET, true));
        }
        tolls.endAt(group.to());
        from = from < 0 ? people.from() - 1 : from;
    }

    /** "ثلاثة منهم أطفال": what they were stands behind. */
    private PeopleGroup ofThem(PeopleGroup group) {
        int at = group.to() + 1;
        Optional<Match> of = document.token(at).is("من") ? document.match(at + 1, VictimNoun.class) : document.match(at, VictimNoun.class);
        Optional<PeopleGroup> noun = of.flatMap(match -> nouns.alone(match.from()));
        return group.of(noun.flatMap(PeopleGroup::who).or(group::who), noun.map(PeopleGroup::to).orElse(at));
    }
}
