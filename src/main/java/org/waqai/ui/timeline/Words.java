package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waqai.model.Article;
import org.waqai.model.Incident;
import org.waqai.model.Outcome;
import org.waqai.model.Outline;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.session.CaseView;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.Wording;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.Pivot;
import org.waqai.timeline.Spot;
import org.waqai.timeline.TimeSpan;
import org.waqai.ui.fx.WindowTexts;

/** What the timeline says in words. */
final class Words {

    private static final int MOST_LINES = 8;
    private static final String SEPARATOR = " · ";

    private final WindowTexts texts;
    private final Wording wording;

    Words(WindowTexts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    String heading(LaneKey key, CaseView view) {
        return switch (key) {
            case LaneKey.OfPlace place -> wording.place(path(place));
            case LaneKey.OfFaction(var faction) -> faction.map(wording::faction).orElseGet(wording::unknownFaction);
            case LaneKey.OfType(var type) -> wording.word(type);
            case LaneKey.OfArticle(var id) -> view.article(id).map(ReadArticle::article).flatMap(Article::title).orElse(id);
            case LaneKey.Ceasefires() -> texts.get("timeline.ceasefires");
            case LaneKey.Everything() -> texts.get("timeline.everything");
        };
    }

    /** What contains the lane's place or faction; empty where nothing does. */
    String context(LaneKey key) {
        return switch (key) {
            case LaneKey.OfPlace place -> path(place).parent().map(wording::place).orElse("");
            case LaneKey.OfFaction(var faction) -> faction.flatMap(one -> one.parent()).map(wording::faction).orElse("");
            case LaneKey.OfType _, LaneKey.OfArticle _, LaneKey.Ceasefires _, LaneKey.Everything _ -> "";
        };
    }

    private PlacePath path(LaneKey.OfPlace place) {
        boolean english = wording.language() == Language.ENGLISH && !place.english().equals(PlacePath.UNKNOWN);
        return english ? place.english() : place.path();
    }

    /** What stands in a break of the axis. */
    String folded(TimeSpan time) {
        return texts.get("timeline.break", wording.duration(time.touchedDays()));
    }

    /** Beside a mark, the longest first: what the lane does not say already, with the killed and without. */
    List<String> labels(Outline incident, Pivot pivot) {
        String what = pivot == Pivot.TYPE ? wording.places(incident.places()) : wording.word(incident.type());
        return incident.killed()
                .map(killed -> List.of(what + SEPARATOR + wording.losses(Outcome.KILLED, killed), what))
                .orElseGet(() -> List.of(what));
    }

    /** What, when, where, who, how many, and why that date; one line each. */
    String tooltip(Incident incident, CaseView view) {
        Optional<Article> article = view.article(incident.article()).map(ReadArticle::article);
        String reason = incident.when().evidence().reason()
                .flatMap(why -> article.map(told -> wording.reason(why, told)))
                .orElse("");
        return lines(Stream.of(
                wording.word(incident.type().value()),
                wording.when(incident.when().value()),
                wording.places(values(incident.places())),
                incident.parties().isEmpty() ? "" : wording.parties(values(incident.parties())),
                losses(incident),
                reason));
    }

    /** What lies in a crowd, the first of it at least. */
    String tooltip(Spot spot, CaseView view) {
        if (spot instanceof Spot.One one) {
            return view.incident(one.mark().incident().id()).map(incident -> tooltip(incident, view)).orElse("");
        }
        List<String> incidents = spot.marks().limit(MOST_LINES + 1).map(mark -> mark.incident().id()).toList();
        Stream<String> told = incidents.stream().limit(MOST_LINES).flatMap(id -> view.incident(id).stream()).map(this::line);
        String more = incidents.size() > MOST_LINES ? "…" : "";
        return lines(Stream.of(Stream.of(wording.incidents(count(spot))), told, Stream.of(more)).flatMap(part -> part));
    }

    /** An incident in one line, where it goes without saying that it has no date. */
    String undated(Incident incident) {
        return parts(incident, wording.places(values(incident.places())));
    }

    /** An incident in one line, where it goes without saying that it has no place. */
    String unplaced(Incident incident) {
        return parts(incident, wording.when(incident.when().value()));
    }

    private String parts(Incident incident, String whereOrWhen) {
        String parties = incident.parties().isEmpty() ? "" : wording.parties(values(incident.parties()));
        return Stream.of(wording.word(incident.type().value()), whereOrWhen, parties, losses(incident))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    /** An incident in one line. */
    String line(Incident incident) {
        return wording.incident(incident);
    }

    static int count(Spot spot) {
        return switch (spot) {
            case Spot.One _ -> 1;
            case Spot.Crowd crowd -> crowd.count();
            case Spot.Piled piled -> piled.count();
        };
    }

    private String losses(Incident incident) {
        return wording.losses(values(incident.tolls()));
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static <T> List<T> values(List<Reading<T>> readings) {
        return readings.stream().map(Reading::value).toList();
    }
}
