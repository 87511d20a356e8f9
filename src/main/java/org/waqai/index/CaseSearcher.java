package org.waqai.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.waqai.index.columns.Bits;
import org.waqai.index.columns.CaseColumns;
import org.waqai.index.columns.CaseColumns.Live;
import org.waqai.index.columns.Segment;
import org.waqai.index.columns.Shared;

/** Searches one state of the index; Lucene finds words, the columns do the rest. */
final class CaseSearcher extends IndexSearcher {

    private final CaseColumns columns;

    /**
     * A searcher.
     *
     * @param known the columns of segments that were read before; new ones are added
     * @param shared what the columns have in common
     */
    CaseSearcher(IndexReader reader, Map<IndexReader.CacheKey, Segment> known, Shared shared) throws IOException {
        super(reader);
        List<Live> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexReader.CacheHelper life = leaf.reader().getCoreCacheHelper();
            Segment segment = known.get(life.getKey());
            if (segment == null) {
                segment = SegmentColumns.read(leaf.reader(), shared);
                known.put(life.getKey(), segment);
                life.addClosedListener(known::remove);
            }
            segments.add(live(segment, leaf.reader()));
        }
        columns = new CaseColumns(segments);
    }

    private static Live live(Segment segment, LeafReader reader) {
        if (!reader.hasDeletions()) {
            return new Live(segment, segment.incidents(), false);
        }
        long[] incidents = segment.incidents().clone();
        Bits.keep(incidents, there(reader));
        return new Live(segment, incidents, true);
    }

    /** The documents that were not deleted. */
    private static long[] there(LeafReader reader) {
        long[] bits = Bits.all(reader.maxDoc());
        org.apache.lucene.util.Bits live = reader.getLiveDocs();
        if (live != null) {
            for (int row = 0; row < reader.maxDoc(); row++) {
                if (!live.get(row)) {
                    Bits.remove(bits, row);
                }
            }
        }
        return bits;
    }

    CaseColumns columns() {
        return columns;
    }

    /**
     * The terms of a field that any document still has.
     *
     * @return by term the earliest of these documents' positions
     */
    Map<BytesRef, Long> terms(String field) throws IOException {
        Map<BytesRef, Long> found = new HashMap<>();
        for (int i = 0; i < columns.segments().size(); i++) {
            Live live = columns.segments().get(i);
            Terms terms = leafContexts.get(i).reader().terms(field);
            if (terms != null) {
                addTerms(terms.iterator(), live, found);
            }
        }
        return found;
    }

    private static void addTerms(TermsEnum each, Live live, Map<BytesRef, Long> found) throws IOException {
        PostingsEnum having = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            having = each.postings(having, PostingsEnum.NONE);
            int row = having.nextDoc();
            while (row != DocIdSetIterator.NO_MORE_DOCS && !Bits.has(live.incidents(), row)) {
                row = having.nextDoc();
            }
            if (row != DocIdSetIterator.NO_MORE_DOCS) {
                found.merge(BytesRef.deepCopyOf(term), live.segment().positions()[row], Math::min);
            }
        }
    }

    /** For each segment the documents that match. */
    List<long[]> matching(Query query) throws IOException {
        Weight weight = createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<long[]> matching = new ArrayList<>();
        for (LeafReaderContext leaf : getIndexReader().leaves()) {
            long[] bits = Bits.none(leaf.reader().maxDoc());
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator found = scorer.iterator();
                for (int row = found.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = found.nextDoc()) {
                    Bits.add(bits, row);
                }
            }
            if (leaf.reader().hasDeletions()) {
                Bits.keep(bits, there(leaf.reader()));
            }
            matching.add(bits);
        }
        return matching;
    }
}
