package org.waqai.session.query;

/**
 * Why a part of a query was not understood.
 *
 * @param start where the part begins in the query, in UTF-16 code units
 * @param end where it ends
 * @param about the word that is meant
 * @param hint what may have been meant, or what could stand there; empty when there is nothing to say
 */
public record QueryProblem(Kind kind, int start, int end, String about, String hint) {

    /** What is wrong. */
    public enum Kind {
        UNCLOSED_QUOTE, UNKNOWN_KEY, MISSING_VALUE, UNKNOWN_VALUE, NO_SUCH_PLACE, NO_SUCH_PARTY, NO_SUCH_SOURCE,
        BAD_DAY, DAYS_REVERSED, BAD_NUMBER, CANNOT_EXCLUDE
    }
}
