package org.waqai.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.model.Outline;
import org.waqai.model.PlacePath;

/**
 * Divides marks into lanes. An incident with two places or two parties lies in both lanes. The order of the lanes follows
 * from what they stand for alone, never from how much lies in them, so that no filter makes them change places.
 */
final class Lanes {

    private final Marks marks;
    private final Pivot pivot;
    private final Map<LaneKey, Marks.Builder> byKey = new HashMap<>();
    /** What a list of places or factions leads to; incidents share these lists, so they are told apart without a look inside. */
    private final IdentityHashMap<Object, List<Marks.Builder>> shared = new IdentityHashMap<>();

    private Lanes(Marks marks, Pivot pivot) {
        this.marks = marks;
        this.pivot = pivot;
    }

    static List<Lane> of(Marks marks, Pivot pivot) {
        return new Lanes(marks, pivot).divide();
    }

    private List<Lane> divide() {
        for (int i = 0; i < marks.size(); i++) {
            Outline incident = marks.incident(i);
            for (Marks.Builder lane : shared.computeIfAbsent(divided(incident), none -> lanes(incident))) {
                lane.add(marks, i);
            }
        }
        List<LaneKey> order = new ArrayList<>(byKey.keySet());
        order.addAll(LaneTree.groups(byKey.keySet()));
        order.sort(LaneTree::compare);
        Set<LaneKey> all = Set.copyOf(order);
        return order.stream().map(key -> lane(key, LaneTree.depth(key, all))).toList();
    }

    private Lane lane(LaneKey key, int depth) {
        Marks.Builder lane = byKey.remove(key);
        return lane == null ? Lane.group(key, depth) : Rows.stacked(key, depth, lane.build());
    }

    private Object divided(Outline incident) {
        return switch (pivot) {
            case PLACE -> incident.places();
            case FACTION -> incident.factions();
            case TYPE -> incident.type();
            case ARTICLE -> incident.article();
            case NONE -> pivot;
        };
    }

    private List<Marks.Builder> lanes(Outline incident) {
        return keys(incident).distinct().map(key -> byKey.computeIfAbsent(key, none -> marks.builder())).toList();
    }

    private Stream<LaneKey> keys(Outline incident) {
        return switch (pivot) {
            case PLACE -> incident.places().isEmpty()
                    ? Stream.of(new LaneKey.OfPlace(PlacePath.UNKNOWN, PlacePath.UNKNOWN))
                    : incident.places().stream().map(LaneKey.OfPlace::of);
            case FACTION -> incident.factions().isEmpty()
                    ? Stream.of(new LaneKey.OfFaction(Optional.empty()))
                    : incident.factions().stream().map(faction -> new LaneKey.OfFaction(Optional.of(faction)));
            case TYPE -> Stream.of(new LaneKey.OfType(incident.type()));
            case ARTICLE -> Stream.of(new LaneKey.OfArticle(incident.article()));
            case NONE -> Stream.of(new LaneKey.Everything());
        };
    }
}
