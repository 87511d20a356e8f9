package org.waqai.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Document;
import org.waqai.model.Count;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/** The people that a sentence has mentioned last, before it says what became of them. */
final class Mentioned {

    private static final WordSet RELATIVES = WordSet.of("الذي", "التي", "الذين", "قد", "كان", "كانوا", "كانت", "اللذين", "ممن");

    /** How far behind its subject a verb may stand that agrees with it: "ضابطا وجنديا من اللواء قتلا". */
    private static final int AGREEING = 4;

    /** In tokens, both commas with it. */
    private static final int LONGEST_ASIDE = 14;

    private final Document document;

    /** Joined by "and": مدنيا وزوجته. */
    private final List<PeopleGroup> people = new ArrayList<>();

    /** Some of them, told before the verb: "12 شخصا بينهم طفل قتلوا". */
    private final List<PeopleGroup> among = new ArrayList<>();

    Mentioned(Document document) {
        this.document = document;
    }

    /** Takes notice of people, in reading order; those of whom a toll was read are done with. */
    void note(PeopleGroup group, boolean taken) {
        if (!taken && isOfThem(group)) {
            among.add(group);
            return;
        }
        among.clear();
        if (!taken && !people.isEmpty() && group.from() - people.getLast().to() <= 2
                && Subsets.isMost(document.token(group.from() - 1).text())) {
            return;
        }
        boolean joined = !people.isEmpty() && people.getLast().to() == group.from()
                && document.token(group.from()).text().startsWith("و");
        if (taken || !joined) {
            people.clear();
        }
        if (!taken) {
            people.add(group);
        }
    }

    /** "12 شخصا، بينهم طفل وامرأة، قتلوا". */
    private boolean isOfThem(PeopleGroup group) {
        if (people.isEmpty()) {
            return false;
        }
        boolean first = group.from() - people.getLast().to() <= AGREEING && Subsets.isAmong(document.token(group.from() - 1).text());
        return first || (!among.isEmpty() && among.getLast().to() == group.from() && document.token(group.from()).text().startsWith("و"));
    }

    /** Whether a verb stands right behind the comma that closes what is told between commas of some or most of the people. */
    private boolean resumes(Cue verb) {
        int open = people.getLast().to();
        boolean closed = isComma(open) && isComma(verb.from() - 1) && verb.from() - open <= LONGEST_ASIDE;
        return closed && (Subsets.isAmong(document.token(open + 1).text()) || Subsets.isAmong(document.token(open + 2).text())
                || Subsets.isMost(document.token(open + 1).text()));
    }

    private boolean isComma(int at) {
        return document.token(at).isMark('،') || document.token(at).isMark(',');
    }

    /** Those right before a verb of which they are the subject: {@code خمسة مدنيين قتلوا}, {@code الشاب الذي قتل}. */
    List<PeopleGroup> subjects(Cue verb) {
        if (people.isEmpty() || verb.conjunction() || !people.getLast().outcomes().isEmpty()) {
            return List.of();
        }
        int end = (among.isEmpty() ? people : among).getLast().to();
        boolean agrees = document.token(verb.from()).text().endsWith("ا") && verb.from() - end <= AGREEING;
        int described = people.getLast().definite() && document.token(end).text().startsWith("ال") && !isRelative(end) ? end + 1 : end;
        boolean relative = described == verb.from() - 1 && isRelative(described);
        boolean near = end == verb.from() || agrees || resumes(verb) || relative;
        return near ? takeAll() : List.of();
    }

    private boolean isRelative(int at) {
        return RELATIVES.contains(document.token(at).text());
    }

    /** "كبدت المتمردين 54 قتيلا", "كلفت المسلحين 80 قتيلا": the dead are those named right before. */
    PeopleGroup described(PeopleGroup harmed) {
        boolean theirs = harmed.counted() && harmed.who().equals(Optional.of(Victim.UNKNOWN)) && !people.isEmpty()
                && people.getLast().definite() && (people.getLast().to() == harmed.from()
                || (people.getLast().to() == harmed.from() - 1 && document.token(harmed.from() - 1).isMark('"')));
        return theirs ? harmed.of(people.getLast().who(), harmed.to()) : harmed;
    }

    /** Those told to be among the subjects. */
    List<PeopleGroup> among() {
        List<PeopleGroup> some = List.copyOf(among);
        among.clear();
        return some;
    }

    private List<PeopleGroup> takeAll() {
        List<PeopleGroup> all = List.copyOf(people);
        people.clear();
        return all;
    }

    /** Whom the pronoun at the end of a word means: those mentioned last, else one whom the sentence does not name. */
    Optional<PeopleGroup> meant(Cue word) {
        Optional<PeopleGroup> last = people.isEmpty() ? Optional.empty() : Optional.of(people.getLast());
        people.clear();
        return last.filter(group -> group.outcomes().isEmpty()).or(() -> mayBeThing(word) ? Optional.empty() : unnamed(word));
    }

    /** "أصابته إصابة مباشرة" is told of targets; only people are killed. */
    private static boolean mayBeThing(Cue word) {
        return word.kind() == Cue.Kind.DONE && word.outcomes().equals(List.of(Outcome.INJURED));
    }

    /** Without anybody mentioned, "them" and "ها" may mean anything. */
    private Optional<PeopleGroup> unnamed(Cue word) {
        String text = document.token(word.to() - 1).text();
        boolean pair = text.endsWith("هما");
        boolean many = !pair && (text.endsWith("هم") || text.endsWith("ها") || text.endsWith("هن"));
        Count count = Count.exactly(pair ? 2 : 1);
        return many ? Optional.empty()
                : Optional.of(new PeopleGroup(word.from(), word.to(), word.from(), count, Optional.of(Victim.UNKNOWN), List.of(), List.of(),
                        false, false));
    }
}
