package org.waqai.extract.casualty;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.WordForm;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.HarmSense.OutcomeWord;
import org.waqai.lexicon.HarmSense.VictimNoun;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.FunctionWord;
import org.waqai.model.Count;
import org.waqai.model.Victim;

/** Reads the noun of a number of people with what describes it: {@code شاب فلسطيني}, {@code خمسة من مرافقيه}, {@code الطفلة أروى}. */
final class PeopleNouns {

    private static final int VAGUE_PLURAL = 2;
    private static final int GROWN_UP = 18;
    private static final char FATHA = '\u064e';

    private static final WordSet COMPOSED = WordSet.of("المكون", "المكونه", "مكون", "مكونه", "المولف", "المولفه", "مولف", "مولفه");

    private final Document document;
    private final NumberWords numbers;
    private final PersonalNames names;

    PeopleNouns(Document document, NumberWords numbers) {
        this.document = document;
        this.numbers = numbers;
        this.names = new PersonalNames(document);
    }

    /** What reads their names. */
    PersonalNames names() {
        return names;
    }

    /** The people counted by a number or a word for one that ends before {@code next}. */
    PeopleGroup counted(int from, int next, Count count) {
        boolean ofThem = document.token(next).is("من") && isNoun(next + 1);
        int at = ofThem || isQuoted(next) ? next + 1 : next;
        boolean theirs = document.token(at - 1).is("من");
        Optional<Match> noun = noun(at).filter(match -> !match.form().conjunction() && (theirs || !match.form().pronoun()));
        if (noun.isEmpty()) {
            return new PeopleGroup(from, next, next, count, Optional.empty(), List.of(), List.of(), true, false);
        }
        return described(from, noun.get(), count, true);
    }

    /** {@code عشرين "مسلحا"}: the text keeps its distance from the word. */
    private boolean isQuoted(int at) {
        return document.token(at).isMark('"') && isNoun(at + 1);
    }

    /** {@code طفلين}, {@code قتيل}, {@code الطفلة أروى}, {@code مدنيون}: the noun's own form tells the number. */
    Optional<PeopleGroup> alone(int at) {
        Optional<Match> match = noun(at);
        if (match.isEmpty() && names.isCitizen(at)) {
            int end = names.end(at + 1);
            return Optional.of(new PeopleGroup(at, end, at, Count.exactly(1), Optional.of(Victim.UNKNOWN), List.of(),
                    List.of(document.words(at + 1, end)), false, true));
        }
        if (match.isEmpty() || match.get().form().preposition() != WordForm.NONE || isHappening(match.get()) || isOfThing(at)) {
            return Optional.empty();
        }
        VictimNoun noun = (VictimNoun) match.get().sense();
        boolean plural = noun.number() == 0 && !isVowelledDual(match.get());
        Count count = plural ? Count.vague(VAGUE_PLURAL) : Count.exactly(noun.number() == 1 ? 1 : 2);
        PeopleGroup group = described(at, match.get(), count, false);
        return Optional.of(group.count().equals(Count.exactly(1)) ? aged(named(group)) : group);
    }

    /** إصابة by itself is what happened; only a number makes it people: 22 إصابة. */
    private boolean isHappening(Match noun) {
        return ((VictimNoun) noun.sense()).number() == 1 && document.sense(noun.from(), OutcomeWord.class)
                .filter(word -> word.form() == OutcomeWord.Form.NOUN).isPresent();
    }

    /** {@code سيارة مدنية}: an adjective of the thing before it. */
    private boolean isOfThing(int at) {
        return document.sense(at, FunctionWord.class).filter(word -> word.kind() == FunctionWord.Kind.ADJECTIVE).isPresent()
                && document.sense(at - 1, HarmSense.ThingNoun.class).isPresent();
    }

    /** The fatha of مقاتلَين tells the dual from the plural. */
    private boolean isVowelledDual(Match noun) {
        String written = document.words(noun.to() - 1, noun.to());
        int yeh = written.lastIndexOf('ي');
        return written.endsWith("ن") && yeh > 1 && (written.charAt(yeh - 1) == FATHA || written.charAt(yeh - 2) == FATHA);
    }

    /** {@code (16 عاما)}: who is no grown-up is a child. */
    private PeopleGroup aged(PeopleGroup group) {
        int at = group.to();
        boolean years = document.token(at).isMark('(') && document.token(at + 1).isNumber() && document.token(at + 1).text().length() <= 2
                && document.sense(at + 2, Sense.TimeWord.class).filter(word -> word.kind() == Sense.TimeWord.Kind.UNIT).isPresent();
        boolean child = years && document.token(at + 1).text().chars().allMatch(Character::isDigit)
                && Integer.parseInt(document.token(at + 1).text()) < GROWN_UP;
        return child ? group.of(Optional.of(Victim.CHILD), at) : group;
    }

    private PeopleGroup named(PeopleGroup group) {
        int from = group.definite() && names.isRelation(group.to()) ? group.to() + 1 : group.to();
        int end = names.end(from);
        boolean aside = end == from + 1 && document.token(end).isMark('(');
        return end >= from + 2 || aside ? group.named(document.words(from, end), end) : group;
    }

