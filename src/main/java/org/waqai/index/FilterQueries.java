package org.waqai.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.waqai.index.words.WordForms;
import org.waqai.model.IncidentFilter;

/** Filters as queries. */
final class FilterQueries {

    private final WordForms forms;

    FilterQueries(WordForms forms) {
        this.forms = forms;
    }

    Query matching(IncidentFilter filter) throws IOException {
        return builder(filter).build();
    }

    /** The undated incidents that pass all of the filter but its days. */
    Query undated(IncidentFilter filter) throws IOException {
        return builder(filter.withDuring(Optional.empty())).add(is(IncidentDocuments.IS_UNDATED), Occur.FILTER).build();
    }

    private BooleanQuery.Builder builder(IncidentFilter filter) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(is(IncidentDocuments.IS_INCIDENT), Occur.FILTER);
        Facet.ALL.forEach(facet -> facet.restrict(filter, query));
        filter.during().ifPresent(days -> query.add(
                LongRange.newIntersectsQuery(
                        IncidentDocuments.DAYS, new long[] {days.first().toEpochDay()}, new long[] {days.last().toEpochDay()}),
                Occur.FILTER));
        for (List<BytesRef> forms : words(filter.words())) {
            query.add(new TermInSetQuery(IncidentDocuments.WORDS, forms), Occur.FILTER);
        }
        return query;
    }

    private static Query is(String field) {
        return new TermQuery(new Term(field, IncidentDocuments.YES));
    }

    /** For each word asked for, the forms of which one must be there. */
    private List<List<BytesRef>> words(String text) throws IOException {
        List<List<BytesRef>> words = new ArrayList<>();
        try (ArabicWords asked = ArabicWords.asked(forms); TokenStream tokens = asked.tokenStream(IncidentDocuments.WORDS, text)) {
            CharTermAttribute form = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new ArrayList<>());
                }
                words.getLast().add(new BytesRef(form));
            }
            tokens.end();
        }
        return words;
    }
}
