package org.waqai.ui.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.waqai.session.CaseContents;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/**
 * The facets by which incidents are filtered: time, place, party, role, type, casualties, truce, source,
 * precision of the date, state of review, how sure it is. A click on a value includes it; a right click, Ctrl and
 * click or the key X excludes it; the same again, or Delete, clears it. The arrow keys go through the values of all facets.
 */
public final class FilterPane extends ScrollPane {

    private final CaseModel openCase;
    private final TimeSection time;
    private final List<FacetSection<?>> facets;
    private Optional<CaseContents> contents = Optional.empty();
    private CaseValues values = CaseValues.NONE;
    private Optional<Node> last = Optional.empty();

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
        setFocusTraversable(false);
        VBox content = new VBox(time);
        content.getStyleClass().add("facets");
        content.getChildren().addAll(facets);
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        setContent(content);
        openCase.viewProperty().subscribe(view -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    /** Gives the keys to the value that had them last, or to the first one. */
    public void takeFocus() {
        stops().filter(stop -> last.filter(stop::equals).isPresent()).findFirst()
                .or(() -> stops().skip(1).findFirst())
                .ifPresent(this::goTo);
    }

    private Stream<Node> stops() {
        return facets.stream().flatMap(FacetSection::stops);
    }

    private void step(KeyEvent event) {
        int step = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        List<Node> stops = stops().toList();
        int at = stops.indexOf(getScene().getFocusOwner());
        if (step != 0 && at >= 0) {
            goTo(stops.get(Math.clamp(at + step, 0, stops.size() - 1)));
            event.consume();
        }
    }

    private void goTo(Node stop) {
        last = Optional.of(stop);
        stop.requestFocus();
        Bounds place = getContent().sceneToLocal(stop.localToScene(stop.getLayoutBounds()));
        double visible = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - visible;
        double top = getVvalue() * hidden;
        if (hidden > 0) {
            setVvalue(Math.clamp(Math.min(place.getMinY(), Math.max(top, place.getMaxY() - visible)) / hidden, 0, 1));
        }
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
