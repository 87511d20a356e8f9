package org.waqai.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.OutcomeWord;
import org.waqai.model.Count;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/** Finds the people killed, injured, captured and missing in a sentence. */
public final class TollFinder {

    private final Document document;
    private final PeopleParser people;

    public TollFinder(Document document, NumberWords numbers) {
        this.document = document;
        this.people = new PeopleParser(document, numbers);
    }

    public List<TollMention> find(Sentence sentence) {
        return new Scan(sentence).run();
    }

    /** One pass over a sentence: outcome words wait for the people they are about. */
    private final class Scan {

        /** How far behind its outcome word a number of people may stand. */
        private static final int REACH = 9;
        private static final int SINGLE_REACH = 3;

        private static final Set<String> AMONG = Set.of("بينهم", "بينهن", "منهم", "منهن", "بينها", "منها", "ومنهم", "وبينهم");
        private static final Set<String> OR = Set.of("وجريح", "ومصاب", "وجرحي", "ومصابين");

        private final Sentence sentence;
        private final List<TollMention> found = new ArrayList<>();
        private final List<Outcome> pending = new ArrayList<>();
        private int cue = -1;
        private boolean answered = true;

        Scan(Sentence sentence) {
            this.sentence = sentence;
        }

        List<TollMention> run() {
            int at = sentence.from();
            while (at < sentence.to()) {
                at = step(at);
            }
            return List.copyOf(found);
        }

        private int step(int at) {
            Optional<PeopleGroup> group = people.group(at).filter(found -> found.to() <= sentence.to());
            Optional<Match> word = outcomeWord(at);
            if (word.isPresent() && (group.isEmpty() || group.get().outcomes().isEmpty() || isVerb(word.get())
                    || people.group(word.get().to()).isPresent())) {
                expect(word.get());
                return word.get().to();
            }
            if (group.isPresent() && take(group.get())) {
                return Math.max(group.get().to(), at + 1);
            }
            return at + 1;
        }

        private static boolean isVerb(Match match) {
            return match.sense() instanceof OutcomeWord word && word.form() != OutcomeWord.Form.NOUN;
        }

        private Optional<Match> outcomeWord(int at) {
            Optional<Match> word = document.match(at, OutcomeWord.class).filter(match -> !match.form().pronoun() || isVerb(match));
            if (word.isPresent()) {
                return word;
            }
            return document.match(at, Sense.Trigger.class)
                    .filter(match -> ((Sense.Trigger) match.sense()).type() == IncidentType.DETENTION && !match.form().definite());
        }

        private void expect(Match match) {
            List<Outcome> outcomes = match.sense() instanceof OutcomeWord word ? word.outcomes() : List.of(Outcome.CAPTURED);
            boolean joined = !answered && match.from() - cue <= 2 && match.form().conjunction();
            if (!joined) {
                pending.clear();
            }
            outcomes.stream().filter(outcome -> !pending.contains(outcome)).forEach(pending::add);
            cue = match.from();
            answered = false;
        }

        private boolean take(PeopleGroup group) {
            Optional<PeopleGroup> either = eitherOr(group);
            if (either.isPresent()) {
                return true;
            }
            if (!group.outcomes().isEmpty()) {
                return takeNoun(group);
            }
            if (isAmong(group.from())) {
                return takeSubset(group);
            }
            if (pending.isEmpty() || !reaches(group)) {
                return false;
            }
            if (group.bare() && !standsForPeople(group)) {
                return false;
            }
            for (Outcome outcome : pending) {
                add(group, outcome, cue, false);
            }
            answered = true;
            return true;
        }

        /** A noun that says itself what happened: {@code 27 قتيلا}; after such a noun the verb before it is answered. */
        private boolean takeNoun(PeopleGroup group) {
            boolean alone = group.count().equals(Count.exactly(1)) && group.names().isEmpty();
            boolean announced = !pending.isEmpty() && reaches(group);
            if (alone && !announced && document.token(group.from()).text().startsWith("ال")) {
                return false;
            }
            if (isAmong(group.from())) {
                return false;
            }
            for (Outcome outcome : group.outcomes()) {
                add(group, outcome, group.from(), false);
            }
            answered = true;
            pending.clear();
            pending.addAll(group.outcomes());
            cue = group.from();
            return true;
        }

        /** {@code 11 شخصا بين قتيل وجريح}: from one to all but one were killed. */
        private Optional<PeopleGroup> eitherOr(PeopleGroup group) {
            int at = group.to();
            if (!document.token(at).is("بين") || document.sense(at + 1, Sense.VictimNoun.class).isEmpty()
                    || !OR.contains(document.token(at + 2).text()) || group.count().min() < 2) {
                return Optional.empty();
            }
            Count count = new Count(1, java.util.OptionalInt.of(group.count().min() - 1), true);
            found.add(new TollMention(group.from(), at + 3, at + 1, Outcome.KILLED, count, group.who().orElse(Victim.UNKNOWN),
                    List.of(), false, true));
            answered = true;
            return Optional.of(group);
        }

        private boolean takeSubset(PeopleGroup group) {
            if (found.isEmpty() || group.bare()) {
                return false;
            }
            TollMention whole = found.getLast();
            if (group.who().isPresent() && group.who().get() != whole.who()) {
                add(group, whole.outcome(), whole.cue(), true);
            }
            return true;
        }

        /** "بينهم طفلان وامرأة": the second group of a subset has the first one before it. */
        private boolean isAmong(int at) {
            if (AMONG.contains(document.token(at - 1).text())) {
                return true;
            }
            boolean joined = document.token(at).isWord() && document.token(at).text().startsWith("و");
            return joined && !found.isEmpty() && found.getLast().subset() && found.getLast().to() == at;
        }

        private boolean reaches(PeopleGroup group) {
            int distance = group.from() - cue;
            boolean single = group.count().equals(Count.exactly(1)) && !group.bare();
            boolean coordinated = answered && !found.isEmpty() && found.getLast().to() == group.from()
                    && document.token(group.from()).text().startsWith("و");
            if (answered) {
                return coordinated;
            }
            return distance > 0 && distance <= (single ? SINGLE_REACH : REACH) && !crossesComma(cue, group.from());
        }

        private boolean crossesComma(int from, int to) {
            for (int i = from; i < to; i++) {
                if (document.token(i).isMark('،') || document.token(i).isMark(',')) {
                    return true;
                }
            }
            return false;
        }

        /** A number without a noun is people only right behind its verb, and not when it counts something else. */
        private boolean standsForPeople(PeopleGroup group) {
            if (group.from() - cue > 3) {
                return false;
            }
            Token next = document.token(group.to());
            if (!next.isWord()) {
                return true;
            }
            for (Match match : document.matches(group.to())) {
                if (match.sense() instanceof Sense.TimeWord word && word.kind() == Sense.TimeWord.Kind.UNIT) {
                    return false;
                }
            }
            return true;
        }

        private void add(PeopleGroup group, Outcome outcome, int cueAt, boolean subset) {
            found.add(new TollMention(group.from(), group.to(), cueAt, outcome, group.count(),
                    group.who().orElse(inherited(outcome)), group.names(), subset, !group.bare()));
        }

        /** "قتل ثلاثة مدنيين وأصيب خمسة": a number without a noun counts the same sort of people. */
        private Victim inherited(Outcome outcome) {
            return !found.isEmpty() && found.getLast().outcome() != outcome && !found.getLast().subset()
                    ? found.getLast().who()
                    : Victim.UNKNOWN;
        }
    }
}
