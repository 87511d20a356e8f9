package org.waqai.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waqai.model.CaseProblem;
import org.waqai.model.FacetCounts;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outline;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Totals;

/**
 * What a window shows of a case at one moment; every change makes a new one. It is small however large the case is.
 *
 * @param contents what the case holds, whatever the filter
 * @param visible the incidents that pass the filter: dated ones first by first day, then last day, then article; undated ones
 *     last, in the order of telling. Each is made when it is asked for, so keep what you need of them, not all
 * @param totals what these amount to
 * @param counts how many incidents each value of each facet would show
 * @param selected identifier of the selected incident; it may be hidden by the filter
 * @param file where the case lies; empty while nobody has named it
 * @param hindrance why nothing can be added or decided; empty when all can
 * @param rejections what could not be read or done, the oldest first
 */
public record CaseView(
        CaseContents contents,
        List<Outline> visible,
        Totals totals,
        FacetCounts counts,
        IncidentFilter filter,
        Optional<String> selected,
        boolean canUndo,
        boolean canRedo,
        Optional<Path> file,
        Optional<CaseProblem> hindrance,
        List<Rejection> rejections) {

    public CaseView {
        rejections = List.copyOf(rejections);
    }

    CaseView selecting(Optional<String> incident) {
        return new CaseView(
                contents, visible, totals, counts, filter, incident, canUndo, canRedo, file, hindrance, rejections);
    }

    /** Those of the visible incidents that have no date. */
    public List<Outline> undated() {
        return visible.subList(visible.size() - totals.undated(), visible.size());
    }

    /** How many incidents the case holds, hidden ones included. */
    public int total() {
        return contents.incidents();
    }

    /** The selected incident, hidden or not. */
    public Optional<Incident> selectedIncident() {
        return selected.flatMap(this::incident);
    }

    /** The incident of this identifier, hidden or not; fetched from the case. */
    public Optional<Incident> incident(String id) {
        return contents.incident(id);
    }

    /** The article of this identifier; fetched from the case. */
    public Optional<ReadArticle> article(String id) {
        return contents.article(id);
    }
}
