package org.waqai.extract.casualty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.extract.event.Modality;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.model.Count;
import org.waqai.model.Outcome;

/** One pass over a sentence: words that say what became of people wait for the people they are about. */
final class TollScan {

    private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين", "قد", "كان", "كانوا", "كانت", "اللذين", "ممن");

    private final Document document;
    private final Sentence sentence;
    private final PeopleParser people;
    private final Reach reach;
    private final Clauses clauses;
    private final CueFinder cues;
    private final Figures figures;
    private final Tolls tolls;
    private Optional<Cue> cue = Optional.empty();
    private boolean answered;
    private int answerStart;
    private int tail = -1;
    private Optional<PeopleGroup> recent = Optional.empty();

    TollScan(Document document, Sentence sentence, PeopleParser people, Sides sides, Reach reach) {
        this.document = document;
        this.sentence = sentence;
        this.people = people;
        this.reach = reach;
        this.clauses = new Clauses(document, sentence);
        this.cues = new CueFinder(document, new Modality(document, sentence, clauses));
        this.figures = new Figures(document);
        this.tolls = new Tolls(document, sides, figures);
    }

    List<TollMention> run() {
        int at = sentence.from();
        while (at < sentence.to()) {
            at = at == tail ? at + 1 : step(at);
        }
        return tolls.found();
    }

    private int step(int at) {
        figures.note(at);
        Optional<Cue> word = cues.cue(at);
        if (turns(at) && !word.filter(this::joins).isPresent()) {
            turn();
        }
        if (tolls.opensSubset(at)) {
            return at + 1;
        }
        Optional<PeopleGroup> group = people.group(at).filter(found -> found.to() <= sentence.to());
        if (word.isPresent() && !isPeople(word.get(), group)) {
            return open(word.get());
        }
        if (group.isPresent()) {
            boolean taken = take(group.get());
            recent = taken ? Optional.empty() : group;
            return Math.max(Math.max(group.get().to(), at + 1), taken ? tolls.end() : 0);
        }
        return at + 1;
    }

    /** إصابات and أسر are nouns for what happened and for those it happened to; people that follow decide. */
    private boolean isPeople(Cue word, Optional<PeopleGroup> group) {
        if (group.isEmpty() || word.verb() || word.kind() == Cue.Kind.HEADING || word.kind() == Cue.Kind.NOBODY) {
            return group.isPresent() && group.get().counted() && word.kind() != Cue.Kind.NOBODY && !word.verb();
        }
        boolean followed = people.group(word.to()).filter(next -> next.to() <= sentence.to()).isPresent();
        return !group.get().outcomes().isEmpty() && !followed;
    }

    private boolean turns(int at) {
        return clauses.startOf(at) == at && at > sentence.from() && !document.token(at - 1).isMark('،')
                && !document.token(at - 1).isMark(',');
    }

    /** A new clause: what waits for people is answered by nobody. A heading's number may still come. */
    private void turn() {
        if (cue.isPresent() && cue.get().kind() != Cue.Kind.HEADING) {
            cue = Optional.empty();
        }
        recent = Optional.empty();
    }

    /** "قتل وجرح", "مقتل وإصابة": both wait for the same people. */
    private boolean joins(Cue word) {
        return cue.isPresent() && !answered && word.from() - cue.get().to() <= 1 && word.conjunction()
                && (cue.get().kind() != Cue.Kind.HEADING) && !word.pronoun();
    }

    private int open(Cue word) {
        if (word.kind() == Cue.Kind.NOBODY) {
            tolls.nobody(word.from(), word.to(), word.outcomes());
            cue = Optional.empty();
            return word.to();
        }
        cue = Optional.of(joins(word) ? cue.orElseThrow().joined(word) : word);
        answered = false;
        answerStart = tolls.size();
        if (word.pronoun()) {
            pronoun(word);
        } else if (word.kind() == Cue.Kind.SUFFERED || word.kind() == Cue.Kind.EITHER) {
            subjectBefore(word);
        }
        if (word.reach() > word.to()) {
            tail = word.reach() - 1;
        }
        return word.to();
    }

    /** {@code خمسة مدنيين قتلوا}, {@code الشاب الذي قتل}. */
    private void subjectBefore(Cue word) {
        if (recent.isEmpty() || word.conjunction()) {
            return;
        }
        int end = recent.get().to();
        boolean near = end == word.from() || (end == word.from() - 1 && RELATIVES.contains(document.token(end).text()));
        if (near && recent.get().outcomes().isEmpty() && victims(recent.get())) {
            recent = Optional.empty();
        }
    }

