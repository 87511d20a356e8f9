package org.waqai.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The identifiers of all matching incidents, in the order of the case. */
final class Hits implements CollectorManager<Hits.Part, List<String>> {

    @Override
    public Part newCollector() {
        return new Part();
    }

    @Override
    public List<String> reduce(Collection<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.hits.stream())
                .sorted(Comparator.comparingLong(Hit::position))
                .map(Hit::id)
                .toList();
    }

    private record Hit(long position, String id) {
    }

    /** The hits of some segments. */
    static final class Part extends SimpleCollector {

        private final List<Hit> hits = new ArrayList<>();
        private NumericDocValues positions = DocValues.emptyNumeric();
        private BinaryDocValues ids = DocValues.emptyBinary();

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            positions = DocValues.getNumeric(segment.reader(), IncidentDocuments.POSITION);
            ids = DocValues.getBinary(segment.reader(), IncidentDocuments.ID);
        }

        @Override
        public void collect(int document) throws IOException {
            if (positions.advanceExact(document) && ids.advanceExact(document)) {
                hits.add(new Hit(positions.longValue(), ids.binaryValue().utf8ToString()));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
