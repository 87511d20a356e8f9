package org.waqai.ui.reader.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.waqai.model.Ceasefire;
import org.waqai.model.Change;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Reading;
import org.waqai.model.Telling;
import org.waqai.ui.fx.Look;

/** A field that holds one of a few words: the type, how far a truce has come, news or history. */
final class WordEditor<T> implements FieldEditor {

    private final ComboBox<T> box;
    private final Function<T, Change> change;

    private WordEditor(ComboBox<T> box, Function<T, Change> change) {
        this.box = box;
        this.change = change;
    }

    static WordEditor<IncidentType> type(Incident incident, ByHand byHand, Look look) {
        Reading<IncidentType> old = incident.type();
        return new WordEditor<>(
                Choices.box(List.of(IncidentType.values()), old.value(), look.wording()::word, look.text("field.type")),
                type -> new Change.Type(byHand.reading(type, old)));
    }

    static WordEditor<Telling> telling(Incident incident, Look look) {
        return new WordEditor<>(
                Choices.box(List.of(Telling.values()), incident.telling(), look.wording()::word, look.text("field.telling")),
                Change.Told::new);
    }

    static WordEditor<Optional<Ceasefire.Status>> truce(Incident incident, ByHand byHand, Look look) {
        Optional<Reading<Ceasefire>> old = incident.ceasefire();
        List<Optional<Ceasefire.Status>> values = Stream.concat(
                Stream.of(Optional.<Ceasefire.Status>empty()),
                Arrays.stream(Ceasefire.Status.values()).map(Optional::of)).toList();
        return new WordEditor<>(
                Choices.box(values, old.map(truce -> truce.value().status()),
                        status -> status.map(look.wording()::word).orElse(look.text("correct.truce.none")), look.text("field.ceasefire")),
                status -> new Change.Truce(status.map(Ceasefire::new).map(truce ->
                        old.map(before -> byHand.reading(truce, before)).orElseGet(() -> byHand.reading(truce)))));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Optional<Change> change() {
        return Optional.of(change.apply(box.getValue()));
    }
}
