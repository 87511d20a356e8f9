package org.waqai.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.model.Incident;
import org.waqai.model.Span;

/**
 * Gives the incidents of a new reading the identifiers that they had in the earlier one, so that what was decided about them
 * stays theirs. Two records are the same incident when the same words tell their type, or when they are of one type and share
 * words of evidence; among several, those of one type go first, then those that share the most. The article's text never
 * changes, so offsets compare.
 */
final class Continuity {

    /**
     * The new reading under lasting identifiers.
     *
     * @param incidents in the order of telling; those decided about that the new reading lacks come last, as they were
     * @param next the first number that is free from now on
     */
    record Outcome(List<Incident> incidents, int next) {
    }

    private Continuity() {
    }

    private record Pair(int before, int now, boolean sameType, int trigger, int sentences) {
    }

    /**
     * Joins two readings of one article.
     *
     * @param decided identifiers of incidents that people have decided about: these are never dropped
     * @param next the first number that no incident of the article has ever had
     */
    static Outcome of(String article, List<Incident> before, List<Incident> now, Set<String> decided, int next) {
        Map<Integer, String> known = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs(before, now)) {
            String id = before.get(pair.before()).id();
            if (!known.containsKey(pair.now()) && taken.add(id)) {
                known.put(pair.now(), id);
            }
        }
        List<Incident> joined = new ArrayList<>();
        int free = next;
        for (int i = 0; i < now.size(); i++) {
            String id = known.containsKey(i) ? known.get(i) : article + "#" + free++;
            joined.add(withId(now.get(i), id));
        }
        before.stream().filter(old -> !taken.contains(old.id()) && decided.contains(old.id())).forEach(joined::add);
        return new Outcome(joined, free);
    }

    /** The number after the highest one among the identifiers. */
    static int next(List<Incident> incidents) {
        return 1 + incidents.stream().mapToInt(incident -> number(incident.id())).max().orElse(0);
    }

    static int number(String incident) {
        try {
            return Integer.parseInt(incident.substring(incident.lastIndexOf('#') + 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static List<Pair> pairs(List<Incident> before, List<Incident> now) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                Incident old = before.get(i);
                Incident fresh = now.get(j);
                boolean sameType = old.type().value() == fresh.type().value();
                int trigger = shared(old.type().evidence().spans(), fresh.type().evidence().spans());
                int sentences = shared(old.evidence().spans(), fresh.evidence().spans());
                if (trigger > 0 || (sameType && sentences > 0)) {
                    pairs.add(new Pair(i, j, sameType, trigger, sentences));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::sameType).thenComparingInt(Pair::trigger).thenComparingInt(Pair::sentences).reversed()
                .thenComparingInt(Pair::before).thenComparingInt(Pair::now));
        return pairs;
    }

    private static int shared(List<Span> some, List<Span> others) {
        int shared = 0;
        for (Span one : some) {
            for (Span other : others) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return shared;
    }

    private static Incident withId(Incident old, String id) {
        return new Incident(id, old.article(), old.type(), old.when(), old.places(), old.parties(), old.tolls(), old.ceasefire(),
                old.telling(), old.evidence());
    }
}
