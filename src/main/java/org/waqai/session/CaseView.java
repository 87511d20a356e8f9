package org.waqai.session;

import java.util.List;
import java.util.Optional;
import org.waqai.model.FacetCounts;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;

/**
 * What a window shows of a case at one moment. Immutable; every change makes a new one.
 *
 * @param articles all articles, in the order of import
 * @param visible the incidents that pass the filter: dated ones first by first day, then last day, then article; undated
 *     ones last, in the order of telling
 * @param selected identifier of the selected incident; it may be hidden by the filter
 */
public record CaseView(
        List<ReadArticle> articles,
        List<Incident> visible,
        FacetCounts counts,
        IncidentFilter filter,
        Optional<String> selected,
        boolean canUndo,
        boolean canRedo,
        List<Rejection> rejections) {

    public CaseView {
        articles = List.copyOf(articles);
        visible = List.copyOf(visible);
        rejections = List.copyOf(rejections);
    }

    /** How many incidents the case holds, hidden ones included. */
    public int total() {
        return articles.stream().mapToInt(article -> article.incidents().size()).sum();
    }

    /** The selected incident, hidden or not. */
    public Optional<Incident> selectedIncident() {
        return selected.flatMap(this::incident);
    }

    /** The incident of this identifier, hidden or not. */
    public Optional<Incident> incident(String id) {
        return articles.stream()
                .flatMap(article -> article.incidents().stream())
                .filter(incident -> incident.id().equals(id))
                .findFirst();
    }

    /** The article of this identifier. */
    public Optional<ReadArticle> article(String id) {
        return articles.stream().filter(read -> read.article().id().equals(id)).findFirst();
    }
}
