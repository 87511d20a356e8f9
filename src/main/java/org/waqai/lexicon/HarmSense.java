package org.waqai.lexicon;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/** A meaning that serves to find tolls: who came to harm, how, and how many. */
public sealed interface HarmSense extends Sense {

    /**
     * A noun for people who come to harm.
     *
     * @param who empty for words that stand for more of the same people: آخر، ثالث
     * @param number 1, 2, or 0 for a plural that needs a number
     * @param outcome where the noun itself says it: قتيل، جريح
     */
    record VictimNoun(Optional<Victim> who, int number, Optional<Outcome> outcome) implements HarmSense {
    }

    /** A noun that a number may count and that is no person: عائلة، منزل، سيارة. */
    record ThingNoun() implements HarmSense {
    }

    /**
     * A word that says what became of people.
     *
     * @param outcomes one, or two for قتلى وجرحى; none where nobody came to harm
     */
    record OutcomeWord(List<Outcome> outcomes, OutcomeWord.Form form) implements HarmSense {

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
    record Quantity(Effect effect, int min) implements HarmSense {

        /** How. */
        public enum Effect {
            VAGUE, APPROX, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN, BETWEEN
        }
    }

    /** A word that says that a newer number takes the place of older ones: ارتفع إلى. */
    record Update() implements HarmSense {
    }
}
