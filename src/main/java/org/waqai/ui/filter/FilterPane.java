package org.waqai.ui.filter;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.waqai.session.CaseContents;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/**
 * The facets by which incidents are filtered: time, place, party, role, type, casualties, truce, source,
 * precision of the date, state of review, how sure it is. A click on a value includes it; a right click, Ctrl and
 * click or the key X excludes it; the same again, or Delete, clears it.
 */
public final class FilterPane extends ScrollPane {

    private final CaseModel openCase;
    private final TimeSection time;
    private final List<FacetSection<?>> facets;
    private Optional<CaseContents> contents = Optional.empty();
    private CaseValues values = CaseValues.NONE;

    public FilterPane(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.time = new TimeSection(openCase, look);
        this.facets = List.of(
                new FacetSection<>(Facet.PLACES, true, openCase, look),
                new FacetSection<>(Facet.FACTIONS, true, openCase, look),
                new FacetSection<>(Facet.ROLES, false, openCase, look),
                new FacetSection<>(Facet.TYPES, true, openCase, look),
                new FacetSection<>(Facet.CASUALTIES, true, openCase, look),
                new FacetSection<>(Facet.CEASEFIRES, false, openCase, look),
                new FacetSection<>(Facet.SOURCES, false, openCase, look),
                new FacetSection<>(Facet.PRECISIONS, false, openCase, look),
                new FacetSection<>(Facet.REVIEWS, false, openCase, look),
                new FacetSection<>(Facet.GRADES, false, openCase, look));
        getStyleClass().add("filter-pane");
        getStylesheets().add(FilterPane.class.getResource("filter.css").toExternalForm());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox content = new VBox(time);
        content.getStyleClass().add("facets");
        content.getChildren().addAll(facets);
        setContent(content);
        openCase.viewProperty().subscribe(view -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    private void show() {
        CaseView view = openCase.view();
        if (!contents.equals(Optional.of(view.contents()))) {
            contents = Optional.of(view.contents());
            values = CaseValues.of(view.contents(), openCase.englishPlaces());
        }
        time.show(view);
        facets.forEach(facet -> facet.show(view, values));
    }
}
