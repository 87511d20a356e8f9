package org.waqai.extract.reading;

/**
 * A sentence: tokens {@code [from, to)} of its document.
 *
 * @param paragraph running number of its line
 */
public record Sentence(int index, int from, int to, Part part, int paragraph) {

    /** The part of the page it belongs to. */
    public enum Part {
        /** The headline, also where it is repeated. */
        TITLE,
        /** Lines between headline and text: agency, place and date of the report. */
        HEADER,
        /** The article itself. */
        BODY
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }

    public int length() {
        return to - from;
    }
}
