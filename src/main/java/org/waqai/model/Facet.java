package org.waqai.model;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing by which incidents are filtered and counted. An incident may have several values of it, and has all that contain
 * them; it always has one, since not knowing is a value too.
 *
 * @param <T> the values
 */
public final class Facet<T> {

    /** Where; {@link PlacePath#UNKNOWN} when no place is told. */
    public static final Facet<PlacePath> PLACES = new Facet<>("places", (read, incident, state) -> places(incident));

    /** Who, by identifier; {@link Faction#UNKNOWN_ID} when no party is told. */
    public static final Facet<String> FACTIONS = new Facet<>("factions", (read, incident, state) -> Set.copyOf(incident.factionIds()));

    /** Who in which role; empty when no party is told. */
    public static final Facet<Optional<Actor>> ROLES = new Facet<>("roles", (read, incident, state) -> actors(incident));

    /** What. */
    public static final Facet<IncidentType> TYPES = new Facet<>("types", (read, incident, state) -> Set.of(incident.type().value()));

    /** Whom it cost. */
    public static final Facet<Casualties> CASUALTIES = new Facet<>("casualties", (read, incident, state) -> Casualties.of(incident));

    /** How far a truce has come; empty when none is told of. */
    public static final Facet<Optional<Ceasefire.Status>> CEASEFIRES = new Facet<>(
            "ceasefires", (read, incident, state) -> Set.of(incident.ceasefire().map(truce -> truce.value().status())));

    /** The outlet; empty when it is not known. */
    public static final Facet<Optional<String>> SOURCES = new Facet<>(
            "sources", (read, incident, state) -> Set.of(read.article().source()));

    /** How exactly the date is known; empty when it is not. */
    public static final Facet<Optional<Precision>> PRECISIONS = new Facet<>(
            "precisions", (read, incident, state) -> Set.of(precision(incident)));

    /** What a person has made of it. */
    public static final Facet<ReviewState> REVIEWS = new Facet<>("reviews", (read, incident, state) -> Set.of(state));

    /**
     * How sure it is. It hangs on all articles of a case together and is no value of an incident alone: whoever links the articles
     * tells it, and until then no incident has one.
     */
    public static final Facet<Grade> GRADES = new Facet<>("grades", (read, incident, state) -> Set.of());

    /** Every facet. */
    public static final List<Facet<?>> ALL =
            List.of(PLACES, FACTIONS, ROLES, TYPES, CASUALTIES, CEASEFIRES, SOURCES, PRECISIONS, REVIEWS, GRADES);

    private final String code;
    private final Values<T> values;

    private Facet(String code, Values<T> values) {
        this.code = code;
        this.values = values;
    }

    /** Tells the values of an incident. */
    private interface Values<T> {

        Set<T> of(ReadArticle read, Incident incident, ReviewState state);
    }

    /** A faction and what it does. */
    public record Actor(String faction, Role role) {
    }

    /** Its name in texts and files, such as {@code places}. */
    public String code() {
        return code;
    }

    /** The values of an incident of {@code read}, those that contain them included. */
    public Set<T> values(ReadArticle read, Incident incident, ReviewState state) {
        return values.of(read, incident, state);
    }

    private static Set<PlacePath> places(Incident incident) {
        Set<PlacePath> places = new LinkedHashSet<>();
        for (PlacePath path : incident.placePaths()) {
            places.addAll(path.equals(PlacePath.UNKNOWN) ? List.of(path) : path.lineage());
        }
        return places;
    }

    private static Set<Optional<Actor>> actors(Incident incident) {
        if (incident.parties().isEmpty()) {
            return Set.of(Optional.empty());
        }
        return incident.parties().stream()
                .map(Reading::value)
                .flatMap(party -> party.faction().lineage().stream().map(faction -> new Actor(faction.id(), party.role())))
                .map(Optional::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Precision> precision(Incident incident) {
        return switch (incident.when().value()) {
            case When.Dated dated -> Optional.of(dated.precision());
            case When.Undated undated -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return code;
    }

    /** Whom an incident cost, as one filters by it. */
    public enum Casualties implements Coded {
        KILLED, INJURED, CAPTURED, MISSING,
        CIVILIANS, WOMEN, CHILDREN, FIGHTERS,
        /** People are told of, but without a number. */
        UNNUMBERED,
        /** Nobody is told of. */
        NONE;

        static Set<Casualties> of(Incident incident) {
            if (incident.tolls().isEmpty()) {
                return Set.of(NONE);
            }
            Set<Casualties> values = EnumSet.noneOf(Casualties.class);
            for (Reading<Toll> toll : incident.tolls()) {
                add(toll.value(), values);
            }
            return values;
        }

        private static void add(Toll toll, Set<Casualties> values) {
            values.add(switch (toll.outcome()) {
                case KILLED -> KILLED;
                case INJURED -> INJURED;
                case CAPTURED -> CAPTURED;
                case MISSING -> MISSING;
            });
            switch (toll.who()) {
                case CIVILIAN -> values.add(CIVILIANS);
                case CHILD -> values.addAll(List.of(CHILDREN, CIVILIANS));
                case WOMAN -> values.addAll(List.of(WOMEN, CIVILIANS));
                case FIGHTER -> values.add(FIGHTERS);
                case UNKNOWN -> { }
            }
            if (toll.count().vague()) {
                values.add(UNNUMBERED);
            }
        }
    }
}