    /** {@code أدى إلى مقتله}: the one spoken of before, where one was. */
    private void pronoun(Cue word) {
        answered = true;
        if (!word.happened() || figures.isBackground(word.from()) && !word.outcomes().contains(Outcome.CAPTURED)) {
            return;
        }
        String text = document.token(word.to() - 1).text();
        boolean pair = text.endsWith("هما");
        boolean many = !pair && (text.endsWith("هم") || text.endsWith("ها") || text.endsWith("هن"));
        Optional<PeopleGroup> before = recent.filter(group -> group.outcomes().isEmpty());
        if (many && before.isEmpty()) {
            return;
        }
        Count count = before.map(PeopleGroup::count).orElse(Count.exactly(pair ? 2 : 1));
        PeopleGroup victim = before.map(group -> group.counting(count, group.to()))
                .orElse(new PeopleGroup(word.from(), word.to(), word.from(), count, Optional.of(org.waqai.model.Victim.UNKNOWN), List.of(),
                        List.of(), false, false));
        tolls.add(victim, word.outcomes(), word.from(), Standing.WHOLE);
        recent = Optional.empty();
    }

    private boolean take(PeopleGroup group) {
        if (tolls.isSubset(group)) {
            tolls.subset(group);
            return true;
        }
        if (isNegated(group)) {
            return true;
        }
        if (!group.outcomes().isEmpty()) {
            return noun(group);
        }
        if (tolls.isEither(group)) {
            tolls.add(group, List.of(), group.from(), figures.standing());
            answered = true;
            return true;
        }
        return victims(group) || tolls.isCoordinated(group, reach) && coordinated(group);
    }

    private boolean coordinated(PeopleGroup group) {
        tolls.coordinate(group);
        return true;
    }

    /** "لم تسجل إصابات", "لم يسفر القصف عن سقوط ضحايا": the noun of a toll without a number, behind a negation, is a toll of zero. */
    private boolean isNegated(PeopleGroup group) {
        if (group.counted() || group.definite() || group.outcomes().isEmpty() || !figures.isNegated(group.from(), clauses, cues)) {
            return false;
        }
        tolls.nobody(group.from(), group.to(), group.outcomes());
        cue = Optional.empty();
        return true;
    }

    /** A noun that says itself what happened: {@code 27 قتيلا}; after such a noun the verb before it is answered. */
    private boolean noun(PeopleGroup group) {
        boolean waiting = cue.isPresent() && !answered;
        if (waiting && (!cue.get().happened() || cue.get().outcomes().isEmpty() && cue.get().kind() != Cue.Kind.HEADING)
                && reach.reaches(cue.get(), group)) {
            answered = true;
            return true;
        }
        if (group.definite() || tolls.isState(group, cue.filter(word -> !answered))) {
            boolean announced = waiting && group.single() && !group.names().isEmpty() && reach.reaches(cue.get(), group);
            return announced && victims(group);
        }
        if (!figures.isExplained(group.outcomes(), tolls)) {
            tolls.noun(group);
        }
        answered = true;
        return true;
    }

    /** The people for whom the cue waits. */
    private boolean victims(PeopleGroup group) {
        if (cue.isEmpty()) {
            return false;
        }
        Cue word = cue.get();
        if (answered) {
            return isObject(word, group) && answer(word, group);
        }
        boolean before = group.to() <= word.from();
        if (!before && !reach.reaches(word, group)) {
            return false;
        }
        if (word.kind() == Cue.Kind.HEADING && figures.isStart(group)) {
            return false;
        }
        boolean generic = group.definite() && group.count().vague() && !group.counted();
        if (generic || word.outcomes().isEmpty() && word.kind() == Cue.Kind.HEADING
                || !word.outcomes().isEmpty() && reach.countsSomethingElse(group, word.outcomes().getFirst())) {
            return false;
        }
        return answer(word, group);
    }

    private boolean answer(Cue word, PeopleGroup group) {
        answered = true;
        if (word.happened() && !figures.isExplained(word.outcomes(), tolls)) {
            tolls.add(group, word.outcomes(), word.from(), figures.standing());
        }
        return true;
    }

    /** "قتل مسلحون ثلاثة مدنيين": of two groups behind an active verb the first did it. */
    private boolean isObject(Cue word, PeopleGroup group) {
        boolean active = word.kind() == Cue.Kind.EITHER || word.kind() == Cue.Kind.DONE;
        String noun = document.token(group.noun()).text();
        boolean accusative = group.counted() || noun.endsWith("ا") || noun.endsWith("ين");
        boolean first = accusative && tolls.size() == answerStart + word.outcomes().size() && tolls.lastIsPlain();
        if (!active || !first || document.token(group.from()).text().startsWith("و") || group.definite()
                || !reach.reaches(word, group) || tolls.gapTo(group, reach) > 2) {
            return false;
        }
        tolls.dropFrom(answerStart);
        return true;
    }
}
