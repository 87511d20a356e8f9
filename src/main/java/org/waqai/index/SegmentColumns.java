package org.waqai.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.waqai.index.columns.Bits;
import org.waqai.index.columns.FacetColumn;
import org.waqai.index.columns.Labels;
import org.waqai.index.columns.OutlineColumn;
import org.waqai.index.columns.OutlinePart;
import org.waqai.index.columns.Outlines;
import org.waqai.index.columns.Rows;
import org.waqai.index.columns.Segment;
import org.waqai.index.columns.Shared;
import org.waqai.model.Facet;
import org.waqai.model.Outcome;

/** Reads the columns of one of Lucene's segments, once for as long as the segment lives. Documents are rows. */
final class SegmentColumns {

    private final LeafReader reader;
    private final Shared shared;
    private final int rows;

    private SegmentColumns(LeafReader reader, Shared shared) {
        this.reader = reader;
        this.shared = shared;
        this.rows = reader.maxDoc();
    }

    /** Reads a segment, whose values share what is equal with those of others. */
    static Segment read(LeafReader reader, Shared shared) throws IOException {
        return new SegmentColumns(reader, shared).read();
    }

    private Segment read() throws IOException {
        long[] positions = new long[rows];
        NumericDocValues position = DocValues.getNumeric(reader, IncidentDocuments.POSITION);
        while (position.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            positions[position.docID()] = position.longValue();
        }
        Map<Outcome, int[]> people = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (reader.getFieldInfos().fieldInfo(outcome.code()) != null) {
                people.put(outcome, numbers(outcome.code(), Segment.NOBODY));
            }
        }
        Map<Facet<?>, FacetColumn<?>> facets = new HashMap<>();
        for (FacetTerms<?> terms : FacetTerms.ALL) {
            facets.put(terms.facet(), column(terms));
        }
        int[] first = numbers(IncidentDocuments.FIRST_DAY, Segment.NO_DAY);
        return new Segment(
                incidents(),
                positions,
                ids(),
                first,
                numbers(IncidentDocuments.LAST_DAY, Segment.NO_DAY),
                undated(first),
                people,
                facets,
                outlines());
    }

    private long[] incidents() throws IOException {
        long[] incidents = Bits.none(rows);
        PostingsEnum having = reader.postings(new Term(IncidentDocuments.IS_INCIDENT, IncidentDocuments.YES));
        if (having != null) {
            for (int row = having.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = having.nextDoc()) {
                Bits.add(incidents, row);
            }
        }
        return incidents;
    }

    private static long[] undated(int[] first) {
        long[] undated = Bits.none(first.length);
        for (int row = 0; row < first.length; row++) {
            if (first[row] == Segment.NO_DAY) {
                Bits.add(undated, row);
            }
        }
        return undated;
    }

    private Labels ids() throws IOException {
        Labels.Builder ids = new Labels.Builder(rows);
        BinaryDocValues values = DocValues.getBinary(reader, IncidentDocuments.ID);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            BytesRef id = values.binaryValue();
            ids.add(id.bytes, id.offset, id.length);
        }
        return ids.build();
    }

    private int[] numbers(String field, int absent) throws IOException {
        int[] numbers = new int[rows];
        Arrays.fill(numbers, absent);
        NumericDocValues values = DocValues.getNumeric(reader, field);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            numbers[values.docID()] = (int) Math.clamp(values.longValue(), Integer.MIN_VALUE, Segment.NO_DAY - 1L);
        }
        return numbers;
    }

    private Outlines outlines() throws IOException {
        Map<OutlinePart<?>, OutlineColumn<?>> columns = new HashMap<>();
        for (OutlinePart<?> part : OutlinePart.ALL) {
            columns.put(part, column(part));
        }
        return new Outlines(columns);
    }

    private <T> OutlineColumn<T> column(OutlinePart<T> part) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, part.code());
        int[] numbers = new int[rows];
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            numbers[values.docID()] = values.ordValue();
        }
        Labels.Builder dictionary = new Labels.Builder(values.getValueCount());
        TermsEnum each = values.termsEnum();
        for (BytesRef value = each.next(); value != null; value = each.next()) {
            dictionary.add(value.bytes, value.offset, value.length);
        }
        return new OutlineColumn<>(part, numbers, dictionary.build(), shared);
    }

    private <T> FacetColumn<T> column(FacetTerms<T> facet) throws IOException {
        List<T> values = new ArrayList<>();
        List<Rows> having = new ArrayList<>();
        Terms terms = reader.terms(facet.field());
        if (terms != null) {
            TermsEnum each = terms.iterator();
            PostingsEnum postings = null;
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                Rows.Collector collector = new Rows.Collector(rows, each.docFreq());
                postings = each.postings(postings, PostingsEnum.NONE);
                for (int row = postings.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = postings.nextDoc()) {
                    collector.add(row);
                }
                values.add(facet.value().apply(term.utf8ToString()));
                having.add(collector.rows());
            }
        }
        return new FacetColumn<>(values, having);
    }
}
