package org.waqai.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.model.Grade;

/**
 * One incident as all articles together tell it: each report keeps its own values and evidence.
 *
 * @param reports in the order in which they came in; at least one
 * @param links why each report after the first belongs to the others
 */
public record Story(List<Report> reports, List<Link> links) {

    public Story {
        reports = List.copyOf(reports);
        links = List.copyOf(links);
        if (reports.isEmpty() || links.size() != reports.size() - 1) {
            throw new IllegalArgumentException("A story has a report, and a link for each further one");
        }
    }

    /** The identifier of its first report's incident. */
    public String id() {
        return reports.getFirst().id();
    }

    /** Whom the reports go back to, each once: an article, or an outlet that is quoted. What is copied or passed on is said once. */
    public List<String> origins() {
        Map<String, Outlet> first = new HashMap<>();
        reports.forEach(report -> report.firstTold().ifPresent(outlet -> first.putIfAbsent(report.origin(), outlet)));
        return reports.stream()
                .map(report -> report.firstTold().or(() -> Optional.ofNullable(first.get(report.origin())))
                        .map(outlet -> outlet.name().arabic())
                        .orElse(report.origin()))
                .distinct().toList();
    }

    /** How many people it cost, from the lowest to the highest that is told, for each outcome that is told. */
    public List<TollRange> tolls() {
        return TollRange.of(this);
    }

    /** In what the reports differ. */
    public List<Contradiction> contradictions() {
        return Contradictions.of(this);
    }

    /** How sure it is that it happened as told. */
    public Grade grade() {
        if (reports.stream().anyMatch(report -> report.cues().contains(Cue.ADMITS))) {
            return Grade.CONFIRMED;
        }
        if (contradictions().stream().anyMatch(Contradiction::isOfTheWhole)) {
            return Grade.CONTESTED;
        }
        return origins().size() > 1 ? Grade.LIKELY : Grade.WEAK;
    }

    /** Whether several reports tell it. */
    public boolean isLinked() {
        return reports.size() > 1;
    }
}
