package org.waqai.extract.party;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waqai.extract.Sentences;
import org.waqai.extract.event.EventFinder;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.place.PlaceFinder;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.model.Faction;

/** What the finders read from a text of a country, in the short form of the tests: {@code sy.sdf initiator, tr target}. */
final class Told {

    private Told() {
    }

    /** The factions named, in reading order. */
    static String factions(String text, LocalDate published) {
        return mentions(Sentences.document(text), Optional.of(published)).stream()
                .flatMap(mention -> mention.factions().stream()).map(Faction::id).collect(Collectors.joining(", "));
    }

    /** The parts of the factions in all events of the text. */
    static String parts(String text) {
        Document document = Sentences.document(text);
        List<PartyMention> mentions = mentions(document, Optional.empty());
        EventFinder events = new EventFinder(document, names(mentions), names(mentions));
        RoleFinder roles = new RoleFinder(document);
        TreeSet<String> told = new TreeSet<>();
        for (Sentence sentence : document.sentences()) {
            Clauses clauses = document.clauses(sentence);
            for (EventMention event : events.find(sentence)) {
                List<PartyMention> inside = mentions.stream()
                        .filter(mention -> sentence.contains(mention.from()) && event.covers(mention.from())).toList();
                roles.parts(event, inside, clauses).forEach(part ->
                        told.add(part.faction().id() + " " + part.role().name().toLowerCase(Locale.ROOT)));
            }
        }
        return String.join(", ", told);
    }

    private static List<PartyMention> mentions(Document document, Optional<LocalDate> published) {
        PlaceFinder.Places places = new PlaceFinder(Sentences.lexicon().gazetteer()).find(document);
        Optional<String> country = places.country().map(Sentences.lexicon().countryCodes()::get);
        return new PartyFinder(document, country, published).find();
    }

    private static BitSet names(List<PartyMention> mentions) {
        BitSet names = new BitSet();
        mentions.forEach(mention -> names.set(mention.from(), mention.to()));
        return names;
    }
}
