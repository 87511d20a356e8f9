package org.waqai.index;

import java.util.List;
import org.waqai.model.FacetCounts;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReadArticle;

/** Search over the incidents of one case. Safe for use by several threads. */
public interface IncidentIndex extends AutoCloseable {

    /**
     * Adds the incidents of these articles; visible once it returns. Of an article that is there already they replace the
     * earlier ones, at its place in the order.
     */
    void put(List<ReadArticle> articles);

    /** Identifiers of the incidents that pass, in the order of their articles and within one of their telling. */
    List<String> search(IncidentFilter filter);

    /** How many incidents each value of each facet would show beside what the filter asks of the other facets. */
    FacetCounts counts(IncidentFilter filter);

    @Override
    void close();
}
