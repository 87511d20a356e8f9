package org.waqai.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.waqai.index.words.Vocabulary;
import org.waqai.model.FacetCounts;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReadArticle;

/** The index of a case in Lucene. Whoever asks sees all articles of a {@link #put} or none of them. */
public final class LuceneIndex implements IncidentIndex {

    private static final SortField BY_POSITION = new SortField(IncidentDocuments.POSITION, SortField.Type.LONG, true);

    private final Directory directory;
    private final FilterQueries queries;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long nextArticle;

    /**
     * An index in a directory, which it closes with itself.
     *
     * @throws IOException when the directory cannot be read or written, or holds something else
     */
    LuceneIndex(Directory directory, Vocabulary vocabulary) throws IOException {
        this.directory = directory;
        this.queries = new FilterQueries(vocabulary.forms());
        this.writer = new IndexWriter(directory, new IndexWriterConfig(ArabicWords.written(vocabulary.forms())));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        this.nextArticle = lastArticle(MatchAllDocsQuery.INSTANCE) + 1;
    }

    /** An empty index that lives in memory and ends with the program, and knows only the words of its own tables. */
    public static LuceneIndex inMemory() {
        return inMemory(Vocabulary.bundled());
    }

    /** An empty index that lives in memory and ends with the program. */
    public static LuceneIndex inMemory(Vocabulary vocabulary) {
        try {
            return new LuceneIndex(new ByteBuffersDirectory(), vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void put(List<ReadArticle> articles) {
        try {
            Map<String, Long> numbers = new HashMap<>();
            for (ReadArticle read : articles) {
                Term term = new Term(IncidentDocuments.ARTICLE, read.article().id());
                Long number = numbers.get(term.text());
                if (number == null) {
                    long known = lastArticle(new TermQuery(term));
                    number = known >= 0 ? known : nextArticle++;
                    numbers.put(term.text(), number);
                }
                writer.updateDocuments(term, IncidentDocuments.of(read, number));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> search(IncidentFilter filter) {
        return ask(searcher -> searcher.search(queries.matching(filter), new Hits()));
    }

    @Override
    public FacetCounts counts(IncidentFilter filter) {
        return ask(searcher -> new FacetCounts(
                counts(searcher, Facet.PLACES, filter),
                counts(searcher, Facet.FACTIONS, filter),
                counts(searcher, Facet.TYPES, filter),
                searcher.count(queries.undated(filter))));
    }

    /** Counts under the other facets' filters; values that they leave empty stand with 0. */
    private <T> Map<T, Integer> counts(IndexSearcher searcher, Facet<T> facet, IncidentFilter filter) throws IOException {
        Query others = queries.matching(facet.withoutIt().apply(filter));
        Map<String, Integer> counts = searcher.search(others, new ValueCounts(facet.field()));
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), facet.field());
            for (long number = 0; number < values.getValueCount(); number++) {
                String value = values.lookupOrd(number).utf8ToString();
                if (!counts.containsKey(value) && isInCase(searcher, facet.field(), value)) {
                    counts.put(value, 0);
                }
            }
        }
        return counts.entrySet().stream()
                .collect(Collectors.toMap(count -> facet.value().apply(count.getKey()), Map.Entry::getValue));
    }

    /** Whether an incident has the value; Lucene remembers those of replaced ones too, for a while. */
    private static boolean isInCase(IndexSearcher searcher, String field, String value) throws IOException {
        return !searcher.getIndexReader().hasDeletions() || searcher.count(new TermQuery(new Term(field, value))) > 0;
    }

    /** The highest number of the articles that match, or -1 when none does. */
    private long lastArticle(Query query) throws IOException {
        return ask(searcher -> {
            TopFieldDocs last = searcher.search(query, 1, new Sort(BY_POSITION));
            if (last.scoreDocs.length == 0) {
                return -1L;
            }
            Object position = ((FieldDoc) last.scoreDocs[0]).fields[0];
            return IncidentDocuments.article((Long) position);
        });
    }

    private <T> T ask(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.answer(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Work on one state of the index. */
    private interface Question<T> {

        T answer(IndexSearcher searcher) throws IOException;
    }

    @Override
    public synchronized void close() {
        try (directory; writer) {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
