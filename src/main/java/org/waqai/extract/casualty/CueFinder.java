package org.waqai.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordForm;
import org.waqai.arabic.WordSet;
import org.waqai.extract.event.Modality;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.HarmSense.OutcomeWord;
import org.waqai.lexicon.HarmSense.VictimNoun;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.model.Outcome;

/** Finds the words that say what became of people. */
final class CueFinder {

    /** Behind these "killing" is a charge, a sentence or a failure, and nobody's death is told. */
    private static final WordSet UNDONE = WordSet.of("محاوله", "محاولات", "محاولتي", "محاولتا", "تهمه", "تهم", "حكم", "حكما",
            "احكام", "احكاما", "عقوبه", "شبهه", "خطر", "التهديد", "لائحه", "متاثرا",
            "متاثره", "متاثرين", "متاثرتين");

    private static final WordSet PARTICLES = WordSet.of("لم", "لا", "دون", "بدون", "دونما", "بلا", "عدم", "ليس", "غير");

    private static final WordSet NUMBER = WordSet.of("عدد", "اعداد", "حصيله", "اجمالي", "مجموع", "محصله", "تعداد");
    private static final WordSet TALLY = WordSet.of("الحصيله", "حصيلتهم", "حصيلتها", "حصيلته");

    /** So many words stand at most between the dead and the verb that tells how many they are. */
    private static final int FARTHEST_NUMBER = 14;

    private final Document document;
    private final Modality modality;
    private final PeopleParser people;

    CueFinder(Document document, Modality modality, PeopleParser people) {
        this.document = document;
        this.modality = modality;
        this.people = people;
    }

    /** The cue that begins at this token. */
    Optional<Cue> cue(int at) {
        Optional<Cue> heading = heading(at);
        return heading.isPresent() ? heading : word(at);
    }

    private Optional<Cue> word(int at) {
        Optional<Match> best = Optional.empty();
        for (Match match : document.matches(at)) {
            boolean longer = best.isEmpty() || match.to() > best.get().to() || match.reach() > best.get().reach();
            if (match.sense() instanceof OutcomeWord word && longer && fits(word, match.form()) && !isInterrupted(word, match)) {
                best = Optional.of(match);
            }
        }
        return best.filter(match -> !isUndone(match) && !isThing(match)).map(this::cue);
    }

    /** "قضى خمسة عناصر على الطريق": people right behind the verb died, and nobody did away with anything. */
    private boolean isInterrupted(OutcomeWord word, Match match) {
        return word.form() == OutcomeWord.Form.VERB_ACTIVE && match.reach() > match.to()
                && people.group(match.to()).filter(group -> group.counted() || group.single()).isPresent();
    }

    private static boolean fits(OutcomeWord word, WordForm form) {
        return switch (word.form()) {
            case NOUN -> !form.definite();
            case NEGATION -> true;
            case VERB_ACTIVE, VERB_PASSIVE, VERB_INTRANSITIVE, OBJECT_FIRST -> !form.definite() && form.preposition() == WordForm.NONE;
        };
    }

    private boolean isUndone(Match match) {
        if (((OutcomeWord) match.sense()).form() != OutcomeWord.Form.NOUN) {
            return false;
        }
        String before = document.token(match.from() - 1).text();
        String bare = before.startsWith("ب") || before.startsWith("ل") || before.startsWith("و") ? before.substring(1) : before;
        return UNDONE.contains(before) || UNDONE.contains(bare);
    }

    /** أسرة is a family, and not "captured him". */
    private boolean isThing(Match found) {
        Optional<Match> thing = document.match(found.from(), HarmSense.ThingNoun.class);
        return found.form().pronoun() && thing.filter(match -> !match.form().pronoun()).isPresent();
    }

    private Cue cue(Match match) {
        OutcomeWord word = (OutcomeWord) match.sense();
        Cue.Kind kind = switch (word.form()) {
            case VERB_PASSIVE, VERB_INTRANSITIVE, OBJECT_FIRST -> Cue.Kind.SUFFERED;
            case VERB_ACTIVE -> isAlsoPassive(match) ? Cue.Kind.EITHER : Cue.Kind.DONE;
            case NOUN -> Cue.Kind.NOUN;
            case NEGATION -> Cue.Kind.NOBODY;
        };
        int to = kind == Cue.Kind.DONE || kind == Cue.Kind.EITHER ? match.reach() : match.to();
        return new Cue(match.from(), to, match.reach(), word.outcomes(), kind, match.form().conjunction(),
                match.form().pronoun() || isObjectInPhrase(match, kind), modality.isFact(match) || isStance(match.from()));
    }

