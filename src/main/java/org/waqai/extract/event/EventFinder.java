package org.waqai.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.HarmSense.OutcomeWord;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense.PartyWord;
import org.waqai.lexicon.Sense.Figure;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.lexicon.Sense.TruceWord;
import org.waqai.lexicon.Sense.TurningWord;
import org.waqai.model.IncidentType;

/** Finds the words of a document that tell of something that happened. */
public final class EventFinder {

    /** An article with this many words of another field (football, parliament, weather) is about that field. */
    private static final int TOPIC_WORDS = 3;
    private static final WordSet CAUSES = WordSet.of("اثر", "جراء", "نتيجه", "بسبب", "عقب");
    private static final WordSet DURING = WordSet.of("خلال", "اثناء");
    private static final int LONGEST_PHRASE = 8;

    /** So many words behind "accused of" stands at most what of. */
    private static final int CHARGE_REACH = 2;

    private final Document document;
    private final BitSet names;
    private final BitSet armed;
    private final Arms arms;
    private final boolean otherTopic;

    /**
     * Prepares a search.
     *
     * @param names the tokens that belong to names of places and factions: no trigger is read from them
     * @param armed the tokens that name a faction: beside one a sentence is seldom about something else
     */
    public EventFinder(Document document, BitSet names, BitSet armed) {
        this.document = document;
        this.names = names;
        this.armed = armed;
        this.arms = new Arms(document, armed);
        this.otherTopic = topicWords() >= TOPIC_WORDS && names.isEmpty();
    }

    private long topicWords() {
        long words = 0;
        int last = -1;
        for (Match match : document.matches(Figure.class)) {
            words += match.from() > last && match.sense() instanceof Figure figure && figure.kind() == Figure.Kind.TOPIC ? 1 : 0;
            last = match.from();
        }
        return words;
    }

    /** The events of a sentence, in reading order, each with its stretch of it. */
    public List<EventMention> find(Sentence sentence) {
        Clauses clauses = document.clauses(sentence);
        Modality modality = new Modality(document, sentence, clauses);
        TruceReader truces = new TruceReader(document, sentence, clauses);
        List<EventMention> events = new ArrayList<>();
        Set<IncidentType> offTopic = offTopic(sentence);
        int at = sentence.from();
        int secondPart = -1;
        while (at < sentence.to()) {
            Optional<Match> match = at == secondPart ? Optional.empty() : trigger(at);
            if (match.filter(found -> found.reach() > found.to()).isPresent()) {
                secondPart = match.get().reach() - 1;
            }
            if (match.isPresent() && !isFigure(match.get(), offTopic) && happened(match.get(), modality)) {
                EventMention read = arms.settle(mention(match.get(), sentence), clauses);
                EventMention mention = truces.settle(read, modality.isRequested(match.get()));
                boolean unmade = TruceReader.stands(mention) ? modality.isNegated(match.get()) : modality.isConditional(match.get());
                if (!unmade) {
                    events.add(mention);
                }
            }
            at = match.map(Match::to).orElse(at + 1);
        }
        truces.laterBreach(events).ifPresent(events::add);
        List<EventMention> told = new Absorption(document, clauses).absorb(events);
        truces.truceBehindBreach(told).or(() -> truces.laterTurn(told)).ifPresent(told::add);
        told.sort(Comparator.comparingInt(EventMention::at));
        return new Territories(document, clauses).divide(sentence, told);
    }

    /** Whether a sentence tells of harm that no weapon did: an accident, a disease, the weather. */
    public boolean tellsOfAccident(Sentence sentence) {
        return offTopic(sentence).contains(IncidentType.ATTACK);
    }

    private Optional<Match> trigger(int at) {
        if (!document.has(at, Trigger.class) || (names.get(at) && !arms.are(at, IncidentType.AIRSTRIKE, 'ب'))) {
            return Optional.empty();
        }
        List<Match> matches = document.matches(at);
        Optional<Match> trigger = Optional.empty();
        for (Match match : matches) {
            if (match.sense() instanceof Trigger candidate) {
                boolean verb = candidate.form() != Trigger.Form.NOUN;
                boolean impossible = candidate.is(Trigger.Mark.PRESENT) || isFeminineEnding(match)
                        || (verb && (match.form().definite() || match.form().preposition() != ' '));
                if (!impossible && trigger.filter(known -> known.reach() >= match.reach()).isEmpty()) {
                    trigger = Optional.of(match);
                }
            }
        }
        return trigger;
    }

    /** "أسرة" is a family, not "أسره", though both are folded to one. */
    private boolean isFeminineEnding(Match match) {
        return match.form().pronoun() && document.words(match.from(), match.from() + 1).endsWith("ة");
    }

