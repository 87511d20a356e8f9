package org.waqai.ui.list;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.waqai.model.Facet;
import org.waqai.model.ReviewState;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** The visible incidents as tables: all of them; those without a date; and those that wait for review. */
public final class ListPane extends TabPane {

    private final CaseModel openCase;
    private final Look look;
    private final Tab allTab = new Tab();
    private final Tab undatedTab = new Tab();
    private final Tab reviewTab = new Tab();
    private final ReviewQueue queue;
    private final IncidentTable all;
    private final IncidentTable undated;

    public ListPane(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        this.all = new IncidentTable(openCase, look, "list.empty");
        this.undated = new IncidentTable(openCase, look, "list.empty.undated");
        getStyleClass().add("list-pane");
        getStylesheets().add(ListPane.class.getResource("list.css").toExternalForm());
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        all.setId("list-all");
        undated.setId("list-undated");
        this.queue = new ReviewQueue(openCase, look);
        allTab.setContent(all);
        undatedTab.setContent(undated);
        reviewTab.setContent(queue);
        reviewTab.setId("tab-review");
        getTabs().setAll(allTab, undatedTab, reviewTab);
        getSelectionModel().selectedItemProperty().subscribe(tab -> show());
        openCase.viewProperty().subscribe(view -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    private void show() {
        CaseView view = openCase.view();
        allTab.setText(look.text("list.tab.all", look.wording().number(view.visible().size())));
        undatedTab.setText(look.text("list.tab.undated", look.wording().number(view.undated().size())));
        int waiting = view.counts().of(Facet.REVIEWS).getOrDefault(ReviewState.UNREVIEWED, 0);
        reviewTab.setText(look.text("list.tab.review", look.wording().number(waiting)));
        if (reviewTab.equals(getSelectionModel().getSelectedItem())) {
            queue.show();
        }
        all.show(view.visible());
        undated.show(view.undated());
    }
}
