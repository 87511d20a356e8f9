package org.waqai.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.Link.Standing;

/**
 * Puts reports into stories as they come in. A report joins the story that holds the one it is most like, unless it cannot be of one
 * incident with another report of that story; of one article's reports the likeliest choose first, and no story takes two.
 */
final class Stories {

    /** From this score on two reports are proposed as one incident. */
    private static final double ENOUGH = 0;
    /** Of a long story so many of the latest reports are asked whether another one fits. */
    private static final int ASKED = 24;

    private final Rulings rulings;
    private final Blocks blocks = new Blocks();
    private final Map<String, Growing> storyOf = new LinkedHashMap<>();

    Stories(Rulings rulings) {
        this.rulings = rulings;
    }

    /** A story that still grows. */
    private static final class Growing {

        final List<Told> reports = new ArrayList<>();
        final List<Link> links = new ArrayList<>();
    }

    private record Match(Told told, Told other, Standing standing, Likeness likeness) {
    }

    /** Takes the reports of one article. */
    void add(List<Told> article) {
        List<Match> matches = new ArrayList<>();
        for (Told told : article) {
            blocks.near(told).forEach(other -> match(told, other).ifPresent(matches::add));
            joined(told).forEach(other -> match(told, other).ifPresent(matches::add));
        }
        matches.sort(Comparator.comparing((Match match) -> match.standing() == Standing.PROPOSED)
                .thenComparingDouble(match -> -match.likeness().score()));
        Set<Growing> taken = new HashSet<>();
        for (Match match : matches) {
            Growing story = storyOf.get(match.other().id());
            if (story != null && !storyOf.containsKey(match.told().id()) && !taken.contains(story) && fits(match, story)) {
                story.reports.add(match.told());
                story.links.add(new Link(match.told().id(), match.other().id(), match.standing(), match.likeness()));
                storyOf.put(match.told().id(), story);
                taken.add(story);
            }
        }
        for (Told told : article) {
            storyOf.computeIfAbsent(told.id(), id -> alone(told));
            blocks.add(told);
        }
    }

    /** Those that people have said are one with it, wherever they are. */
    private List<Told> joined(Told told) {
        return rulings.joinedTo(told.id()).stream()
                .flatMap(other -> Optional.ofNullable(storyOf.get(other)).stream()
                        .flatMap(story -> story.reports.stream())
                        .filter(report -> report.id().equals(other)))
                .toList();
    }

    /** Takes reports out again; what was linked through them stays together. */
    void remove(List<Told> article) {
        for (Told told : article) {
            blocks.remove(told);
            Growing story = storyOf.remove(told.id());
            if (story != null) {
                story.reports.removeIf(other -> other.id().equals(told.id()));
                boolean linked = story.links.removeIf(link -> link.incident().equals(told.id()));
                if (!linked && !story.links.isEmpty()) {
                    story.links.removeFirst();
                }
            }
        }
    }

    /** Those at the places of a report that have a date. */
    Collection<Told> dated(Told told) {
        return blocks.dated(told);
    }

    /** Those at the places of a report that have none. */
    Collection<Told> undated(Told told) {
        return blocks.undated(told);
    }

    /** Every story, in the order of the first reports. */
    List<Story> all() {
        return storyOf.values().stream().distinct()
                .map(story -> new Story(story.reports.stream().map(Told::report).toList(), story.links))
                .toList();
    }

    private static Growing alone(Told told) {
        Growing story = new Growing();
        story.reports.add(told);
        return story;
    }

    private Optional<Match> match(Told told, Told other) {
        if (rulings.areApart(told.id(), other.id())) {
            return Optional.empty();
        }
        Optional<Likeness> likeness = Comparison.of(told, other);
        if (rulings.areSame(told.id(), other.id())) {
            return Optional.of(new Match(told, other, Standing.ACCEPTED, likeness.orElse(new Likeness(0, List.of()))));
        }
        if (likeness.isPresent() && told.copies(other)) {
            return Optional.of(new Match(told, other, Standing.COPIED, likeness.get()));
        }
        return likeness.filter(found -> found.score() >= ENOUGH).map(found -> new Match(told, other, Standing.PROPOSED, found));
    }

    private boolean fits(Match match, Growing story) {
        if (match.standing() == Standing.ACCEPTED) {
            return true;
        }
        List<Told> latest = story.reports.subList(Math.max(0, story.reports.size() - ASKED), story.reports.size());
        return latest.stream().allMatch(other -> !rulings.areApart(match.told().id(), other.id())
                && Comparison.of(match.told(), other).isPresent());
    }
}
