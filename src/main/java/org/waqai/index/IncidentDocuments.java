package org.waqai.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.waqai.index.ArabicWords.Word;
import org.waqai.index.columns.OutlinePart;
import org.waqai.index.columns.Position;
import org.waqai.index.words.WordForms;
import org.waqai.model.DateRange;
import org.waqai.model.Incident;
import org.waqai.model.Losses;
import org.waqai.model.Outcome;
import org.waqai.model.Outline;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.ReviewState;
import org.waqai.model.Span;
import org.waqai.model.Toll;

/**
 * What Lucene keeps of an article: one document for itself, so that it keeps its place in the order and can be searched, and one
 * for each incident.
 */
final class IncidentDocuments {

    /** The article's identifier, on all its documents. */
    static final String ARTICLE = "article";
    /** Present with {@link #YES} on the documents of incidents. */
    static final String IS_INCIDENT = "incident";
    static final String YES = "yes";
    /** The identifier of the incident, or of the article on its own document. */
    static final String ID = "id";
    /** See {@link Position}. */
    static final String POSITION = "position";
    /** The first and last day of dated incidents, as days since 1970-01-01. */
    static final String FIRST_DAY = "first";
    static final String LAST_DAY = "last";
    /** The words of an incident's sentences. */
    static final String WORDS = "words";
    /** The words of an article. */
    static final String TEXT = "text";

    private final ArabicWords words;

    IncidentDocuments(WordForms forms) {
        this.words = ArabicWords.written(forms);
    }

    /**
     * The documents of an article, whose words are cut once for it and all its incidents.
     *
     * @param number of the article, in the order of import
     * @param reviewed what people have made of incidents; those that are absent nobody has looked at
     */
    List<Document> of(ReadArticle read, long number, Map<String, ReviewState> reviewed) {
        List<Document> documents = new ArrayList<>();
        Document article = document(read, read.article().id(), Position.of(number, 0));
        List<Word> text = words.of(read.article().text());
        article.add(new TextField(TEXT, new KeyTokens(List.of(text))));
        documents.add(article);
        for (Incident incident : read.incidents()) {
            Document document = document(read, incident.id(), Position.of(number, documents.size()));
            addIncident(document, read, incident, reviewed.getOrDefault(incident.id(), ReviewState.UNREVIEWED));
            document.add(new TextField(WORDS, new KeyTokens(sentences(incident, text))));
            documents.add(document);
        }
        return documents;
    }

    private static Document document(ReadArticle read, String id, long position) {
        Document document = new Document();
        document.add(new StringField(ARTICLE, read.article().id(), Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(POSITION, position));
        return document;
    }

    private static void addIncident(Document document, ReadArticle read, Incident incident, ReviewState state) {
        document.add(new StringField(IS_INCIDENT, YES, Store.NO));
        FacetTerms.ALL.forEach(facet -> facet.add(read, incident, state, document));
        Outline outline = Outline.of(incident);
        OutlinePart.ALL.forEach(part ->
                document.add(new SortedDocValuesField(part.code(), new BytesRef(part.bytes(incident, outline)))));
        GlossaryTerms.add(incident, document);
        incident.when().value().days().ifPresent(days -> addDays(document, days));
        if (!incident.tolls().isEmpty()) {
            addPeople(document, incident.tolls().stream().map(Reading::value).toList());
        }
    }

    private static void addPeople(Document document, List<Toll> tolls) {
        for (Outcome outcome : Outcome.values()) {
            Optional<Integer> fewest = Losses.of(tolls, outcome).together().map(count -> count.min());
            fewest.ifPresent(people -> document.add(new NumericDocValuesField(outcome.code(), people)));
        }
    }

    /** The words of the sentences that an incident was read from. */
    private static List<List<Word>> sentences(Incident incident, List<Word> text) {
        List<List<Word>> sentences = new ArrayList<>();
        for (Span sentence : incident.evidence().spans()) {
            sentences.add(text.subList(firstFrom(sentence.start(), text), firstFrom(sentence.end(), text)));
        }
        return sentences;
    }

    /** The index of the first word that begins at {@code offset} or later. */
    private static int firstFrom(int offset, List<Word> text) {
        int low = 0;
        int high = text.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void addDays(Document document, DateRange days) {
        document.add(new NumericDocValuesField(FIRST_DAY, days.first().toEpochDay()));
        document.add(new NumericDocValuesField(LAST_DAY, days.last().toEpochDay()));
    }
}
