package org.waqai.ui.reader;

import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.waqai.model.Decision;
import org.waqai.model.JournalEntry;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.SignButton;
import org.waqai.ui.fx.WrappedText;

/** What was decided about an incident, the newest first: what, why, when and who. Each decision that stands can be undone. */
final class HistoryView extends VBox {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Look look;
    private final LongConsumer undo;

    /** A view that hands on the number of the entry that is to be undone. */
    HistoryView(Look look, LongConsumer undo) {
        this.look = look;
        this.undo = undo;
        getStyleClass().add("history-view");
    }

    void show(List<JournalEntry> entries, JournalWords words, boolean canDecide) {
        getChildren().clear();
        Set<Long> undone = JournalWords.undone(entries);
        for (JournalEntry entry : entries.reversed()) {
            boolean stands = !undone.contains(entry.number());
            getChildren().add(row(entry, words, stands, canDecide && stands && !(entry.decision() instanceof Decision.Undo)));
        }
        if (entries.isEmpty()) {
            getChildren().add(WrappedText.of(look.text("journal.empty"), "hint"));
        }
    }

    private Node row(JournalEntry entry, JournalWords words, boolean stands, boolean canBeUndone) {
        VBox told = new VBox(WrappedText.of(words.decision(entry), "decision"));
        if (!entry.reason().isBlank()) {
            told.getChildren().add(WrappedText.of(look.text("journal.reason", entry.reason()), "why"));
        }
        told.getChildren().add(WrappedText.of(words.origin(entry), "origin"));
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = new HBox(told);
        row.getStyleClass().add("entry");
        row.pseudoClassStateChanged(UNDONE, !stands);
        if (canBeUndone) {
            String takeBack = look.text("journal.take.back", look.wording().number(entry.number()));
            Button button = new SignButton(Feather.ROTATE_CCW, takeBack, () -> undo.accept(entry.number()));
            button.setId("take-back-" + entry.number());
            row.getChildren().add(button);
        }
        return row;
    }
}
