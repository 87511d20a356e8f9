package org.waqai.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.model.Faction;

/** How lanes hang together and follow each other. */
final class LaneTree {

    private LaneTree() {
    }

    /** What contains at least two of the lanes that nothing smaller joins, but not all of them, and is no lane itself. */
    static List<LaneKey> groups(Set<LaneKey> lanes) {
        Map<LaneKey, Set<LaneKey>> branches = new HashMap<>();
        Map<LaneKey, Integer> sizes = new HashMap<>();
        for (LaneKey lane : lanes) {
            List<LaneKey> containers = lane.containers();
            for (int i = 0; i < containers.size(); i++) {
                LaneKey branch = i + 1 < containers.size() ? containers.get(i + 1) : lane;
                branches.computeIfAbsent(containers.get(i), none -> new HashSet<>()).add(branch);
                sizes.merge(containers.get(i), 1, Integer::sum);
            }
        }
        return branches.entrySet().stream()
                .filter(container -> container.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .filter(container -> !lanes.contains(container) && sizes.getOrDefault(container, 0) < lanes.size())
                .toList();
    }

    /** How many of the lanes contain it. */
    static int depth(LaneKey key, Set<LaneKey> lanes) {
        return (int) key.containers().stream().filter(lanes::contains).count();
    }

    static int compare(LaneKey one, LaneKey other) {
        if (one instanceof LaneKey.OfType first && other instanceof LaneKey.OfType second) {
            return first.type().compareTo(second.type());
        }
        return compareLines(line(one), line(other));
    }

    /** What it hangs from, outermost first, and its own name; empty for the unknown. */
    private static List<String> line(LaneKey key) {
        return switch (key) {
            case LaneKey.OfPlace(var path, _) -> path.names();
            case LaneKey.OfFaction(var faction) -> faction.map(Faction::lineage).orElse(List.of()).stream().map(Faction::name).toList();
            case LaneKey.OfType(var type) -> List.of(type.code());
            case LaneKey.OfArticle(var id) -> List.of(id);
            case LaneKey.Ceasefires() -> List.of();
            case LaneKey.Everything() -> List.of();
        };
    }

    /** Name by name, what contains before what is contained, the unknown last. */
    private static int compareLines(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byName = Comparator.<String>naturalOrder().compare(one.get(i), other.get(i));
            if (byName != 0) {
                return byName;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
