package org.waqai.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.model.CaseException;
import org.waqai.model.Rejection;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.SignButton;
import org.waqai.ui.fx.WrappedText;

/** Says which input was not read and what could not be written, and why, until it is closed. */
final class RejectionBar extends HBox {

    private static final double MAX_HEIGHT = 140;

    private final CaseModel openCase;
    private final Look look;
    private final Label heading = new Label();
    private final VBox lines = new VBox();
    private List<Rejection> dismissed = List.of();

    RejectionBar(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("rejection-bar");
        setId("rejections");
        managedProperty().bind(visibleProperty());
        heading.getStyleClass().add("heading");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MAX_HEIGHT);
        VBox words = new VBox(heading, scroll);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new SignButton(Feather.X, look.live("rejections.close"), this::dismiss);
        getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), words, close);
        setAlignment(Pos.TOP_LEFT);
        openCase.viewProperty().subscribe(view -> show());
        openCase.review().failureProperty().subscribe(failure -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    private void show() {
        List<Rejection> rejections = openCase.view().rejections();
        Optional<CaseException> failure = openCase.review().failureProperty().get();
        List<Rejection> unread = rejections.equals(dismissed) ? List.of() : rejections;
        setVisible(!unread.isEmpty() || failure.isPresent());
        heading.setText(failure.isPresent()
                ? look.text("failure.heading")
                : look.text("rejections.heading", look.wording().number(unread.size())));
        lines.getChildren().setAll(Stream.concat(
                        failure.map(look.wording().refusals()::refusal).stream(), unread.stream().map(look.wording().refusals()::rejection))
                .map(RejectionBar::line)
                .toList());
    }

    private static WrappedText line(String words) {
        WrappedText line = new WrappedText();
        line.setText(words);
        return line;
    }

    private void dismiss() {
        openCase.review().putFailureAside();
        dismissed = openCase.view().rejections();
        show();
    }
}
