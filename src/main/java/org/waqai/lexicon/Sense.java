package org.waqai.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.waqai.model.Ceasefire;
import org.waqai.model.IncidentType;

/** What a word or phrase of the lexicon can mean. */
public sealed interface Sense
        permits HarmSense, PartySense, PlaceSense,
        Sense.Figure, Sense.FunctionWord, Sense.Modality, Sense.TimeWord, Sense.Trigger, Sense.TruceWord, Sense.TurningWord {

    /** Whether the phrase must stand as written: names of places and bodies do not lose their article or take a pronoun. */
    default boolean isName() {
        return false;
    }

    /**
     * A word that announces an incident.
     *
     * @param strong whether it does so by itself; otherwise a party, a place or a toll must stand by it
     * @param marks what else the table notes of it
     */
    record Trigger(IncidentType type, Trigger.Form form, boolean strong, Part agent, Part object, Set<Mark> marks)
            implements Sense {

        public Trigger {
            EnumSet<Mark> own = EnumSet.noneOf(Mark.class);
            own.addAll(marks);
            marks = Collections.unmodifiableSet(own);
        }

        public boolean is(Mark mark) {
            return marks.contains(mark);
        }

        /** What the table notes of a word. */
        public enum Mark {
            /** The active form reads as a passive too, without vowel signs: قتل. */
            ALSO_PASSIVE,
            /** It names a means, which decides the type of a general word beside it: قذيفة. */
            WEAPON,
            /** It tells a state that goes on and no incident: يسيطر. */
            PRESENT,
            /** It can stand for an event of another type told before: الهجوم. */
            GENERAL,
            /** It tells of captives, a toll where there is a fight: أسر. */
            CAPTIVE,
            /** Who does it leaves the ground to others: انسحب. */
            WITHDRAWAL,
            /** Who does it goes in; arms that come along are no means of it: توغل. */
            ENTRY,
            /** It brings down an aircraft, which is no means then: أسقط طائرة. */
            DOWNING
        }

        /** Its grammar. */
        public enum Form {
            NOUN, VERB_ACTIVE, VERB_PASSIVE
        }

        /** What its grammatical subject or object does in the incident. */
        public enum Part {
            INITIATOR, TARGET, PARTICIPANT, MEDIATOR, NONE
        }
    }

    /**
     * Words that turn a trigger into a figure of speech.
     *
     * @param cancels the types of triggers that they void
     */
    record Figure(Figure.Kind kind, Set<IncidentType> cancels) implements Sense {

        public Figure {
            cancels = Set.copyOf(cancels);
        }

        /** Where they stand. */
        public enum Kind {
            /** Directly behind the trigger. */
            MODIFIER_AFTER,
            /** The phrase holds the trigger itself. */
            PHRASE,
            /** Anywhere in the sentence. */
            TOPIC
        }
    }

    /** A word that says how a statement is meant. */
    record Modality(Modality.Kind kind) implements Sense {

        /** How. */
        public enum Kind {
            NEGATION, DENIAL, PLAN, THREAT, HYPOTHETICAL, FEAR, CLAIM, ACCUSATION, REQUEST,
            /** Behind it ل names what happened, not what for: تعرضت المدينة لقصف. */
            BEFALLING,
            /** It happens again and again: بشكل شبه يومي. */
            HABIT,
            /** What stands behind it is one of several and told by itself: أعنف الاشتباكات. */
            SINGLING
        }
    }

    /** A word of time; {@code value} as the table writes it. */
    record TimeWord(TimeWord.Kind kind, String value) implements Sense {

        /** The classes of the table. */
        public enum Kind {
            WEEKDAY, MONTH, HIJRI_MONTH, PART, DAY, FUTURE, ORDINAL, UNIT, PAST, PAST_BUT_ONE, CURRENT, SAME, NEXT, FOLLOWING,
            SEASON, PHASE, AGO, AFTER, SINCE, UNTIL, FROM, BETWEEN, THEN, BESIDE, LASTING, MORROW,
            VAGUE, THIS, FIRST_TIME, ANNIVERSARY, NAMED_AFTER
        }
    }

    /** A word that is never part of a name. */
    record FunctionWord(FunctionWord.Kind kind) implements Sense {

        /** Its class. */
        public enum Kind {
            PREPOSITION, CONJUNCTION, PRONOUN, PARTICLE, REPORTING, VERB, ADJECTIVE
        }
    }

    /** A word at which a sentence turns away from what is denied, planned or feared, or holds on to it. */
    record TurningWord(TurningWord.Kind kind) implements Sense {

        /** What it turns to. */
        public enum Kind {
            /** Behind it stands what has happened: بعد، جراء. */
            PAST,
            /** Behind it stands what there is none of: بلا، أي. */
            ABSENCE,
            /** It tells on of the one before: الذي. */
            RELATIVE,
            /** It goes on with what was begun: أن، أو، إذا. */
            SUBORDINATION,
            /** Behind it stands what happened at that moment: حين، عندما. */
            MOMENT,
            /** Behind it stands when something began: بدأ، اندلع. */
            BEGINNING,
            /** The clause that it opens turns to something else: فيما، بينما. */
            MEANWHILE
        }
    }

    /** A word that says how far a truce has come. */
    record TruceWord(Ceasefire.Status status) implements Sense {
    }
}
