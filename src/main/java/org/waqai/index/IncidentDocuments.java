package org.waqai.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.waqai.model.Incident;
import org.waqai.model.ReadArticle;
import org.waqai.model.Span;

/** What Lucene keeps of an article: one document for itself, so that it keeps its place in the order, and one for each incident. */
final class IncidentDocuments {

    /** The article's identifier, on all its documents. */
    static final String ARTICLE = "article";
    /** Present with {@link #YES} on the documents of incidents. */
    static final String IS_INCIDENT = "incident";
    /** Present with {@link #YES} on incidents without a date. */
    static final String IS_UNDATED = "undated";
    static final String YES = "yes";
    static final String ID = "id";
    /** Where the document stands in the case: the number of its article, then of the incident in it. */
    static final String POSITION = "position";
    /** The days, as days since 1970-01-01, both ends included. */
    static final String DAYS = "days";
    static final String WORDS = "words";

    private static final int TELLING_BITS = 24;

    private IncidentDocuments() {
    }

    static long position(long article, int telling) {
        return (article << TELLING_BITS) | telling;
    }

    static long article(long position) {
        return position >> TELLING_BITS;
    }

    static List<Document> of(ReadArticle read, long number) {
        List<Document> documents = new ArrayList<>();
        documents.add(document(read, position(number, 0)));
        for (Incident incident : read.incidents()) {
            Document document = document(read, position(number, documents.size()));
            addIncident(document, incident, read.article().text());
            documents.add(document);
        }
        return documents;
    }

    private static Document document(ReadArticle read, long position) {
        Document document = new Document();
        document.add(new StringField(ARTICLE, read.article().id(), Store.NO));
        document.add(new NumericDocValuesField(POSITION, position));
        return document;
    }

    private static void addIncident(Document document, Incident incident, String text) {
        document.add(new StringField(IS_INCIDENT, YES, Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(incident.id())));
        Facet.ALL.forEach(facet -> facet.add(incident, document));
        incident.when().value().days().ifPresentOrElse(
                days -> document.add(new LongRange(
                        DAYS, new long[] {days.first().toEpochDay()}, new long[] {days.last().toEpochDay()})),
                () -> document.add(new StringField(IS_UNDATED, YES, Store.NO)));
        for (Span sentence : incident.evidence().spans()) {
            document.add(new TextField(WORDS, sentence.in(text), Store.NO));
        }
    }
}
