package org.waqai.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.model.Ceasefire;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.PlaceKind;
import org.waqai.model.Victim;

/** What a word or phrase of the lexicon can mean. */
public sealed interface Sense {

    /** Whether the phrase must stand as written: names of places and bodies do not lose their article or take a pronoun. */
    default boolean isName() {
        return false;
    }

    /** A name of a faction. */
    record FactionName(FactionEntry faction, Usage usage) implements Sense {

        /** How an alias is used. */
        public enum Usage {
            NEUTRAL, LOADED, CONTEXTUAL,
            /** An adjective that names the body only behind a word of force or brokering: غارة إسرائيلية. */
            DEMONYM
        }

        @Override
        public boolean isName() {
            return usage != Usage.DEMONYM;
        }
    }

    /** A name of a place. */
    record PlaceName(PlaceEntry place) implements Sense {

        @Override
        public boolean isName() {
            return true;
        }
    }

    /**
     * A generic noun before a place's name.
     *
     * @param keep whether it is part of the name
     * @param names which names that the gazetteer does not know are taken behind it
     * @param count how many places the form speaks of
     * @param definite whether the form has the article
     */
    record PlaceHead(
            String singular, PlaceKind kind, PlaceHead.Keep keep, PlaceHead.Names names, PlaceHead.Count count, boolean definite)
            implements Sense {

        /** Whether the head word is printed with the name. */
        public enum Keep {
            /** Always: حي طي. */
            YES,
            /** Never: قرية حزيمة. */
            NO,
            /** Where the gazetteer does not know the name: on the front of a known village, the village is the place. */
            IF_UNKNOWN
        }

        /** Which unknown names are taken. */
        public enum Names {
            /** Every word that can be a name. */
            ANY,
            /** Words with the article, words that open a name, and words in quotes. */
            SHAPED,
            /** Words in quotes only. */
            KNOWN
        }

        /** How many places. */
        public enum Count {
            ONE, TWO, MANY
        }
    }

    /** A word before a place that says what the place has to do with the event. */
    record PlaceCue(PlaceCue.Cue cue) implements Sense {

        /** What it says. */
        public enum Cue {
            /** The event, or the place before, lies in it: في، وسط، بريف. */
            IN,
            /** It lies beside: شمال، غربي. */
            COMPASS,
            /** It lies near: قرب، بمحيط. */
            NEAR,
            /** Some of it: أجزاء من. */
            PART,
            /** من: somebody or something comes from it. */
            FROM,
            /** إلى، نحو: somebody or something goes to it. */
            TO,
            /** أهالي، محافظ، مجلس: people or a body belong to it. */
            OF,
            /** المتمركزة في: a force that stands there acts elsewhere. */
            BASED,
            /** نقل، فر: who goes or is brought "to" or "from" is no part of what happens there. */
            MOVING,
            /** رصاص طائش: fire that hits who is no part of the fight. */
            STRAY,
            /** Behind a head word: the place told before: الحي المذكور. */
            SAME
        }
    }

    /**
     * A generic noun before a body's name.
     *
     * @param word the noun in the singular
     * @param kind what sort of body it is, as the table writes it
     * @param needs what must follow for it to be a name; one of these
     */
    record FactionHead(String word, String kind, Set<Needs> needs) implements Sense {

        public FactionHead {
            needs = Set.copyOf(needs);
        }

        /** What may follow. */
        public enum Needs {
            QUOTE, PROPER_NOUN, NUMBER
        }
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
            marks = Set.copyOf(marks);
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
            WITHDRAWAL
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
            /** What stands behind it is one of several and told by itself: أعنف الاشتباكات. */
            SINGLING
        }
    }

    /**
     * A noun for people who come to harm.
     *
     * @param who empty for words that stand for more of the same people: آخر، ثالث
     * @param number 1, 2, or 0 for a plural that needs a number
     * @param outcome where the noun itself says it: قتيل، جريح
     */
    record VictimNoun(Optional<Victim> who, int number, Optional<Outcome> outcome) implements Sense {
    }

    /** A noun that a number may count and that is no person: عائلة، منزل، سيارة. */
    record ThingNoun() implements Sense {
    }

    /**
     * A word that says what became of people.
     *
     * @param outcomes one, or two for قتلى وجرحى; none where nobody came to harm
     */
    record OutcomeWord(List<Outcome> outcomes, OutcomeWord.Form form) implements Sense {

        public OutcomeWord {
            outcomes = List.copyOf(outcomes);
        }

        /** Its grammar. */
        public enum Form {
            /** قُتل: its subject is the victim. */
            VERB_PASSIVE,
            /** قتلت: its object is the victim. */
            VERB_ACTIVE,
            /** مقتل: its complement is the victim. */
            NOUN,
            /** استشهد: its subject is the victim. */
            VERB_INTRANSITIVE,
            /** أودى بحياة: its object is the victim. */
            OBJECT_FIRST,
            /** دون إصابات: there is no victim. */
            NEGATION
        }
    }

    /** A word that changes or replaces a number. */
    record Quantity(Effect effect, int min) implements Sense {

        /** How. */
        public enum Effect {
            VAGUE, APPROX, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN, BETWEEN
        }
    }

    /** A word that says that a newer number takes the place of older ones: ارتفع إلى. */
    record Update() implements Sense {
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

    /** A word that opens a name of several words: أبو، عين، تل. */
    record NameOpener() implements Sense {

        @Override
        public boolean isName() {
            return true;
        }
    }

    /** A word that says how far a truce has come. */
    record TruceWord(Ceasefire.Status status) implements Sense {
    }

    /** A word that tells the part of the faction named after it. */
    record RoleCue(RoleCue.Cue cue) implements Sense {

        /** What the faction behind the cue does. */
        public enum Cue {
            /** على يد، برصاص، من قبل. */
            INITIATOR,
            /** ضد، استهدف، بحق. */
            TARGET,
            /** بوساطة، برعاية. */
            MEDIATOR,
            /** بين: this one and the next are the sides. */
            SIDES,
            /** التابعة لـ: tells whose people or things are meant. */
            BELONGING,
            /** المدعومة من، الموالية لـ: only tells who stands behind another. */
            AFFILIATE,
            /** وفق، بحسب: only tells who says so. */
            SPEAKER,
            /** المسماة: the name behind is another name of the one before. */
            ALSO_CALLED,
            /** اتهم: the one behind says that the next one did it. */
            ACCUSER,
            /** متهما: the one behind is said to have done it. */
            ACCUSED,
            /** الخاضعة لسيطرة: only tells who holds the ground. */
            HOLDER,
            /** برفقة، إلى جانب: the one behind does what the one before does. */
            COMPANION,
            /** مواقع، حاجز، رتل: a place or thing of the body behind; who attacks it attacks the body. */
            POST,
            /** طائرات، مدفعية، دورية: what the body behind acts with. */
            ARM;

            /** Whether it tells of what belongs to the name, so that what governs the name stands before it. */
            public boolean belongsToName() {
                return this == POST || this == ARM || this == BELONGING;
            }

            /** Whether a nationality behind it names a body: بوساطة روسية، مسيرة تركية. */
            public boolean precedesAdjective() {
                return this == MEDIATOR || this == ARM || this == POST;
            }
        }
    }

    /** An expression for the two parties told before: الطرفان. */
    record BothSides() implements Sense {

        @Override
        public boolean isName() {
            return true;
        }
    }
}
