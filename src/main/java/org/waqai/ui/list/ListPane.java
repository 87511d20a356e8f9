package org.waqai.ui.list;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.waqai.model.Facet;
import org.waqai.model.ReviewState;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Unplaced;

/** The visible incidents as tables: all of them; those without a date; those without a place; and those that wait for review. */
public final class ListPane extends TabPane {

    private final CaseModel openCase;
    private final Look look;
    private final Tab allTab = new Tab();
    private final Tab undatedTab = new Tab();
    private final Tab unplacedTab = new Tab();
    private final Tab reviewTab = new Tab();
    private final ReviewQueue queue;
    private final IncidentTable all;
    private final IncidentTable undated;
    private final IncidentTable unplaced;

    public ListPane(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        this.all = new IncidentTable(openCase, look, "list.empty");
        this.undated = new IncidentTable(openCase, look, "list.empty.undated");
        this.unplaced = new IncidentTable(openCase, look, "list.empty.unplaced");
        getStyleClass().add("list-pane");
        getStylesheets().add(ListPane.class.getResource("list.css").toExternalForm());
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        accessibleTextProperty().bind(look.live("list.tabs"));
        all.accessibleTextProperty().bind(look.live("list.all"));
        undated.accessibleTextProperty().bind(look.live("list.undated"));
        all.setId("list-all");
        unplaced.accessibleTextProperty().bind(look.live("list.unplaced"));
        undated.setId("list-undated");
        unplaced.setId("list-unplaced");
        this.queue = new ReviewQueue(openCase, look);
        allTab.setContent(all);
        undatedTab.setContent(undated);
        unplacedTab.setContent(unplaced);
        reviewTab.setContent(queue);
        reviewTab.setId("tab-review");
        getTabs().setAll(allTab, undatedTab, unplacedTab, reviewTab);
        getSelectionModel().selectedItemProperty().subscribe(tab -> show());
        openCase.viewProperty().subscribe(view -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    /** Gives the keys to the table in sight. */
    public void takeFocus() {
        Tab selected = getSelectionModel().getSelectedItem();
        if (selected.equals(reviewTab)) {
            queue.takeFocus();
        } else {
            selected.getContent().requestFocus();
        }
    }

    private void show() {
        CaseView view = openCase.view();
        allTab.setText(look.text("list.tab.all", look.wording().number(view.visible().size())));
        undatedTab.setText(look.text("list.tab.undated", look.wording().number(view.undated().size())));
        Unplaced without = Unplaced.of(view);
        unplacedTab.setText(look.text("list.tab.unplaced", look.wording().number(without.count())));
        int waiting = view.counts().of(Facet.REVIEWS).getOrDefault(ReviewState.UNREVIEWED, 0);
        reviewTab.setText(look.text("list.tab.review", look.wording().number(waiting)));
        if (reviewTab.equals(getSelectionModel().getSelectedItem())) {
            queue.show();
        } else if (unplacedTab.equals(getSelectionModel().getSelectedItem())) {
            openCase.outlines(without.filter(), unplaced::show);
        }
        all.show(view.visible());
        undated.show(view.undated());
    }
}
