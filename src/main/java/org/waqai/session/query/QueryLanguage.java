package org.waqai.session.query;

import org.waqai.model.IncidentFilter;
import org.waqai.session.wording.Language;

/**
 * The language of the search box: {@code اشتباك "وقف إطلاق النار" حي:طي طرف:الأسايش -نوع:نزوح منذ:2021-04-20 قتلى:>5}, and the
 * same with English keywords. Keywords of both languages are always understood. Words must all be there; of several values of one
 * key any will do; a minus leaves out.
 *
 * <p>A value with blanks stands in quotes, with {@code \} before quotes inside it. Names are those of the case, in any spelling;
 * {@code #} before a value takes it as it stands: {@code #sy.asayish}, {@code #سوريا›الحسكة}.
 */
public final class QueryLanguage {

    private final QueryWords words;
    private final Language language;

    /** The language with keywords and sentences of {@code language}. */
    public QueryLanguage(Language language) {
        this.words = new QueryWords(language);
        this.language = language;
    }

    /** Reads a query on a case with these names. */
    public ParsedQuery parse(String query, CaseNames names) {
        return new QueryReader(words, names).read(query);
    }

    /** The query that {@link #parse} reads as this filter. */
    public String text(IncidentFilter filter, CaseNames names) {
        return new QueryWriter(words, names, language).write(filter);
    }

    /** A problem in one sentence, with a hint where there is one. */
    public String sentence(QueryProblem problem) {
        return words.sentence(problem);
    }
}