    private boolean isFigure(Match match, Set<IncidentType> offTopic) {
        if (otherTopic || isInPhrase(match)) {
            return true;
        }
        IncidentType type = ((Trigger) match.sense()).type();
        return offTopic.contains(type) || isCharge(match) || isModified(match.to(), type) || isModified(match.to() + 1, type);
    }

    /** "لتورطهم بإطلاق نار", "بتهمة قتل": what somebody is held for. */
    private boolean isCharge(Match match) {
        boolean noun = ((Trigger) match.sense()).form() == Trigger.Form.NOUN && !match.form().definite();
        for (int i = match.from() - 1; noun && i >= match.from() - CHARGE_REACH; i--) {
            if (document.sense(i, PartyWord.class).filter(word -> word.kind() == PartyWord.Kind.SUSPICION).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isModified(int at, IncidentType type) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Figure figure && figure.kind() == Figure.Kind.MODIFIER_AFTER && figure.cancels().contains(type)
                    && !match.form().pronoun()) {
                return true;
            }
        }
        return false;
    }

    /** What the sentence cannot tell of, since it is about something else: an accident, a parliament, and always football. */
    private Set<IncidentType> offTopic(Sentence sentence) {
        int faction = armed.nextSetBit(sentence.from());
        boolean unarmed = faction < 0 || faction >= sentence.to();
        Set<IncidentType> types = EnumSet.noneOf(IncidentType.class);
        for (Match match : document.matches(Figure.class, sentence)) {
            if (match.sense() instanceof Figure figure && figure.kind() == Figure.Kind.TOPIC && !match.form().pronoun()
                    && !names.get(match.from()) && (unarmed || figure.cancels().size() == IncidentType.values().length)) {
                types.addAll(figure.cancels());
            }
        }
        return types;
    }

    /** Whether the word is part of a longer phrase that means something else: مناطق سيطرة, عربة مفخخة قبل وصولها. */
    private boolean isInPhrase(Match trigger) {
        IncidentType type = ((Trigger) trigger.sense()).type();
        for (int i = Math.max(0, trigger.from() - LONGEST_PHRASE); i < trigger.to(); i++) {
            if (!document.has(i, Figure.class)) {
                continue;
            }
            for (Match match : document.matches(i)) {
                if (match.sense() instanceof Figure figure && figure.kind() == Figure.Kind.PHRASE
                        && figure.cancels().contains(type) && match.reach() > (i > trigger.from() ? trigger.to() : trigger.from())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean happened(Match match, Modality modality) {
        Trigger trigger = (Trigger) match.sense();
        boolean truce = trigger.type() == IncidentType.CEASEFIRE || trigger.type() == IncidentType.CEASEFIRE_VIOLATION;
        if (!truce) {
            return modality.isFact(match);
        }
        boolean condition = !trigger.strong() && modality.isPlanned(match);
        return !condition && (!modality.isConditional(match) || isToldOn(match.to()));
    }

    /** "هدد من يخالف وقف إطلاق النار الذي دعا إليه": the truce itself is no threat. */
    private boolean isToldOn(int relative) {
        return document.sense(relative, TurningWord.class).filter(word -> word.kind() == TurningWord.Kind.RELATIVE).isPresent()
                && document.sense(relative + 1, TruceWord.class).isPresent();
    }

    private EventMention mention(Match match, Sentence sentence) {
        Trigger trigger = (Trigger) match.sense();
        boolean referring = isReferring(match, trigger);
        boolean consequence = trigger.is(Trigger.Mark.CAPTIVE)
                || (document.match(match.from(), OutcomeWord.class).isPresent() && trigger.type() == IncidentType.ATTACK);
        return new EventMention(sentence, match.from(), match.to(), sentence.from(), sentence.to(), trigger.type(), trigger,
                referring, consequence, !trigger.strong() && isCause(match.from(), trigger), Optional.empty());
    }

    /** "الهجوم", "اندلعت المواجهات", "اقتادتهم": it, or whom it befell, was told of before. */
    private boolean isReferring(Match match, Trigger trigger) {
        if (match.length() > 1 && trigger.type() == IncidentType.CLASH) {
            String last = document.token(match.to() - 1).text();
            return match.form().definite() || last.startsWith("ال");
        }
        return trigger.form() == Trigger.Form.NOUN ? match.form().definite() : match.form().pronoun();
    }

    /** "إثر دخول دورية", "جراء تدخل", "خلال تمشيط البادية". */
    private boolean isCause(int at, Trigger trigger) {
        boolean search = trigger.type() == IncidentType.DETENTION;
        for (int i = at - 2; i < at; i++) {
            String text = document.token(i).text();
            if (CAUSES.contains(text) || (search && DURING.contains(text))) {
                return true;
            }
        }
        return false;
    }
}
