package org.waqai.session.query;

import java.util.List;
import org.waqai.model.IncidentFilter;

/**
 * What a query asks for.
 *
 * @param filter what was understood
 * @param problems what was not, in the order of the text
 */
public record ParsedQuery(IncidentFilter filter, List<QueryProblem> problems) {

    public ParsedQuery {
        problems = problems.stream().sorted((one, other) -> Integer.compare(one.start(), other.start())).toList();
    }
}
