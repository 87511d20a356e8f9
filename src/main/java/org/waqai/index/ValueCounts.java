package org.waqai.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts for each value of a field how many of the matching documents have it. */
final class ValueCounts implements CollectorManager<ValueCounts.Part, Map<String, Integer>> {

    private final String field;

    ValueCounts(String field) {
        this.field = field;
    }

    @Override
    public Part newCollector() {
        return new Part(field);
    }

    @Override
    public Map<String, Integer> reduce(Collection<Part> parts) {
        Map<String, Integer> counts = new HashMap<>();
        parts.forEach(part -> part.counts.forEach((value, count) -> counts.merge(value, count, Integer::sum)));
        return counts;
    }

    /** Counts by number within a segment, by value between segments. */
    static final class Part extends SimpleCollector {

        private final String field;
        private final Map<String, Integer> counts = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] byNumber = {};

        Part(String field) {
            this.field = field;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            values = DocValues.getSortedSet(segment.reader(), field);
            byNumber = new int[Math.toIntExact(values.getValueCount())];
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    byNumber[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int number = 0; number < byNumber.length; number++) {
                if (byNumber[number] > 0) {
                    counts.merge(values.lookupOrd(number).utf8ToString(), byNumber[number], Integer::sum);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
