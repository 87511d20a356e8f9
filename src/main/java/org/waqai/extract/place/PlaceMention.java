package org.waqai.extract.place;

import org.waqai.extract.reading.Document;
import org.waqai.model.Place;
import org.waqai.model.Span;

/**
 * A place named in a document: tokens {@code [from, to)}.
 *
 * @param proclitics how many letters of the first token are "and" or a preposition and no part of the name: 1 in بحلب
 */
public record PlaceMention(int from, int to, int proclitics, Place place, Use use, Recognition recognition) {

    /** What the place has to do with what is told beside it. */
    public enum Use {
        /** Something happens there. */
        SITE,
        /** It opens the sentence and says where all of it plays: "وفي حمص، …"; any place told more closely takes its part. */
        FRAME,
        /** It only says where another place lies: القامشلي in "حي طي وسط مدينة القامشلي". */
        REFERENCE,
        /** People or things come from there: "نزحوا من". */
        ORIGIN,
        /** People or things are brought there and what is told happened elsewhere: "نُقلوا إلى". */
        GOAL,
        /** People or a body belong there: "محافظ حمص". */
        HOME,
        /** It is only named, or somebody speaks or is treated there: "مراسلنا في حمص". */
        ASIDE
    }

    /** How it was recognised. */
    public enum Recognition {
        /** A name of the gazetteer that is unmistakable or stands behind its head word. */
        NAMED("place.gazetteer"),
        /** A name of the gazetteer that is a common word too, where a place stands to be expected. */
        EXPECTED("place.gazetteer-in-context"),
        /** A name that only its head word tells to be one. */
        HEADED("place.head-word"),
        /** "The town": the one told before. */
        REFERRING("place.told-before");

        private final String rule;

        Recognition(String rule) {
            this.rule = rule;
        }

        /** The name of the rule. */
        public String rule() {
            return rule;
        }
    }

    /** Whether the gazetteer has it. */
    public boolean known() {
        return recognition != Recognition.HEADED;
    }

    /** Whether it only says where another place lies. */
    public boolean container() {
        return use == Use.REFERENCE;
    }

    /** The same words taken for another place: the town around the quarter they name. */
    public PlaceMention at(Place other) {
        return new PlaceMention(from, to, proclitics, other, use, recognition);
    }

    /** The words as written, without proclitics. */
    public Span span(Document document) {
        Span words = document.span(from, to);
        return new Span(words.start() + proclitics, words.end());
    }

    PlaceMention as(Use other) {
        return new PlaceMention(from, to, proclitics, place, other, recognition);
    }
}