    private PeopleGroup described(int from, Match noun, Count count, boolean counted) {
        VictimNoun sense = (VictimNoun) noun.sense();
        boolean known = !counted && isKnown(noun, sense);
        PeopleGroup group = new PeopleGroup(from, noun.to(), noun.from(), count, sense.who(), sense.outcome().stream().toList(),
                List.of(), counted, known);
        return composed(body(ranked(adjective(group))));
    }

    /** The article, "جثته" and "جثث القتلى" speak of those told before. */
    private boolean isKnown(Match noun, VictimNoun sense) {
        boolean theirs = noun.form().pronoun() && sense.outcome().isPresent();
        boolean ofKnown = noun(noun.to())
                .filter(match -> match.form().definite() && ((VictimNoun) match.sense()).outcome().isPresent()).isPresent();
        return names.hasArticle(noun.from()) || noun.form().definite() || theirs || ofKnown;
    }

    /** The more telling of two nouns side by side: {@code شاب فلسطيني}, {@code جثة مقاتل}. */
    private PeopleGroup adjective(PeopleGroup group) {
        Optional<Match> next = noun(group.to()).filter(match -> !match.form().conjunction()
                && isDefinite(group.noun()) == match.form().definite() && agree(group.to() - 1, group.to()));
        if (next.isEmpty() || next.get().form().preposition() != WordForm.NONE || Subsets.isOne(document.token(group.to()).text())) {
            return group;
        }
        VictimNoun sense = (VictimNoun) next.get().sense();
        if (sense.outcome().isPresent()) {
            return group.outcomes().isEmpty() ? group : group.of(group.who(), next.get().to());
        }
        boolean telling = sense.who().filter(who -> who != Victim.UNKNOWN).isPresent();
        boolean corpse = !group.outcomes().isEmpty() && !group.counted() && group.count().vague() && sense.number() > 0;
        PeopleGroup described = group.of(telling ? sense.who() : group.who(), next.get().to());
        return corpse ? described.counting(Count.exactly(sense.number()), described.to()) : described;
    }

    /** {@code مسلح شرطيا}: in the one the case ending is written and in the other not, so they are subject and object; مسلحون ناشطة too. */
    private boolean agree(int first, int second) {
        String one = document.token(first).text();
        String other = document.token(second).text();
        boolean accusative = other.endsWith("ا") && !one.endsWith("ا") && !one.endsWith("ه") && !one.endsWith("ي");
        boolean nominative = one.endsWith("ون") || one.endsWith("ان");
        return !accusative && !(nominative && (other.endsWith("ين") || other.endsWith("ه")));
    }

    /** {@code طاقمها المكون من خمسة أفراد}: the number stands behind. */
    private PeopleGroup composed(PeopleGroup group) {
        boolean made = COMPOSED.contains(document.token(group.to()).text()) && document.token(group.to() + 1).is("من");
        return made && group.count().vague()
                ? numbers.parse(document.tokens(), group.to() + 2)
                        .map(number -> group.counting(Count.exactly(number.value()), number.next())).orElse(group)
                : group;
    }

    /** {@code ضابط برتبة نقيب}, {@code ضابطان برتبة رائد ونقيب}. */
    private PeopleGroup ranked(PeopleGroup group) {
        if (!document.token(group.to()).is("برتبه")) {
            return group;
        }
        int end = group.to() + 2;
        boolean two = noun(end).filter(match -> match.form().conjunction()
                && ((VictimNoun) match.sense()).who().equals(Optional.of(Victim.FIGHTER))).isPresent();
        return group.of(group.who(), two && !group.single() ? end + 1 : end);
    }

    /** {@code شخصين من أفراد المجموعة}: what follows "of" tells what they were. */
    private PeopleGroup body(PeopleGroup group) {
        if (group.who().equals(Optional.of(Victim.UNKNOWN)) && isArmedBody(group.to())) {
            return group.of(Optional.of(Victim.FIGHTER), group.to() + 1);
        }
        if (!document.token(group.to()).is("من") || group.who().filter(who -> who != Victim.UNKNOWN).isPresent()) {
            return group;
        }
        return noun(group.to() + 1)
                .filter(match -> ((VictimNoun) match.sense()).outcome().isEmpty())
                .map(match -> group.of(member(match), match.to()))
                .orElse(group);
    }

    private Optional<Victim> member(Match noun) {
        return isArmedBody(noun.to()) ? Optional.of(Victim.FIGHTER) : ((VictimNoun) noun.sense()).who();
    }

    /** {@code أفراد المجموعة}: a body of which only the kind is told. */
    boolean isArmedBody(int at) {
        return document.sense(at, PartySense.FactionHead.class).filter(head -> !head.kind().equals("tribal")).isPresent();
    }

    private boolean isDefinite(int noun) {
        return names.hasArticle(noun) || noun(noun).filter(match -> match.form().definite()).isPresent();
    }

    private boolean isNoun(int at) {
        return noun(at).isPresent();
    }

    private Optional<Match> noun(int at) {
        return document.token(at).isWord() ? document.match(at, VictimNoun.class) : Optional.empty();
    }
}
