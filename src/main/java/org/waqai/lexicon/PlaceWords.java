package org.waqai.lexicon;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Faults;
import org.waqai.arabic.Folding;
import org.waqai.arabic.WordTable;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.model.PlaceKind;

/** The tables of words around the names of places: head words (قرية، حي) and cues (في، من أهالي، نُقل). */
final class PlaceWords {

    private static final int KIND = 1;
    private static final int KEEP = 2;
    private static final int NAMES = 3;
    private static final int FORMS = 4;

    private final PhraseDictionary.Builder dictionary;
    private final Faults faults;

    PlaceWords(PhraseDictionary.Builder dictionary, Faults faults) {
        this.dictionary = dictionary;
        this.faults = faults;
    }

    void read(List<WordTable.Row> heads, List<WordTable.Row> cues) {
        heads.forEach(this::head);
        cues.forEach(row -> faults.constant(row, 1, PlaceSense.PlaceCue.Cue.class)
                .ifPresent(cue -> dictionary.add(row.cell(0), new PlaceSense.PlaceCue(cue))));
    }

    private void head(WordTable.Row row) {
        Optional<PlaceKind> kind = faults.constant(row, KIND, PlaceKind.class);
        Optional<PlaceHead.Names> names = faults.constant(row, NAMES, PlaceHead.Names.class);
        Optional<PlaceHead.Keep> keep = faults.constant(row, KEEP, PlaceHead.Keep.class);
        if (kind.isEmpty() || keep.isEmpty() || names.isEmpty()) {
            return;
        }
        String singular = row.cell(0);
        dictionary.add(singular, new PlaceHead(singular, kind.get(), keep.get(), names.get(), PlaceHead.Count.ONE, false));
        for (String form : row.parts(FORMS)) {
            boolean definite = form.startsWith("ال");
            PlaceHead.Count count = count(Folding.key(singular), Folding.key(definite ? form.substring(2) : form));
            dictionary.add(form, new PlaceHead(singular, kind.get(), keep.get(), names.get(), count, definite));
        }
    }

    /** A dual is the singular with an ending, ة before it opened to ت; any other form is a plural. */
    private static PlaceHead.Count count(String singular, String form) {
        if (form.equals(singular)) {
            return PlaceHead.Count.ONE;
        }
        String stem = singular.endsWith("ه") ? singular.substring(0, singular.length() - 1) + "ت" : singular;
        String ending = form.startsWith(stem) ? form.substring(stem.length()) : "";
        return switch (ending) {
            case "ي", "ا", "ين", "ان" -> PlaceHead.Count.TWO;
            default -> PlaceHead.Count.MANY;
        };
    }
}
