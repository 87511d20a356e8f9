package org.waqai.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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
import org.waqai.index.columns.Answer;
import org.waqai.index.columns.Grading;
import org.waqai.index.columns.Position;
import org.waqai.index.columns.Segment;
import org.waqai.index.columns.Shared;
import org.waqai.index.words.Vocabulary;
import org.waqai.model.Grade;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReadArticle;
import org.waqai.model.ReviewState;
import org.waqai.model.Words;

/**
 * The index of a case: words in Lucene, everything else in columns that are read from it. Whoever asks sees all articles of a
 * {@link #put} or none of them.
 */
public final class LuceneIndex implements IncidentIndex {

    private static final SortField BY_POSITION = new SortField(IncidentDocuments.POSITION, SortField.Type.LONG, true);

    private final Directory directory;
    private final Vocabulary vocabulary;
    private final WordQueries queries;
    private final IncidentDocuments documents;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long nextArticle;
    private volatile Grading grading = Grading.NONE;

    /**
     * An index in a directory, which it closes with itself.
     *
     * @throws IOException when the directory cannot be read or written, or holds something else
     */
    LuceneIndex(Directory directory, Vocabulary vocabulary) throws IOException {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.queries = new WordQueries(vocabulary);
        this.documents = new IncidentDocuments(vocabulary.forms());
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false));
        try {
            this.searchers = searchers(writer);
            this.nextArticle = lastArticle(MatchAllDocsQuery.INSTANCE) + 1;
        } catch (IOException | RuntimeException damaged) {
            writer.rollback();
            throw damaged;
        }
    }

    private static SearcherManager searchers(IndexWriter writer) throws IOException {
        Map<IndexReader.CacheKey, Segment> known = new ConcurrentHashMap<>();
        Shared shared = new Shared();
        return new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader before) throws IOException {
                return new CaseSearcher(reader, known, shared);
            }
        });
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

    /**
     * The index of a case in a folder of its own, such as one in the user's cache. {@link #kept} tells what it holds; it is empty
     * where it was missing, damaged, of another version of the program or kept in a state that does not fit. A second window on the
     * same case gets a folder beside this one.
     *
     * @param fits whether the case has been in this state, so that an index kept then can go on
     * @throws IOException when the folder cannot be read or written
     */
    public static LuceneIndex inFolder(Path folder, Predicate<String> fits, Vocabulary vocabulary) throws IOException {
        return IndexFolder.open(folder, fits, vocabulary);
    }

    @Override
    public Optional<String> kept() {
        return IndexFolder.stateOf(directory, vocabulary);
    }

    @Override
    public synchronized void keep(String state) {
        write(() -> {
            writer.setLiveCommitData(IndexFolder.told(state, vocabulary).entrySet());
            writer.commit();
        });
    }

    @Override
    public synchronized void put(List<ReadArticle> articles, Map<String, ReviewState> reviewed) {
        write(() -> {
            Map<String, Long> numbers = new HashMap<>();
            for (ReadArticle read : articles) {
                Term term = new Term(IncidentDocuments.ARTICLE, read.article().id());
                Long now = numbers.get(term.text());
                long known = now != null ? now : lastArticle(new TermQuery(term));
                if (known >= 0) {
                    writer.updateDocuments(term, documents.of(read, known, reviewed));
                } else {
                    numbers.put(term.text(), nextArticle);
                    writer.addDocuments(documents.of(read, nextArticle, reviewed));
                    nextArticle++;
                }
            }
            searchers.maybeRefreshBlocking();
        });
    }

    @Override
    public synchronized void add(List<ReadArticle> fresh, Map<String, ReviewState> reviewed) {
        write(() -> {
            Iterable<Document> all = () -> documents(fresh, reviewed);
            writer.addDocuments(all);
            nextArticle += fresh.size();
        });
    }

    private Iterator<Document> documents(List<ReadArticle> fresh, Map<String, ReviewState> reviewed) {
        return IntStream.range(0, fresh.size())
                .mapToObj(i -> documents.of(fresh.get(i), nextArticle + i, reviewed))
                .flatMap(List::stream)
                .iterator();
    }

    @Override
    public synchronized void show() {
        write(searchers::maybeRefreshBlocking);
    }

    /** Work on the index. */
    private interface Change {

        void make() throws IOException;
    }

    private static void write(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void grade(Map<String, Grade> grades) {
        grading = new Grading(grades);
    }

    @Override
    public Answer ask(IncidentFilter filter) {
        return with(searcher -> {
            Optional<List<long[]>> words = filter.words().isEmpty()
                    ? Optional.empty()
                    : Optional.of(searcher.matching(queries.of(filter.words(), IncidentDocuments.WORDS)));
            return grading.over(searcher.columns()).ask(filter, words);
        });
    }

    @Override
    public List<String> articles(Words words) {
        Query articles = new BooleanQuery.Builder()
                .add(queries.of(words, IncidentDocuments.TEXT), Occur.FILTER)
                .add(new TermQuery(new Term(IncidentDocuments.IS_INCIDENT, IncidentDocuments.YES)), Occur.MUST_NOT)
                .build();
        return with(searcher -> searcher.columns().ids(searcher.matching(articles)));
    }

    @Override
    public Glossary glossary() {
        return with(GlossaryTerms::read);
    }

    @Override
    public List<Spread> spreads(Words words) {
        return queries.spreads(words);
    }

    /** The highest number of the articles that match, or -1 when none does. */
    private long lastArticle(Query query) throws IOException {
        return with(searcher -> {
            TopFieldDocs last = searcher.search(query, 1, new Sort(BY_POSITION));
            if (last.scoreDocs.length == 0) {
                return -1L;
            }
            Object position = ((FieldDoc) last.scoreDocs[0]).fields[0];
            return Position.article((Long) position);
        });
    }

    private <T> T with(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.answer((CaseSearcher) searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Work on one state of the index. */
    private interface Question<T> {

        T answer(CaseSearcher searcher) throws IOException;
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
