package org.waqai.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.waqai.model.Span;
import org.waqai.session.WordsInText;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.SignButton;

/** Finds words within the article. Enter and Shift+Enter, or ↓ and ↑, go from one place to the next; Escape ends it. */
final class FindBar extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Look look;
    private final Shown shown;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private String text = "";
    private List<Span> places = List.of();
    private int present;

    /** Who shows what is found. */
    interface Shown {

        /** Marks these places of the article, one of them before the others. */
        void found(List<Span> places, Optional<Span> present);

        /** Gives the keys back once the search is over. */
        void ended();
    }

    FindBar(Look look, Shown shown) {
        this.look = look;
        this.shown = shown;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        words.setId("find-words");
        words.promptTextProperty().bind(look.live("find.prompt"));
        words.accessibleTextProperty().bind(look.live("find.prompt"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().addListener((observed, before, after) -> find(0));
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, count,
                button("find.previous", Feather.CHEVRON_UP, () -> step(-1)),
                button("find.next", Feather.CHEVRON_DOWN, () -> step(1)),
                button("find.end", Feather.X, this::end));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        look.wordingProperty().subscribe(wording -> tell());
    }

    private Button button(String key, Feather sign, Runnable command) {
        Button button = new SignButton(sign, look.live(key), command);
        button.setId(key.replace('.', '-'));
        return button;
    }

    /** Opens the bar and gives it the keys. */
    void begin() {
        setVisible(true);
        words.requestFocus();
        words.selectAll();
        find(present);
    }

    /** Searches another article from now on. */
    void search(String article) {
        if (!article.equals(text)) {
            text = article;
            find(0);
        }
    }

    private void end() {
        setVisible(false);
        shown.found(List.of(), Optional.empty());
        shown.ended();
    }

    private void find(int from) {
        places = isVisible() ? WordsInText.find(words.getText(), text) : List.of();
        present = Math.clamp(from, 0, Math.max(0, places.size() - 1));
        tell();
    }

    /** The place after the last one is the first. */
    private void step(int step) {
        present = places.isEmpty() ? 0 : Math.floorMod(present + step, places.size());
        tell();
    }

    private void tell() {
        boolean nothing = places.isEmpty() && !words.getText().isBlank();
        words.pseudoClassStateChanged(WRONG, nothing);
        count.setText(nothing ? look.text("find.nothing") : places.isEmpty() ? "" : look.text(
                "find.count", look.wording().number(present + 1L), look.wording().number(places.size())));
        shown.found(places, places.isEmpty() ? Optional.empty() : Optional.of(places.get(present)));
    }

    private void press(KeyEvent event) {
        boolean inField = words.isFocused();
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
        } else if (inField && event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
        } else if (inField && event.getCode() == KeyCode.DOWN) {
            step(1);
        } else if (inField && event.getCode() == KeyCode.UP) {
            step(-1);
        } else {
            return;
        }
        event.consume();
    }
}
