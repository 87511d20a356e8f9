package org.waqai.lexicon;

import java.util.Set;

/** A meaning that serves to find parties: a name, or a word that tells what the bodies named do. */
public sealed interface PartySense extends Sense {

    /** A name of a faction. */
    record FactionName(FactionEntry faction, Usage usage) implements PartySense {

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

    /**
     * A generic noun before a body's name.
     *
     * @param word the noun in the singular
     * @param kind what sort of body it is, as the table writes it
     * @param needs what must follow for it to be a name; one of these
     */
    record FactionHead(String word, String kind, Set<Needs> needs) implements PartySense {

        public FactionHead {
            needs = Set.copyOf(needs);
        }

        /** Whether it is a word for any force: القوات الجوية الإماراتية. */
        public boolean isForce() {
            return word.equals("قوات");
        }

        /** What may follow. */
        public enum Needs {
            QUOTE, PROPER_NOUN, NUMBER
        }
    }

    /** A word that tells the part of the faction named after it. */
    record RoleCue(RoleCue.Cue cue) implements PartySense {

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
            /** المدعومة من: only tells who stands behind another. */
            AFFILIATE,
            /** الموالية لـ: tells whose people are meant, or what state stands behind them. */
            LOYAL,
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
                return this == POST || this == ARM || this == BELONGING || this == LOYAL;
            }

            /** Whether a nationality behind it names a body: بوساطة روسية، مسيرة تركية. */
            public boolean precedesAdjective() {
                return this == MEDIATOR || this == ARM || this == POST;
            }
        }
    }

    /** A word that tells something of a body without naming it. */
    record PartyWord(PartyWord.Kind kind) implements PartySense {

        /** What it tells. */
        public enum Kind {
            /** قواتنا: the body that speaks calls its own so. */
            OWN,
            /** قواته: behind "that" those of the body that tells it. */
            THEIRS,
            /** نسب، عزا: behind its إلى stands who is said to have done it. */
            BLAME,
            /** المقتحمة: points at the force told of last. */
            ATTACKING,
            /** تحييد: what a body announces as done by itself. */
            DEED,
            /** متظاهرين: who fires on them attacks and does not clash. */
            PROTESTER,
            /** المسلحون: the irregulars told of last. */
            GUNMEN,
            /** يشتبه، بتهمة: who is taken for it is nobody's victim. */
            SUSPICION,
            /** مستشفى، سوق: who hits it hits civilians. */
            CIVILIAN
        }
    }

    /**
     * An expression for the parties told before: الطرفان.
     *
     * @param all whether there may be more than two: الأطراف
     */
    record BothSides(boolean all) implements PartySense {

        @Override
        public boolean isName() {
            return true;
        }
    }
}
