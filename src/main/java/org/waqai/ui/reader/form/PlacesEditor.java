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
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.Reading;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;
import org.waqai.ui.reader.form.CaseNames.Offer;

/** The places: taken away, given another kind, or added by name. */
final class PlacesEditor implements FieldEditor {

    private final ByHand byHand;
    private final Look look;
    private final RowList<Reading<Place>> rows;
    private final VBox node;

    PlacesEditor(List<Reading<Place>> old, ByHand byHand, String marked, CaseNames names, Look look) {
        this.byHand = byHand;
        this.look = look;
        this.rows = new RowList<>(look.text("correct.remove"));
        old.forEach(place -> add(place.value(), Optional.of(place)));
        NameField<Offer<Place>> more = new NameField<>(
                look.text("correct.place.add"), names::offeredPlaces, this::words, offer -> add(offer.value(), Optional.empty()));
        if (!marked.isEmpty()) {
            more.type(marked);
        }
        this.node = new VBox(rows, more);
        node.getStyleClass().add("editor");
    }

    private String words(Offer<Place> offer) {
        String place = look.wording().place(offer.value());
        return offer.isNew() ? look.text("correct.new", place) : place;
    }

    private void add(Place place, Optional<Reading<Place>> old) {
        WrappedText name = new WrappedText();
        name.setText(look.wording().place(place));
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<PlaceKind> kind =
                Choices.box(List.of(PlaceKind.values()), place.kind(), look.wording()::word, look.text("correct.place.kind"));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox controls = new HBox(name, kind);
        controls.getStyleClass().add("pair");
        controls.setAlignment(Pos.CENTER_LEFT);
        rows.add(controls, () -> Optional.of(reading(ofKind(place, kind.getValue()), old)));
    }

    private Reading<Place> reading(Place place, Optional<Reading<Place>> old) {
        return old.map(before -> byHand.reading(place, before)).orElseGet(() -> byHand.reading(place));
    }

    private static Place ofKind(Place place, PlaceKind kind) {
        return new Place(place.name(), kind, place.within(), place.at(), place.english());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<Change> change() {
        return rows.values().map(Change.Places::new);
    }
}
