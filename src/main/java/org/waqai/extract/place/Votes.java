package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.model.PlaceKind;

/** What an article's places together say of where it plays: each name votes for what contains it. */
final class Votes {

    private static final int UNMISTAKABLE = 6;
    private static final int SURE = 4;
    private static final int SHARED = 1;
    private static final Ballot NONE = new Ballot(List.of(), 0);

    private final Map<String, Integer> counts = new HashMap<>();
    private final IdentityHashMap<Candidate, Ballot> ballots = new IdentityHashMap<>();
    private final Set<PlaceEntry> told = new HashSet<>();
    private final Optional<String> country;

    /** What one name votes for, and how much its vote weighs. */
    private record Ballot(List<String> containers, int weight) {
    }

    Votes(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            cast(candidate);
            candidate.ends().forEach(this::cast);
        }
        this.country = leading(candidates);
    }

    private void cast(Candidate candidate) {
        if (candidate.recognition() == Recognition.EXPECTED || candidate.entries().isEmpty()) {
            return;
        }
        candidate.head().ifPresent(head -> tell(head.kind(), candidate.entries()));
        Ballot ballot = ballot(candidate);
        ballots.put(candidate, ballot);
        ballot.containers().forEach(container -> counts.merge(container, ballot.weight(), Integer::sum));
    }

    /** A name that several places bear votes for what contains them all. */
    private static Ballot ballot(Candidate candidate) {
        List<PlaceEntry> meant = meant(candidate);
        if (meant.isEmpty()) {
            return NONE;
        }
        List<String> common = new ArrayList<>(meant.getFirst().within());
        if (meant.size() > 1) {
            meant.forEach(entry -> common.retainAll(entry.within()));
            return new Ballot(common, SHARED);
        }
        common.add(meant.getFirst().name());
        return new Ballot(common, candidate.head().isEmpty() ? UNMISTAKABLE : SURE);
    }

    /** A bare name is not that of the province or village that needs a head word; behind "city" the city is meant. */
    private static List<PlaceEntry> meant(Candidate candidate) {
        boolean bare = candidate.head().isEmpty();
        List<PlaceEntry> meant = new ArrayList<>(candidate.entries().size());
        for (PlaceEntry entry : candidate.entries()) {
            if (bare ? entry.free() : entry.kind() == candidate.kind()) {
                meant.add(entry);
            }
        }
        return meant.isEmpty() && !bare ? candidate.entries() : meant;
    }

    /** A town or quarter named with its head word; the bare name of a province or district is its city's. */
    private void tell(PlaceKind kind, List<PlaceEntry> entries) {
        for (PlaceEntry entry : entries) {
            if (entry.kind() == kind && kind != PlaceKind.GOVERNORATE && kind != PlaceKind.DISTRICT) {
                told.add(entry);
            }
        }
    }

    private Optional<String> leading(List<Candidate> candidates) {
        Optional<String> best = Optional.empty();
        int most = 0;
        for (Candidate candidate : candidates) {
            for (PlaceEntry entry : meant(candidate)) {
                int count = of(entry.country());
                if (count > most) {
                    most = count;
                    best = Optional.of(entry.country());
                }
            }
        }
        return best;
    }

    /** The country that most of the article's places lie in; of several, the one met first; none where only shared names are told. */
    Optional<String> country() {
        return country;
    }

    /** The votes for a container. */
    int of(String container) {
        return counts.getOrDefault(container, 0);
    }

    /** The votes for a container without a candidate's own. */
    int ofOthers(String container, Candidate candidate) {
        Ballot own = ballots.getOrDefault(candidate, NONE);
        return of(container) - (own.containers().contains(container) ? own.weight() : 0);
    }

    /** Whether only a candidate itself speaks for a country. */
    boolean isAlone(Candidate candidate) {
        return country.filter(name -> ofOthers(name, candidate) > 0).isEmpty();
    }

    /** Whether some unmistakable name votes for what contains a place, its country apart, unless it lies in nothing else. */
    boolean surrounds(PlaceEntry entry) {
        if (entry.within().size() == 1) {
            return of(entry.country()) >= UNMISTAKABLE;
        }
        return entry.within().stream().skip(1).anyMatch(container -> of(container) >= SURE);
    }

    /** Whether the text names a place with its head word. */
    boolean isTold(PlaceEntry entry) {
        return told.contains(entry);
    }
}
