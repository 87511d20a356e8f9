package org.waqai.ui.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.waqai.model.Article;
import org.waqai.model.Change;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.Reading;
import org.waqai.model.ReviewState;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.When;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Standing;
import org.waqai.ui.fx.WrappedText;

/** All fields of a new incident. It begins with the places and parties that the article's other incidents have and the words name. */
final class AddContent implements FormContent {

    private static final List<Change.Field> FIELDS = List.of(
            Change.Field.TYPE, Change.Field.TIME, Change.Field.PLACES,
            Change.Field.PARTIES, Change.Field.CASUALTIES, Change.Field.CEASEFIRE);

    private final Incident blank;
    private final List<FieldEditor> editors = new ArrayList<>();
    private final VBox node = new VBox();

    AddContent(Article article, Span words, Standing standing, CaseNames names, Look look) {
        ByHand byHand = new ByHand(List.of(words));
        this.blank = blank(article, words.in(article.text()), standing.free(), byHand, names);
        node.getStyleClass().addAll("editor", "whole");
        WrappedText quoted = new WrappedText("quoted");
        quoted.setText("«" + words.in(article.text()).strip() + "»");
        node.getChildren().add(quoted);
        Subject subject = new Subject(new Decided(blank, Optional.empty(), ReviewState.ADDED), article, standing, Optional.empty());
        for (Change.Field field : FIELDS) {
            FieldEditor editor = Editors.of(field, subject, names, look);
            Label name = new Label(look.text("field." + field.code()));
            name.getStyleClass().add("field-name");
            editors.add(editor);
            node.getChildren().addAll(name, editor.node());
        }
    }

    private static Incident blank(Article article, String told, String id, ByHand byHand, CaseNames names) {
        List<Reading<Place>> places =
                names.places().stream().filter(place -> told.contains(place.name())).distinct().map(byHand::reading).toList();
        List<Reading<Party>> parties = names.factions().stream()
                .filter(faction -> told.contains(faction.name()))
                .map(faction -> byHand.reading(party(faction)))
                .toList();
        return new Incident(id, article.id(), byHand.reading(IncidentType.CLASH), byHand.<When>reading(new When.Undated()), places, parties,
                List.of(), Optional.empty(), Telling.NEWS, byHand.evidence());
    }

    private static Party party(Faction faction) {
        return new Party(faction, Role.PARTICIPANT, List.of(faction.name()));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<List<Decision>> decisions() {
        Incident incident = blank;
        for (FieldEditor editor : editors) {
            Optional<Change> change = editor.change();
            if (change.isEmpty()) {
                return Optional.empty();
            }
            incident = change.get().in(incident);
        }
        return Optional.of(List.of(new Decision.Add(incident, Optional.empty())));
    }
}
