package org.waqai.extract.casualty;

import java.util.List;
import java.util.Optional;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.extract.event.Modality;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/** One pass over a sentence: words that say what became of people wait for the people they are about. */
final class TollScan {

    private final Document document;
    private final Sentence sentence;
    private final PeopleParser people;
    private final Reach reach;
    private final Clauses clauses;
    private final CueFinder cues;
    private final Figures figures;
    private final Tolls tolls;
    private final Subsets subsets;
    private final Mentioned mentioned;
    private final VerbObjects objects;

    /** The cue read last, and whether its people are found. */
    private Optional<Cue> cue = Optional.empty();
    private boolean answered;
    private int answerStart;

    /** The last word of a phrase with a gap, which is no cue of its own: the مصرعهم of "لقي ثلاثة مصرعهم". */
    private int tail = -1;

    TollScan(Document document, Sentence sentence, PeopleParser people, Sides sides, Reach reach) {
        this.document = document;
        this.sentence = sentence;
        this.people = people;
        this.reach = reach;
        this.clauses = document.clauses(sentence);
        this.cues = new CueFinder(document, new Modality(document, sentence, clauses), people);
        this.figures = new Figures(document, sentence);
        this.tolls = new Tolls(document, sides);
        this.subsets = new Subsets(document, tolls, sides, people.nouns());
        this.mentioned = new Mentioned(document);
        this.objects = new VerbObjects(document, tolls, reach);
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
        Optional<Cue> word = cues.cue(at).or(() -> headed(at));
        if (turns(at) && !word.filter(this::joins).isPresent()) {
            turn();
        }
        if (subsets.opens(at)) {
            return at + 1;
        }
        Optional<PeopleGroup> group = people.group(at).filter(found -> found.to() <= sentence.to());
        if (word.isPresent() && !(group.isPresent() && isPeople(word.get(), group.get()))) {
            return open(word.get());
        }
        if (group.isEmpty()) {
            return at + 1;
        }
        boolean taken = take(group.get());
        mentioned.note(group.get(), taken);
        return Math.max(group.get().to(), taken ? tolls.end() : 0);
    }

