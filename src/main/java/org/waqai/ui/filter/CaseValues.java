package org.waqai.ui.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waqai.model.Facet.Actor;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.PlacePath;
import org.waqai.session.CaseContents;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.Wording;
import org.waqai.ui.fx.EnglishPlaces;

/**
 * The values that the incidents of a case have, as trees, the most frequent first and the unknown last. They do not depend on
 * the filter, so no value moves or vanishes while one filters.
 *
 * @param counts how many incidents have each value
 * @param factions the factions by identifier, with all they belong to
 * @param english the English names of places, where the window knows any
 */
record CaseValues(
        List<Branch<PlacePath>> placeTree,
        List<Branch<String>> factionTree,
        FacetCounts counts,
        Map<String, Faction> factions,
        Optional<EnglishPlaces> english) {

    /** Of a case without incidents. */
    static final CaseValues NONE =
            new CaseValues(List.of(), List.of(), new FacetCounts(Map.of(), 0), Map.of(), Optional.empty());

    /** A value with the values that it contains. */
    record Branch<T>(T value, List<Branch<T>> children) {
    }

    CaseValues {
        placeTree = List.copyOf(placeTree);
        factionTree = List.copyOf(factionTree);
        factions = Map.copyOf(factions);
    }

    static CaseValues of(CaseContents contents) {
        return of(contents, Optional.empty());
    }

    static CaseValues of(CaseContents contents, EnglishPlaces english) {
        return of(contents, Optional.of(english));
    }

    private static CaseValues of(CaseContents contents, Optional<EnglishPlaces> english) {
        FacetCounts counts = contents.counts();
        return new CaseValues(
                belowTheOnlyCountry(
                        tree(counts.places(), PlacePath::parent, PlacePath.UNKNOWN, Comparator.comparing(PlacePath::leaf)), contents),
                tree(counts.factions(), id -> parent(contents.factions(), id), Faction.UNKNOWN_ID, Comparator.naturalOrder()),
                counts,
                contents.factions(),
                english);
    }

    /** The values of a facet that has no tree, the most frequent first, {@code last} last. */
    <T> List<Branch<T>> frequent(org.waqai.model.Facet<T> facet, T last, Comparator<T> amongEquals) {
        return tree(counts.of(facet), value -> Optional.empty(), last, amongEquals);
    }

    /** The values of a facet that has no tree, in their own order. */
    <T> List<Branch<T>> ordered(org.waqai.model.Facet<T> facet, Comparator<T> order) {
        return counts.of(facet).keySet().stream().sorted(order).map(value -> new Branch<T>(value, List.of())).toList();
    }

    /** "Attacker: SDF › Asayish". */
    String actor(Actor actor, Wording wording) {
        Faction faction = factions.get(actor.faction());
        return wording.actor(actor.role(), faction == null ? wording.unknownFaction() : wording.lineage(faction));
    }

    /** A place in the language of the wording as far as its name is known in it. */
    String place(PlacePath path, Wording wording) {
        return wording.language() == Language.ENGLISH
                ? english.flatMap(names -> names.of(path)).orElseGet(() -> wording.place(path))
                : wording.place(path);
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
