package org.waqai.ui.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;
import org.waqai.session.CaseContents;

/**
 * The values that the incidents of a case have, as trees, the most frequent first and the unknown last. They do not depend on
 * the filter, so no value moves or vanishes while one filters.
 *
 * @param factions the factions by identifier, with all they belong to
 */
record CaseValues(
        List<Branch<PlacePath>> placeTree,
        List<Branch<String>> factionTree,
        List<Branch<IncidentType>> typeTree,
        Map<String, Faction> factions) {

    /** Of a case without incidents. */
    static final CaseValues NONE = new CaseValues(List.of(), List.of(), List.of(), Map.of());

    /** A value with the values that it contains. */
    record Branch<T>(T value, List<Branch<T>> children) {
    }

    CaseValues {
        placeTree = List.copyOf(placeTree);
        factionTree = List.copyOf(factionTree);
        typeTree = List.copyOf(typeTree);
        factions = Map.copyOf(factions);
    }

    static CaseValues of(CaseContents contents) {
        FacetCounts counts = contents.counts();
        return new CaseValues(
                belowTheOnlyCountry(
                        tree(counts.places(), PlacePath::parent, PlacePath.UNKNOWN, Comparator.comparing(PlacePath::leaf)), contents),
                tree(counts.factions(), id -> parent(contents.factions(), id), Faction.UNKNOWN_ID, Comparator.naturalOrder()),
                tree(counts.types(), type -> Optional.empty(), IncidentType.OTHER, Comparator.naturalOrder()),
                contents.factions());
    }

    private static Optional<String> parent(Map<String, Faction> factions, String id) {
        return Optional.ofNullable(factions.get(id)).flatMap(Faction::parent).map(Faction::id);
    }

    private static <T> List<Branch<T>> tree(
            Map<T, Integer> counts, Function<T, Optional<T>> parent, T last, Comparator<T> amongEquals) {
        Comparator<T> order = Comparator.<T, Boolean>comparing(last::equals)
                .thenComparing(counts::get, Comparator.reverseOrder())
                .thenComparing(amongEquals);
        Map<Optional<T>, List<T>> children = counts.keySet().stream().sorted(order).collect(Collectors.groupingBy(parent));
        return branches(Optional.empty(), children);
    }

    private static <T> List<Branch<T>> branches(Optional<T> parent, Map<Optional<T>, List<T>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(value -> new Branch<>(value, branches(Optional.of(value), children)))
                .toList();
    }

    /** A country that holds all places, and where no incident is told of the country as such, tells nothing. */
    private static List<Branch<PlacePath>> belowTheOnlyCountry(List<Branch<PlacePath>> roots, CaseContents contents) {
        List<Branch<PlacePath>> known = roots.stream().filter(root -> !root.value().equals(PlacePath.UNKNOWN)).toList();
        if (known.size() != 1 || known.getFirst().children().isEmpty()) {
            return roots;
        }
        PlacePath country = known.getFirst().value();
        if (contents.places().contains(country)) {
            return roots;
        }
        return roots.stream()
                .flatMap(root -> root.value().equals(country) ? root.children().stream() : List.of(root).stream())
                .toList();
    }
}
