package org.waqai.lexicon;

import org.waqai.model.PlaceKind;

/** A meaning that serves to find places: a name, or a word before or within one. */
public sealed interface PlaceSense extends Sense {

    /** A name of a place. */
    record PlaceName(PlaceEntry place) implements PlaceSense {

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
            implements PlaceSense {

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
    record PlaceCue(PlaceCue.Cue cue) implements PlaceSense {

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
            /** اتفاق، سفارة، توفي في: it is only named, or somebody is there while things happen elsewhere. */
            ASIDE,
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

    /** A word that opens a name of several words: أبو، عين، تل. */
    record NameOpener() implements PlaceSense {

        @Override
        public boolean isName() {
            return true;
        }
    }
}