    /** The one killed is the ه of "أردوه قتيلا". */
    private boolean isObjectInPhrase(Match match, Cue.Kind kind) {
        String first = document.token(match.from()).text();
        return kind == Cue.Kind.DONE && match.length() > 1 && match.reach() == match.to() && !first.endsWith("ا")
                && (first.endsWith("ه") || first.endsWith("هم"));
    }

    /** قضت is a killing and a ruling; read as the one it is not governed by itself as the other. */
    private boolean isStance(int at) {
        return document.match(at, Sense.Modality.class).filter(match -> !match.form().pronoun()).isPresent();
    }

    /** قتل is both "killed" and "was killed" without vowel signs. */
    private boolean isAlsoPassive(Match active) {
        for (Match match : document.matches(active.from())) {
            if (match.to() == active.to() && match.sense() instanceof OutcomeWord word && word.form() == OutcomeWord.Form.VERB_PASSIVE) {
                return true;
            }
        }
        return false;
    }

    /** {@code عدد القتلى}, {@code حصيلة ضحايا القصف}, {@code الحصيلة}; {@code بلغ القتلى}. */
    private Optional<Cue> heading(int at) {
        String text = document.token(at).text();
        boolean conjunction = text.startsWith("و") || text.startsWith("ف");
        int bare = conjunction || text.startsWith("ب") || text.startsWith("ل") ? 1 : 0;
        if (TALLY.contains(text) || TALLY.contains(text, bare)) {
            return Optional.of(heading(at, at + 1, List.of(), conjunction));
        }
        if (!NUMBER.contains(text) && !NUMBER.contains(text, bare)) {
            return reckoned(at);
        }
        List<Outcome> outcomes = new ArrayList<>();
        int next = at + 1;
        Optional<Outcome> outcome = outcome(next);
        while (outcome.isPresent()) {
            outcomes.add(outcome.get());
            next++;
            outcome = document.token(next).text().startsWith("و") ? outcome(next) : Optional.empty();
        }
        boolean tally = text.equals("حصيله") || text.startsWith("حصيله", bare);
        return outcomes.isEmpty() && !tally ? Optional.empty() : Optional.of(heading(at, next, outcomes, conjunction));
    }

    /** "قتلى القصف المتواصل منذ أيار بلغوا 226", "بلغ قتلى القصف 226": all those whom something cost, and their number. */
    private Optional<Cue> reckoned(int at) {
        Optional<Match> dead = document.match(at, VictimNoun.class).filter(match -> !match.form().definite() && !match.form().pronoun()
                && ((VictimNoun) match.sense()).number() == 0 && ((VictimNoun) match.sense()).outcome().isPresent());
        if (dead.isEmpty() || !document.token(dead.get().to()).text().startsWith("ال")) {
            return Optional.empty();
        }
        boolean reached = document.match(at - 1, HarmSense.Update.class).isPresent();
        for (int i = dead.get().to() + 1; !reached && i < dead.get().to() + FARTHEST_NUMBER; i++) {
            reached = document.match(i, HarmSense.Update.class)
                    .flatMap(reaching -> people.group(reaching.to())).filter(PeopleGroup::counted).isPresent();
        }
        return reached
                ? Optional.of(heading(at, dead.get().to(), outcome(at).stream().toList(), dead.get().form().conjunction()))
                : Optional.empty();
    }

    private Cue heading(int at, int to, List<Outcome> outcomes, boolean conjunction) {
        return new Cue(at, to, to, outcomes, Cue.Kind.HEADING, conjunction, false, true);
    }

    /** Whether a noun that says itself what became of people is told as a fact. */
    boolean happened(int noun) {
        return document.match(noun, VictimNoun.class).filter(match -> !modality.isFact(match)).isEmpty();
    }

    /** What a noun for people, whatever is told of their number, says became of them. */
    Optional<Outcome> outcome(int at) {
        return document.sense(at, VictimNoun.class).flatMap(VictimNoun::outcome);
    }

    /** Behind a heading "والجرحى إلى 30" is one more. */
    Optional<Cue> nextHeading(int at) {
        Optional<Match> noun = document.match(at, VictimNoun.class)
                .filter(match -> match.form().definite() && match.form().conjunction());
        return noun.flatMap(match -> ((VictimNoun) match.sense()).outcome())
                .map(outcome -> heading(at, at + 1, List.of(outcome), noun.get().form().conjunction()));
    }

    /** Whether the word before negates: لم تسجل إصابات. */
    boolean isNegation(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Sense.Modality word && word.kind() == Sense.Modality.Kind.NEGATION
                    && PARTICLES.contains(match.form().stem())) {
                return true;
            }
        }
        return false;
    }
}
