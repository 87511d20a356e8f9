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
import org.waqai.index.columns.OutlinePart;
import org.waqai.index.columns.Position;
import org.waqai.model.DateRange;
import org.waqai.model.Incident;
import org.waqai.model.Losses;
import org.waqai.model.Outcome;
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

    private IncidentDocuments() {
    }

    /**
     * The documents of an article.
     *
     * @param number of the article, in the order of import
     * @param reviewed what people have made of incidents; those that are absent nobody has looked at
     */
    static List<Document> of(ReadArticle read, long number, Map<String, ReviewState> reviewed) {
        List<Document> documents = new ArrayList<>();
        Document article = document(read, read.article().id(), Position.of(number, 0));
        article.add(new TextField(TEXT, read.article().text(), Store.NO));
        documents.add(article);
        for (Incident incident : read.incidents()) {
            Document document = document(read, incident.id(), Position.of(number, documents.size()));
            addIncident(document, read, incident, reviewed.getOrDefault(incident.id(), ReviewState.UNREVIEWED));
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
        OutlinePart.ALL.forEach(part -> document.add(new SortedDocValuesField(part.code(), new BytesRef(part.bytes(incident)))));
        GlossaryTerms.add(incident, document);
        incident.when().value().days().ifPresent(days -> addDays(document, days));
        List<Toll> tolls = incident.tolls().stream().map(Reading::value).toList();
        for (Outcome outcome : Outcome.values()) {
            Optional<Integer> fewest = Losses.of(tolls, outcome).together().map(count -> count.min());
            fewest.ifPresent(people -> document.add(new NumericDocValuesField(outcome.code(), people)));
        }
        for (Span sentence : incident.evidence().spans()) {
            document.add(new TextField(WORDS, sentence.in(read.article().text()), Store.NO));
        }
    }

    private static void addDays(Document document, DateRange days) {
        document.add(new NumericDocValuesField(FIRST_DAY, days.first().toEpochDay()));
        document.add(new NumericDocValuesField(LAST_DAY, days.last().toEpochDay()));
    }
}
