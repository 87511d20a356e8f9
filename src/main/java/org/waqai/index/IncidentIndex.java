package org.waqai.index;

import java.util.List;
import org.waqai.model.FacetCounts;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReadArticle;

/** Search over the incidents of one case. Safe for use by several threads. */
public interface IncidentIndex extends AutoCloseable {

    /** Adds the incidents of these articles, replacing what is there of the same articles; visible once it returns. */
    void put(List<ReadArticle> articles);

    /** Identifiers of the incidents that pass, in the order of their articles and within one of their telling. */
    List<String> search(IncidentFilter filter);

    FacetCounts counts(IncidentFilter filter);

    @Override
    void close();
}
