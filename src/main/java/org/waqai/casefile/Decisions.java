package org.waqai.casefile;

import java.time.LocalDate;
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
    private final List<Decision> links = new ArrayList<>();
    private final Map<String, LocalDate> published = new HashMap<>();

    /** Takes the entries of a journal, the oldest first; those that were undone count no more. */
    public Decisions(List<JournalEntry> journal) {
        for (JournalEntry entry : standing(journal)) {
            take(entry.decision());
        }
    }

    private void take(Decision decision) {
        decision.about().ifPresent(incidents::add);
        switch (decision) {
            case Decision.Merge merge -> {
                onIncident(decision);
                incidents.add(merge.other());
            }
            case Decision.Join(var incident, var other) -> {
                links.add(decision);
                incidents.add(other);
            }
            case Decision.Separate(var incident, var other) -> {
                links.add(decision);
                incidents.add(other);
            }
            case Decision.Date(var article, var day) -> published.put(article, day);
            case Decision.Correct correct -> onIncident(decision);
            case Decision.Confirm confirm -> onIncident(decision);
            case Decision.Reject reject -> onIncident(decision);
            case Decision.Add add -> onIncident(decision);
            case Decision.Undo undo -> { }
        }
    }

    private void onIncident(Decision decision) {
        decision.about().map(Decisions::article)
                .ifPresent(article -> byArticle.computeIfAbsent(article, fresh -> new ArrayList<>()).add(decision));
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

    /** Which incidents of different articles are one, and which are not: {@link Decision.Join} and {@link Decision.Separate}. */
    public List<Decision> links() {
        return List.copyOf(links);
    }

    /** The days of publication that were decided, by the identifiers of the articles. */
    public Map<String, LocalDate> published() {
        return Map.copyOf(published);
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
            case Decision.Join join -> { }
            case Decision.Separate separate -> { }
            case Decision.Date date -> { }
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
     * What a decision comes down to: itself, or for an undoing one the decision that is undone or counts again.
     *
     * @param journal in which the undone one stands
     */
    public static Decision root(Decision decision, List<JournalEntry> journal) {
        Decision root = decision;
        while (root instanceof Decision.Undo(var earlier)) {
            root = journal.get((int) earlier - 1).decision();
        }
        return root;
    }

    /** The article whose incidents a decision changes; empty for an undoing one and for what only links. */
    public static Optional<String> changes(Decision decision) {
        return switch (decision) {
            case Decision.Date(var article, var day) -> Optional.of(article);
            case Decision.Join join -> Optional.empty();
            case Decision.Separate separate -> Optional.empty();
            case Decision.Correct correct -> decision.about().map(Decisions::article);
            case Decision.Confirm confirm -> decision.about().map(Decisions::article);
            case Decision.Reject reject -> decision.about().map(Decisions::article);
            case Decision.Add add -> decision.about().map(Decisions::article);
            case Decision.Merge merge -> decision.about().map(Decisions::article);
            case Decision.Undo undo -> Optional.empty();
        };
    }

    /** Whether a decision, undoing ones aside, has to do with an incident. */
    public static boolean concerns(Decision decision, String incident) {
        return switch (decision) {
            case Decision.Date(var article, var day) -> article.equals(article(incident));
            case Decision.Join(var one, var other) -> incident.equals(one) || incident.equals(other);
            case Decision.Separate(var one, var other) -> incident.equals(one) || incident.equals(other);
            case Decision.Correct(var id, var change) -> incident.equals(id);
            case Decision.Confirm(var id) -> incident.equals(id);
            case Decision.Reject(var id) -> incident.equals(id);
            case Decision.Add(var added, var from) -> incident.equals(added.id());
            case Decision.Merge(var id, var other) -> incident.equals(id);
            case Decision.Undo undo -> false;
        };
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
