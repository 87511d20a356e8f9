package org.waqai.extract.event;

import java.util.BitSet;
import org.waqai.arabic.WordForm;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.FunctionWord;
import org.waqai.lexicon.Sense.Modality.Kind;
import org.waqai.lexicon.Sense.TurningWord;

/**
 * Tells what happened from what is denied, planned, feared or asked for. A word of that kind governs what follows, past commas and
 * "that", until the sentence turns to something else: "while", a new verb in the past, "after", "which hit".
 */
public final class Modality {

    /** A negation stands right before what it negates. */
    private static final int NEGATION_REACH = 2;

    /** So many words stand at most between "was" and قد: وكان القائد الميداني في الفصيل قد. */
    private static final int PLUPERFECT_REACH = 8;

    private static final WordSet STILL = WordSet.of("يزال", "تزال", "يزالون", "زال", "زالت", "زالوا");
    private static final WordSet WAS = WordSet.of("كان", "كانت", "كانا", "كانتا", "كانوا", "كن");

    /** A verb that befalls somebody through ل stands near: "تعرضت بلدة الأتارب ومحيطها لقصف". */
    private static final int BEFALLING_REACH = 8;

    private final Document document;
    private final Sentence sentence;
    private final Clauses clauses;

    /** Tokens at which nothing happened, whatever it is. */
    private final BitSet imagined = new BitSet();

    /** Tokens at which nothing happened, but a truce may be proposed. */
    private final BitSet wished = new BitSet();

    /** Tokens right behind a negation. */
    private final BitSet negated = new BitSet();

    /** Tokens under a call or a request. */
    private final BitSet requested = new BitSet();

    public Modality(Document document, Sentence sentence, Clauses clauses) {
        this.document = document;
        this.sentence = sentence;
        this.clauses = clauses;
        int at = sentence.from();
        for (Match match : document.matches(Sense.Modality.class, sentence)) {
            if (match.from() >= at && plain(match) && !isPlace(match.from())) {
                mark(((Sense.Modality) match.sense()).kind(), match);
                at = match.to();
            }
        }
    }

    /** Whether the event is told as something that happened, whoever says so. */
    public boolean isFact(Match event) {
        return !imagined.get(event.from()) && !wished.get(event.from()) && !isPurpose(event);
    }

    /** Whether a truce is only imagined: if, fear, threat. A truce that is asked for or planned is told as proposed. */
    boolean isConditional(Match event) {
        return imagined.get(event.from()) || isTurn(event.from() - 1, TurningWord.Kind.ABSENCE);
    }

    /** Whether somebody only plans it, or makes it a condition. */
    boolean isPlanned(Match event) {
        return wished.get(event.from()) && !requested.get(event.from());
    }

    /** Whether a negation stands before it: "لن تنفع هدنة"; what still holds is not negated. */
    boolean isNegated(Match event) {
        return negated.get(event.from());
    }

    /** Whether somebody only asks for it. */
    boolean isRequested(Match event) {
        return requested.get(event.from());
    }

    private void mark(Kind kind, Match match) {
        switch (kind) {
            case NEGATION -> {
                int end = Math.min(match.to() + NEGATION_REACH, clauseEnd(match.to()));
                wished.set(match.from() + 1, end);
                negated.set(match.from() + 1, STILL.contains(document.token(match.to()).text()) ? match.from() + 1 : end);
            }
            case DENIAL, THREAT, FEAR -> imagined.set(match.from(), scopeEnd(match.to(), true));
            case HYPOTHETICAL -> {
                if (!isPerfect(match)) {
                    imagined.set(match.from(), scopeEnd(match.to(), false));
                }
            }
            case REQUEST -> {
                int end = scopeEnd(match.to(), true);
                wished.set(match.from(), end);
                requested.set(match.from(), end);
            }
            case PLAN -> wished.set(match.from(), scopeEnd(match.to(), true));
            case CLAIM, ACCUSATION, BEFALLING, HABIT, SINGLING -> { }
        }
    }

    /** "في مدينة نوى": a town, and nobody intends anything. */
    private boolean isPlace(int at) {
        return document.sense(at, PlaceSense.PlaceName.class).isPresent()
                && (document.token(at - 1).is("في") || document.sense(at - 1, PlaceSense.PlaceHead.class).isPresent());
    }

    private static boolean plain(Match match) {
        return !match.form().definite() && !match.form().pronoun();
    }

    /** "قد قُتل" happened, "قد يُقتل" may happen. */
    private boolean isPerfect(Match match) {
        if (match.length() > 1 || !document.token(match.from()).text().endsWith("قد")) {
            return false;
        }
        return isPluperfect(match.from()) || !isImperfect(document.token(match.to()).text());
    }

    /** "وكان المصاب قد توفي". */
    private boolean isPluperfect(int at) {
        for (int i = at - 1; i >= Math.max(sentence.from(), at - PLUPERFECT_REACH); i--) {
            String text = document.token(i).text();
            if (WAS.contains(text.startsWith("و") || text.startsWith("ف") ? text.substring(1) : text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImperfect(String word) {
        char first = word.charAt(0);
        return word.length() > 2 && (first == 'ي' || (first == 'ت' && !word.endsWith("ت") && !word.startsWith("تم")));
    }

    private int clauseEnd(int from) {
        int at = from;
        while (at < sentence.to() && clauses.together(from, at)) {
            at++;
        }
        return at;
    }

    /** Where the stretch ends that a stance word governs. */
    private int scopeEnd(int from, boolean pastMayFollow) {
        for (int at = from; at < sentence.to(); at++) {
            boolean turns = at > from && clauses.startOf(at) == at && turnsToSomethingElse(at);
            if (turns || (pastMayFollow && opensThePast(at))) {
                return at;
            }
        }
        return sentence.to();
    }

    private boolean turnsToSomethingElse(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof FunctionWord word && word.kind() == FunctionWord.Kind.CONJUNCTION) {
                return !goesOn(at);
            }
            if (Clauses.isVerb(match.sense()) && match.form().preposition() == WordForm.NONE) {
                return !isImperfect(match.form().stem());
            }
        }
        return false;
    }

    private boolean opensThePast(int at) {
        return isTurn(at, TurningWord.Kind.PAST)
                || (isTurn(at, TurningWord.Kind.RELATIVE) && !isImperfect(document.token(at + 1).text()));
    }

    private boolean goesOn(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof TurningWord word && word.kind() == TurningWord.Kind.SUBORDINATION) {
                return true;
            }
        }
        return false;
    }

    private boolean isTurn(int at, TurningWord.Kind kind) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof TurningWord word && word.kind() == kind && !match.form().conjunction()
                    && match.form().preposition() == WordForm.NONE && plain(match)) {
                return true;
            }
        }
        return false;
    }

    /** "لاقتحام المدينة" tells what for, unless a verb before it takes ل for what befell: "تعرضت لقصف". */
    private boolean isPurpose(Match event) {
        if (event.form().preposition() != 'ل' || !(event.sense() instanceof Sense.Trigger trigger)
                || trigger.form() != Sense.Trigger.Form.NOUN) {
            return false;
        }
        for (int at = event.from() - 1; at >= Math.max(sentence.from(), event.from() - BEFALLING_REACH); at--) {
            if (document.sense(at, Sense.Modality.class).filter(word -> word.kind() == Kind.BEFALLING).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