    /** "أصيب بجروح خطيرة قبل أن يفارق الحياة": no one else stands in the clause of the death. */
    private boolean isDeathOfTold(Cue word) {
        boolean death = word.kind() == Cue.Kind.SUFFERED && !word.pronoun() && word.outcomes().equals(List.of(Outcome.KILLED));
        if (!death || !(word.happened() || Figures.isBefore(document, word.from())) || !tolls.isWounded(word)) {
            return false;
        }
        for (int i = word.to(); i < sentence.to() && clauses.together(word.from(), i); i++) {
            if (people.group(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Cue> headed(int at) {
        return cue.filter(word -> word.kind() == Cue.Kind.HEADING).flatMap(word -> cues.nextHeading(at));
    }

    /** A word such as إصابة names what happened and the one it happened to; a number before it or people behind it decide. */
    private boolean isPeople(Cue word, PeopleGroup group) {
        return switch (word.kind()) {
            case SUFFERED, DONE, EITHER, NOBODY -> false;
            case HEADING -> group.counted();
            case NOUN -> group.counted() || (!group.outcomes().isEmpty()
                    && people.group(word.to()).filter(next -> next.to() <= sentence.to()).isEmpty());
        };
    }

    private boolean turns(int at) {
        return at > sentence.from() && clauses.startOf(at) == at && !reach.hasComma(at - 1, at);
    }

    /** A new clause: what waits for people is answered by nobody. A heading's number may still come. */
    private void turn() {
        cue = cue.filter(word -> word.kind() == Cue.Kind.HEADING);
    }

    /** "قتل وجرح", "مقتل وإصابة": both wait for the same people. */
    private boolean joins(Cue word) {
        return waiting().filter(before -> before.kind() != Cue.Kind.HEADING && word.from() - before.to() <= 1).isPresent()
                && word.conjunction() && !word.pronoun();
    }

    private Optional<Cue> waiting() {
        return answered ? Optional.empty() : cue;
    }

    private int open(Cue word) {
        if (word.kind() == Cue.Kind.NOBODY) {
            tolls.nobody(word.from(), word.to(), word.outcomes());
            cue = Optional.empty();
            return word.to();
        }
        if (isDeathOfTold(word)) {
            tolls.diedOfWounds(word.to());
            answered = true;
            return word.to();
        }
        cue = Optional.of(joins(word) ? cue.orElseThrow().joined(word) : word);
        answered = false;
        answerStart = tolls.size();
        tail = word.reach() > word.to() ? word.reach() - 1 : tail;
        if (word.pronoun()) {
            pronoun(word);
        } else if (word.kind() == Cue.Kind.SUFFERED || word.kind() == Cue.Kind.EITHER) {
            mentioned.subjects(word).stream().filter(group -> isAwaited(word, group)).forEach(group -> answer(word, group));
            if (answered) {
                mentioned.among().forEach(subsets::add);
            }
        }
        return word.to();
    }

    /** {@code أدى إلى مقتله}: the one spoken of before, where one was. */
    private void pronoun(Cue word) {
        answered = true;
        boolean background = figures.isBackground(word.from()) && !word.outcomes().contains(Outcome.CAPTURED);
        if (word.happened() && !background) {
            mentioned.meant(word).ifPresent(group -> {
                add(group, word, Standing.WHOLE);
                tolls.endAt(word.to());
            });
        }
    }

    private boolean take(PeopleGroup group) {
        boolean awaited = subsets.isOfThem(group) && waiting().filter(word -> isAwaited(word, group)).isPresent();
        if (subsets.contains(group) && !awaited) {
            subsets.add(group);
            return true;
        }
        if (isDeathOfWounded(group)) {
            answered = true;
            tolls.diedOfWounds(group, cue.orElseThrow().from());
            return true;
        }
        if (!group.outcomes().isEmpty()) {
            return isSpared(group) || (tolls.isHeld(group) && victims(group)) || noun(group);
        }
        if (tolls.isEither(group)) {
            answered = true;
            subsets.close();
            tolls.add(group, List.of(), group.from(), figures.standing());
            return true;
        }
        return victims(group) || further(group);
    }

    /** "ثم توفي اثنان من الجرحى". */
    private boolean isDeathOfWounded(PeopleGroup group) {
        return people.isOfKnown(group) && group.outcomes().equals(List.of(Outcome.INJURED))
                && waiting().filter(word -> word.happened() && word.kind() == Cue.Kind.SUFFERED
                && word.outcomes().equals(List.of(Outcome.KILLED)) && reach.reaches(word, group)).isPresent();
    }

    private boolean further(PeopleGroup group) {
        boolean further = tolls.isFurther(group, reach);
        if (further && tolls.isOfSameCount(group)) {
            tolls.endAt(group.to());
        } else if (further) {
            subsets.close();
            tolls.further(group);
        }
        return further;
    }

    /** Those who came to no harm: "لم تسجل إصابات", which is a toll of zero, and "الإفراج عن أسرى". */
    private boolean isSpared(PeopleGroup group) {
        if (!group.counted() && !group.definite() && figures.isNegated(group.from(), clauses, cues)) {
            tolls.nobody(group.from(), group.to(), group.outcomes());
            cue = Optional.empty();
            return true;
        }
        boolean spared = waiting().filter(word -> (!word.happened() || spares(word, group)) && reach.reaches(word, group)).isPresent();
        answered |= spared;
        return spared;
    }

    /** "وصل الأسرى" tells of no new captives, "وصلت 18 جثة إلى المشفى" tells of the dead. */
    private boolean spares(Cue word, PeopleGroup group) {
        return word.sparing() && (word.kind() != Cue.Kind.SUFFERED || tolls.isHeld(group));
    }

    /** A noun that says itself what happened: {@code 27 قتيلا}; after such a noun the verb before it is answered. */
    private boolean noun(PeopleGroup group) {
        boolean amongOthers = tolls.whole().isEmpty() && Subsets.isAmong(document.token(group.from() - 1).text());
        if (group.definite() || amongOthers || people.isOfKnown(group) || tolls.isState(group, waiting().isPresent())) {
            return group.single() && !group.names().isEmpty() && waiting().isPresent() && victims(group);
        }
        answered = true;
        if (cues.happened(group.noun()) && !figures.isExplained(group.outcomes(), tolls)) {
            subsets.close();
            tolls.noun(mentioned.described(group), figures.standing());
        }
        return true;
    }

    /** Takes the people if the cue waits for them. */
    private boolean victims(PeopleGroup group) {
        if (cue.isEmpty()) {
            return false;
        }
        Cue word = ofOther(cue.get());
        boolean theirs = answered ? objects.isObject(word, group, answerStart) : isAwaited(word, group);
        if (theirs) {
            if (answered) {
                tolls.dropFrom(answerStart);
            }
            answer(word, group);
        }
        return theirs;
    }

    /** "…، فيما كانت حصيلة المرصد 217": of those whom the sentence counted before. */
    private Cue ofOther(Cue word) {
        return word.kind() == Cue.Kind.HEADING && word.outcomes().isEmpty() && figures.isOfOther()
                ? tolls.whole().map(toll -> word.of(toll.outcome())).orElse(word)
                : word;
    }

    private void answer(Cue word, PeopleGroup group) {
        answered = true;
        if (word.happened() && word.outcomes().contains(Outcome.KILLED) && subsets.isOneOfThem(group)) {
            tolls.lessInjured(group.count().min());
        }
        add(group, word, figures.standing());
        if (word.to() <= group.from() && group.to() <= word.reach() && tolls.end() == group.to()) {
            tolls.endAt(word.reach());
        }
    }

    private boolean isAwaited(Cue word, PeopleGroup group) {
        boolean near = group.to() <= word.from() || reach.reaches(word, group);
        boolean allOfAKind = group.definite() && group.count().vague() && !group.counted();
        boolean oldFigure = word.kind() == Cue.Kind.HEADING && (word.outcomes().isEmpty() || figures.isStart(group));
        boolean things = !word.outcomes().isEmpty() && reach.countsSomethingElse(group, word.outcomes().getFirst());
        return near && !allOfAKind && !oldFigure && !things;
    }

    private void add(PeopleGroup group, Cue word, Standing standing) {
        if (word.happened() && !word.outcomes().isEmpty() && !figures.isExplained(word.outcomes(), tolls)) {
            subsets.close();
            boolean figure = word.kind() == Cue.Kind.HEADING && group.who().isEmpty();
            tolls.add(figure ? group.of(Optional.of(Victim.UNKNOWN), group.to()) : group, word.outcomes(), word.from(), standing);
        }
    }
}
