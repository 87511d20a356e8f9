package org.waqai.ui.list;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** The visible incidents as tables: all of them, and those without a date. */
public final class ListPane extends TabPane {

    private final CaseModel openCase;
    private final Look look;
    private final Tab allTab = new Tab();
    private final Tab undatedTab = new Tab();
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
        allTab.setContent(all);
        undatedTab.setContent(undated);
        getTabs().setAll(allTab, undatedTab);
        openCase.viewProperty().subscribe(view -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    private void show() {
        CaseView view = openCase.view();
        allTab.setText(look.text("list.tab.all", look.wording().number(view.visible().size())));
        undatedTab.setText(look.text("list.tab.undated", look.wording().number(view.undated().size())));
        all.show(view.visible());
        undated.show(view.undated());
    }
}
