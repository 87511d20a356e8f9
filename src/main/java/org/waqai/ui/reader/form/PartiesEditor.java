package org.waqai.ui.reader.form;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.waqai.model.Change;
import org.waqai.model.Faction;
import org.waqai.model.Party;
import org.waqai.model.Reading;
import org.waqai.model.Role;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;
import org.waqai.ui.reader.form.CaseNames.Offer;

/** The parties and their roles: taken away, given another role, or added by name. */
final class PartiesEditor implements FieldEditor {

    private final ByHand byHand;
    private final String marked;
    private final Look look;
    private final RowList<Reading<Party>> rows;
    private final VBox node;

    PartiesEditor(List<Reading<Party>> old, ByHand byHand, String marked, CaseNames names, Look look) {
        this.byHand = byHand;
        this.marked = marked;
        this.look = look;
        this.rows = new RowList<>(look.text("correct.remove"));
        old.forEach(party -> add(party.value().faction(), party.value().role(), Optional.of(party)));
        NameField<Offer<Faction>> more = new NameField<>(
                look.text("correct.party.add"), names::offeredFactions, this::words,
                offer -> add(offer.value(), Role.PARTICIPANT, Optional.empty()));
        if (!marked.isEmpty()) {
            more.type(marked);
        }
        this.node = new VBox(rows, more);
        node.getStyleClass().add("editor");
    }

    private String words(Offer<Faction> offer) {
        String faction = look.wording().lineage(offer.value());
        return offer.isNew() ? look.text("correct.new", faction) : faction;
    }

    private void add(Faction faction, Role role, Optional<Reading<Party>> old) {
        WrappedText name = new WrappedText();
        name.setText(look.wording().faction(faction));
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<Role> roles = Choices.box(List.of(Role.values()), role, look.wording()::word, look.text("correct.party.role"));
        roles.setMinWidth(Region.USE_PREF_SIZE);
        HBox controls = new HBox(name, roles);
        controls.getStyleClass().add("pair");
        controls.setAlignment(Pos.CENTER_LEFT);
        rows.add(controls, () -> Optional.of(reading(faction, roles.getValue(), old)));
    }

    private Reading<Party> reading(Faction faction, Role role, Optional<Reading<Party>> old) {
        return old.map(before -> byHand.reading(new Party(faction, role, before.value().mentions()), before))
                .orElseGet(() -> byHand.reading(new Party(faction, role, marked.isEmpty() ? List.of() : List.of(marked))));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<Change> change() {
        return rows.values().map(Change.Parties::new);
    }
}
