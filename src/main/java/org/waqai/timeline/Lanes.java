package org.waqai.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waqai.model.Faction;
import org.waqai.model.Outline;
import org.waqai.model.Place;
import org.waqai.model.PlacePath;

/**
 * Divides marks into lanes. An incident with two places or two parties lies in both lanes. The order of the lanes follows
 * from what they stand for alone, never from how much lies in them, so that no filter makes them change places.
 */
final class Lanes {

    private Lanes() {
    }

    static List<Lane> of(List<Mark> marks, Pivot pivot) {
        Map<LaneKey, List<Mark>> byKey = new HashMap<>();
        for (Mark mark : marks) {
            for (LaneKey key : keys(mark.incident(), pivot)) {
                byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(mark);
            }
        }
        Set<List<String>> lines = byKey.keySet().stream().map(Lanes::line).collect(Collectors.toSet());
        return byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Lanes::compare))
                .map(lane -> Rows.stacked(lane.getKey(), depth(lines, lane.getKey()), lane.getValue()))
                .toList();
    }

    private static List<LaneKey> keys(Outline incident, Pivot pivot) {
        return switch (pivot) {
            case PLACE -> places(incident);
            case FACTION -> factions(incident);
            case TYPE -> List.of(new LaneKey.OfType(incident.type()));
            case ARTICLE -> List.of(new LaneKey.OfArticle(incident.article()));
            case NONE -> List.of(new LaneKey.Everything());
        };
    }

    private static List<LaneKey> places(Outline incident) {
        return incident.places().isEmpty()
                ? List.of(new LaneKey.OfPlace(PlacePath.UNKNOWN))
                : incident.places().stream().map(Place::path).distinct().<LaneKey>map(LaneKey.OfPlace::new).toList();
    }

    private static List<LaneKey> factions(Outline incident) {
        return incident.factions().isEmpty()
                ? List.of(new LaneKey.OfFaction(Optional.empty()))
                : incident.factions().stream().<LaneKey>map(faction -> new LaneKey.OfFaction(Optional.of(faction))).toList();
    }

    private static int compare(LaneKey one, LaneKey other) {
        if (one instanceof LaneKey.OfType first && other instanceof LaneKey.OfType second) {
            return first.type().compareTo(second.type());
        }
        return compareLines(line(one), line(other));
    }

    /** What it hangs from, outermost first, and its own name; empty for the unknown. */
    private static List<String> line(LaneKey key) {
        return switch (key) {
            case LaneKey.OfPlace(var path) -> path.names();
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

    private static int depth(Set<List<String>> lines, LaneKey key) {
        List<String> line = line(key);
        return (int) IntStream.range(1, line.size()).filter(size -> lines.contains(line.subList(0, size))).count();
    }
}
