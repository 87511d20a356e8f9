package org.waqai.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Outcome;
import org.waqai.model.Party;
import org.waqai.model.Reading;
import org.waqai.model.Toll;
import org.waqai.model.When;

/**
 * A report made ready to be compared.
 *
 * @param spots its places, spelled alike
 * @param parties the bodies that take part, people of a sort such as civilians aside
 * @param bodies the identifiers of these and of all they belong to
 * @param people whether civilians or other people of a sort take part
 * @param words the content words of its sentences, as {@link WordHashes#content}
 */
record Told(Report report, List<Spot> spots, List<Faction> parties, Set<String> bodies, boolean people, NumberSet words) {

    /** What identifiers of people of a sort begin with. */
    private static final String OF_A_SORT = "any.";

    static Told of(Report report, String text) {
        Incident incident = report.incident();
        List<Spot> spots = incident.places().stream().map(place -> Spot.of(place.value())).toList();
        List<Faction> all = incident.parties().stream().map(party -> party.value().faction()).distinct().toList();
        List<Faction> parties = all.stream().filter(faction -> !faction.id().startsWith(OF_A_SORT)).toList();
        Set<String> bodies = values(parties.stream().flatMap(faction -> faction.lineage().stream()).map(Faction::id));
        NumberSet words = WordHashes.content(text, incident.evidence().spans());
        return new Told(report, spots, parties, bodies, parties.size() < all.size(), words);
    }

    String id() {
        return report.id();
    }

    Incident incident() {
        return report.incident();
    }

    Optional<When.Dated> dated() {
        return incident().when().value() instanceof When.Dated dated ? Optional.of(dated) : Optional.empty();
    }

    Optional<DateRange> days() {
        return incident().when().value().days();
    }

    /** Whether it tells the same as a report that goes back to the same words: kind, day, places, parties and tolls. */
    boolean copies(Told other) {
        Incident mine = incident();
        Incident theirs = other.incident();
        return report.origin().equals(other.report.origin())
                && mine.type().value() == theirs.type().value()
                && mine.when().value().days().equals(theirs.when().value().days())
                && spots.equals(other.spots)
                && values(mine.parties().stream().map(Told::part)).equals(values(theirs.parties().stream().map(Told::part)))
                && values(mine.tolls().stream().map(Reading::value)).equals(values(theirs.tolls().stream().map(Reading::value)));
    }

    private static String part(Reading<Party> party) {
        return party.value().role() + " " + party.value().faction().id();
    }

    private static <T> Set<T> values(Stream<T> values) {
        return values.collect(Collectors.toUnmodifiableSet());
    }

    /** The widest toll of an outcome: subsets stand beside their total. */
    Optional<Toll> toll(Outcome outcome) {
        return incident().tolls().stream()
                .map(Reading::value)
                .filter(toll -> toll.outcome() == outcome)
                .max((one, other) -> Integer.compare(one.count().min(), other.count().min()));
    }

    /** The names of the people it tells of. */
    List<String> names() {
        return incident().tolls().stream().flatMap(toll -> toll.value().names().stream()).toList();
    }
}
