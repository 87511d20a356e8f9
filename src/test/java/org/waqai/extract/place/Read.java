package org.waqai.extract.place;

import java.util.List;
import org.waqai.extract.Sentences;
import org.waqai.model.IncidentType;
import org.waqai.model.Place;

/** What the stage reads from a text of a test. */
final class Read {

    private Read() {
    }

    static List<PlaceMention> mentions(String text) {
        return new PlaceFinder(Sentences.lexicon().gazetteer()).find(Sentences.document(text)).mentions();
    }

    /** The names of the places where an event of this type happened, told nowhere but in this text. */
    static List<String> sites(IncidentType type, String text) {
        return Sites.of(type, mentions(text)).stream().map(PlaceMention::place).map(Place::name).distinct().toList();
    }

    /** The names in a cell of a table. */
    static List<String> names(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" \\+ "));
    }
}
