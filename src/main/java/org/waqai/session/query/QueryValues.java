package org.waqai.session.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.model.Ceasefire;
import org.waqai.model.Coded;
import org.waqai.model.Facet.Actor;
import org.waqai.model.Facet.Casualties;
import org.waqai.model.Faction;
import org.waqai.model.Grade;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.ReviewState;
import org.waqai.model.Role;

/** What the value of a part means under its key. */
final class QueryValues {

    static final String UNKNOWN = "unknown";

    /** What was rejected or merged is not searched. */
    private static final ReviewState[] SHOWN =
            Arrays.stream(ReviewState.values()).filter(ReviewState::counts).toArray(ReviewState[]::new);

    /** The keys of the words that may stand behind each of these keys. */
    static final List<String> TYPES = keys("types", IncidentType.values());
    static final List<String> CASUALTIES = keys("casualties", Casualties.values());
    static final List<String> CEASEFIRES = withUnknown(keys("ceasefires", Ceasefire.Status.values()));
    static final List<String> PRECISIONS = withUnknown(keys("precisions", Precision.values()));
    static final List<String> REVIEWS = keys("reviews", SHOWN);
    static final List<String> GRADES = keys("grades", Grade.values());

    private final QueryWords words;
    private final CaseNames names;

    QueryValues(QueryWords words, CaseNames names) {
        this.words = words;
        this.names = names;
    }

    private static List<String> keys(String prefix, Coded[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + "." + constant.code()).toList();
    }

    private static List<String> withUnknown(List<String> keys) {
        return Stream.concat(keys.stream(), Stream.of(UNKNOWN)).toList();
    }

    private boolean isUnknown(QueryPart part) {
        return words.is(part.value(), UNKNOWN);
    }

    /** The places of the name: behind the word before the colon, as in حي:طي, or alone, or else behind any such word. */
    List<PlacePath> places(QueryPart part) {
        if (isUnknown(part)) {
            return List.of(PlacePath.UNKNOWN);
        }
        if (Names.isLiteral(part.value())) {
            return List.of(Names.path(part.value()));
        }
        return Stream.concat(Stream.of(part.key().orElse("") + " ", ""), words.placeHeads().stream().map(head -> head + " "))
                .map(head -> names.places(head + part.value()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
    }

    List<String> factions(QueryPart part) {
        if (isUnknown(part)) {
            return List.of(Faction.UNKNOWN_ID);
        }
        return Names.isLiteral(part.value()) ? List.of(Names.bare(part.value())) : List.copyOf(names.factions(part.value()));
    }

    List<Optional<Actor>> actors(QueryKey key, QueryPart part) {
        Role role = switch (key) {
            case INITIATOR -> Role.INITIATOR;
            case TARGET -> Role.TARGET;
            case MEDIATOR -> Role.MEDIATOR;
            default -> Role.PARTICIPANT;
        };
        return factions(part).stream().map(id -> Optional.of(new Actor(id, role))).toList();
    }

    Optional<Optional<Actor>> noActor(QueryPart part) {
        return isUnknown(part) ? Optional.of(Optional.empty()) : Optional.empty();
    }

    List<Optional<String>> sources(QueryPart part) {
        if (isUnknown(part)) {
            return List.of(Optional.empty());
        }
        return Names.isLiteral(part.value())
                ? List.of(Optional.of(Names.bare(part.value())))
                : names.sources(part.value()).stream().map(Optional::of).toList();
    }

    Optional<IncidentType> types(QueryPart part) {
        return words.constant(part.value(), "types", Arrays.asList(IncidentType.values()));
    }

    Optional<Casualties> casualties(QueryPart part) {
        return words.constant(part.value(), "casualties", Arrays.asList(Casualties.values()));
    }

    Optional<Optional<Ceasefire.Status>> ceasefires(QueryPart part) {
        return orUnknown(part, words.constant(part.value(), "ceasefires", Arrays.asList(Ceasefire.Status.values())));
    }

    Optional<Optional<Precision>> precisions(QueryPart part) {
        return orUnknown(part, words.constant(part.value(), "precisions", Arrays.asList(Precision.values())));
    }

    Optional<ReviewState> reviews(QueryPart part) {
        return words.constant(part.value(), "reviews", Arrays.asList(SHOWN));
    }

    Optional<Grade> grades(QueryPart part) {
        return words.constant(part.value(), "grades", Arrays.asList(Grade.values()));
    }

    private <T> Optional<Optional<T>> orUnknown(QueryPart part, Optional<T> known) {
        return known.isPresent() || isUnknown(part) ? Optional.of(known) : Optional.empty();
    }
}
