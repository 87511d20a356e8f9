package org.waqai.index;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.waqai.index.columns.ValueBytes;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Party;
import org.waqai.model.PlacePath;
import org.waqai.model.Reading;

/** The names of a case as terms, of which Lucene keeps each once. */
final class GlossaryTerms {

    private static final String PLACE = "told-place";
    private static final String FACTION = "faction";
    private static final String MENTION = "mention";

    private GlossaryTerms() {
    }

    static void add(Incident incident, Document document) {
        for (PlacePath path : incident.placePaths()) {
            add(PLACE, ValueBytes.of(path.names(), ValueBytes::write), document);
        }
        for (Reading<Party> party : incident.parties()) {
            Faction faction = party.value().faction();
            add(FACTION, ValueBytes.of(faction, ValueBytes::write), document);
            for (String mention : party.value().mentions()) {
                add(MENTION, ValueBytes.of(List.of(mention, faction.id()), ValueBytes::write), document);
            }
        }
    }

    private static void add(String field, byte[] term, Document document) {
        if (term.length <= IndexWriter.MAX_TERM_LENGTH) {
            document.add(new StringField(field, new BytesRef(term), Store.NO));
        }
    }

    static Glossary read(CaseSearcher searcher) throws IOException {
        Set<PlacePath> places = new LinkedHashSet<>();
        for (BytesRef term : searcher.terms(PLACE).keySet()) {
            places.add(new PlacePath(ValueBytes.readNames(input(term))));
        }
        Map<String, Set<String>> mentions = new HashMap<>();
        for (BytesRef term : searcher.terms(MENTION).keySet()) {
            List<String> names = ValueBytes.readNames(input(term));
            mentions.computeIfAbsent(names.getFirst(), unknown -> new LinkedHashSet<>()).add(names.getLast());
        }
        return new Glossary(places, factions(searcher), mentions);
    }

    private static SequencedMap<String, Faction> factions(CaseSearcher searcher) throws IOException {
        List<BytesRef> terms = searcher.terms(FACTION).entrySet().stream()
                .sorted(Map.Entry.<BytesRef, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
        SequencedMap<String, Faction> factions = new LinkedHashMap<>();
        for (BytesRef term : terms) {
            ValueBytes.readFaction(input(term)).lineage().forEach(faction -> factions.putIfAbsent(faction.id(), faction));
        }
        return Collections.unmodifiableSequencedMap(factions);
    }

    private static DataInput input(BytesRef term) {
        return new DataInputStream(new ByteArrayInputStream(term.bytes, term.offset, term.length));
    }
}
