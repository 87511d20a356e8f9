package org.waqai.ui.fx;

import org.waqai.model.Choice;
import org.waqai.model.Facet;
import org.waqai.model.IncidentFilter;
import org.waqai.model.PlacePath;
import org.waqai.session.CaseView;

/**
 * The visible incidents of which no place is told.
 *
 * @param filter what leaves them and no others
 */
public record Unplaced(int count, IncidentFilter filter) {

    /** Those of a view; none where its filter asks for places. */
    public static Unplaced of(CaseView view) {
        Choice<PlacePath> places = view.filter().places();
        boolean asksForOthers = !places.included().isEmpty() && !places.included().contains(PlacePath.UNKNOWN);
        boolean none = asksForOthers || places.excluded().contains(PlacePath.UNKNOWN);
        int count = none ? 0 : view.counts().of(Facet.PLACES).getOrDefault(PlacePath.UNKNOWN, 0);
        return new Unplaced(count, view.filter().withPlaces(Choice.<PlacePath>all().including(PlacePath.UNKNOWN)));
    }
}
