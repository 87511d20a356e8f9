package org.waqai.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.model.Article;
import org.waqai.model.Ceasefire;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.When;

/** Incidents with what the index looks at, the rest being the same for all. */
final class Fixtures {

    private Fixtures() {
    }

    /** What an incident is made of. {@code words} is its only sentence. */
    record Facts(
            IncidentType type,
            When when,
            List<PlacePath> places,
            List<Party> parties,
            List<Toll> tolls,
            Optional<Ceasefire> ceasefire,
            String words) {

        /** Without tolls, and with parties that only take part. */
        static Facts of(IncidentType type, When when, List<PlacePath> places, List<Faction> factions, String words) {
            List<Party> parties = factions.stream().map(faction -> new Party(faction, Role.PARTICIPANT, List.of())).toList();
            return new Facts(type, when, places, parties, List.of(), Optional.empty(), words);
        }
    }

    /** An article whose text is the sentences of its incidents, one a line. */
    static ReadArticle article(String id, List<Facts> facts) {
        return article(id, Optional.empty(), facts);
    }

    static ReadArticle article(String id, Optional<String> source, List<Facts> facts) {
        String text = String.join("\n", facts.stream().map(Facts::words).toList());
        Article article = new Article(id, text, Optional.empty(), source, Optional.empty(), List.of());
        List<Incident> incidents = IntStream.range(0, facts.size())
                .mapToObj(i -> incident(id, i + 1, facts.get(i), start(facts, i)))
                .toList();
        return new ReadArticle(article, Optional.empty(), incidents);
    }

    private static int start(List<Facts> facts, int index) {
        return facts.subList(0, index).stream().mapToInt(earlier -> earlier.words().length() + 1).sum();
    }

    private static Incident incident(String article, int number, Facts facts, int start) {
        Span sentence = new Span(start, start + facts.words().length());
        return new Incident(
                article + "#" + number,
                article,
                reading(facts.type(), sentence),
                reading(facts.when(), sentence),
                facts.places().stream().map(path -> reading(place(path), sentence)).toList(),
                facts.parties().stream().map(party -> reading(party, sentence)).toList(),
                facts.tolls().stream().map(toll -> reading(toll, sentence)).toList(),
                facts.ceasefire().map(truce -> reading(truce, sentence)),
                Telling.NEWS,
                Evidence.of(sentence, "test", 1));
    }

    private static Place place(PlacePath path) {
        List<String> within = path.parent().map(parent -> parent.names().reversed()).orElse(List.of());
        return new Place(path.leaf(), PlaceKind.REGION, within, Optional.empty());
    }

    private static <T> Reading<T> reading(T value, Span span) {
        return new Reading<>(value, Evidence.of(span, "test", 1));
    }
}
