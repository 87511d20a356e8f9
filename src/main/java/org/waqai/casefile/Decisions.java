package org.waqai.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.JournalEntry;
import org.waqai.model.ReadArticle;
import org.waqai.model.ReviewState;
import org.waqai.model.Span;

/** What all decisions of a journal together make of the machine's reading. Immutable. */
public final class Decisions {

    private final Map<String, List<Decision>> byArticle = new HashMap<>();
    private final Set<String> incidents = new HashSet<>();

    /** Takes the entries of a journal, the oldest first; those that were undone count no more. */
    public Decisions(List<JournalEntry> journal) {
        for (JournalEntry entry : standing(journal)) {
            entry.decision().about().ifPresent(incident -> {
                byArticle.computeIfAbsent(article(incident), article -> new ArrayList<>()).add(entry.decision());
                incidents.add(incident);
            });
            if (entry.decision() instanceof Decision.Merge merge) {
                incidents.add(merge.other());
            }
        }
    }

    /** The entries that no later one undid, undoing ones aside; the oldest first. */
    public static List<JournalEntry> standing(List<JournalEntry> journal) {
        Set<Long> undone = new HashSet<>();
        List<JournalEntry> standing = new ArrayList<>();
        for (JournalEntry entry : journal.reversed()) {
            if (undone.contains(entry.number())) {
                continue;
            }
            if (entry.decision() instanceof Decision.Undo(var earlier)) {
                undone.add(earlier);
            } else {
                standing.addFirst(entry);
            }
        }
        return standing;
    }

    /** Identifiers of the incidents that a decision stands about. */
    Set<String> incidents() {
        return incidents;
    }

    /** The identifiers of the articles that a decision stands about. */
    public Set<String> articles() {
        return Set.copyOf(byArticle.keySet());
    }

    /** The incidents of one article as they count: the machine's in their order, then those that people added. */
    public List<Decided> on(ReadArticle read) {
        Map<String, Decided> now = new LinkedHashMap<>();
        read.incidents().forEach(incident -> now.put(incident.id(), new Decided(incident, Optional.of(incident), ReviewState.UNREVIEWED)));
        byArticle.getOrDefault(read.article().id(), List.of()).forEach(decision -> apply(decision, now));
        return List.copyOf(now.values());
    }

    private static void apply(Decision decision, Map<String, Decided> now) {
        switch (decision) {
            case Decision.Correct(var id, var change) -> now.computeIfPresent(id, (same, old) -> corrected(old, change.in(old.incident())));
            case Decision.Confirm(var id) -> now.computeIfPresent(id, (same, old) ->
                    new Decided(old.incident(), old.machine(), confirmed(old.state())));
            case Decision.Reject(var id) -> now.computeIfPresent(id, (same, old) ->
                    new Decided(old.incident(), old.machine(), ReviewState.REJECTED));
            case Decision.Add(var incident, var from) ->
                    now.put(incident.id(), new Decided(incident, Optional.empty(), ReviewState.ADDED));
            case Decision.Merge(var id, var other) -> merge(id, other, now);
            case Decision.Undo undo -> { }
        }
    }

    private static ReviewState confirmed(ReviewState before) {
        return before.counts() && before != ReviewState.UNREVIEWED ? before : ReviewState.CONFIRMED;
    }

    private static Decided corrected(Decided old, Incident incident) {
        return new Decided(incident, old.machine(), old.machine().isEmpty() ? ReviewState.ADDED : ReviewState.CORRECTED);
    }

    private static void merge(String id, String other, Map<String, Decided> now) {
        Decided stays = now.get(id);
        Decided goes = now.get(other);
        if (stays != null && goes != null) {
            now.put(id, corrected(stays, withEvidenceOf(stays.incident(), goes.incident())));
            now.put(other, new Decided(goes.incident(), goes.machine(), ReviewState.MERGED));
        }
    }

    private static Incident withEvidenceOf(Incident stays, Incident goes) {
        List<Span> spans = new ArrayList<>(stays.evidence().spans());
        spans.addAll(goes.evidence().spans());
        Evidence evidence = new Evidence(
                spans, stays.evidence().rule(), stays.evidence().confidence(), stays.evidence().reason());
        return new Incident(stays.id(), stays.article(), stays.type(), stays.when(), stays.places(), stays.parties(), stays.tolls(),
                stays.ceasefire(), stays.telling(), evidence);
    }

    /** What people have made of those incidents of the article that they decided about. */
    public Map<String, ReviewState> reviewed(ReadArticle read) {
        if (!byArticle.containsKey(read.article().id())) {
            return Map.of();
        }
        Map<String, ReviewState> reviewed = new HashMap<>();
        for (Decided decided : on(read)) {
            if (decided.state() != ReviewState.UNREVIEWED) {
                reviewed.put(decided.incident().id(), decided.state());
            }
        }
        return reviewed;
    }

    /**
     * The incident that a decision is about; for an undoing one, what the decision that it undoes is about.
     *
     * @param journal in which the undone one stands
     */
    public static Optional<String> about(Decision decision, List<JournalEntry> journal) {
        Decision root = decision;
        while (root instanceof Decision.Undo(var earlier)) {
            root = journal.get((int) earlier - 1).decision();
        }
        return root.about();
    }

    /** The article with the incidents that count. */
    public ReadArticle counting(ReadArticle read) {
        if (!byArticle.containsKey(read.article().id())) {
            return read;
        }
        List<Incident> incidents = on(read).stream()
                .filter(decided -> decided.state().counts())
                .map(Decided::incident)
                .toList();
        return new ReadArticle(read.article(), read.published(), incidents);
    }

    /** The article that an incident's identifier names. */
    public static String article(String incident) {
        return incident.substring(0, Math.max(0, incident.lastIndexOf('#')));
    }
}
