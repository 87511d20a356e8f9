package org.waqai.extract.place;

import java.util.Optional;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense.PlaceCue;
import org.waqai.lexicon.PlaceSense.PlaceCue.Cue;

/** The words before a place that say what it has to do with what is told. */
final class Cues {

    private static final int LONGEST = 4;

    private final Document document;

    Cues(Document document) {
        this.document = document;
    }

    /** The cue whose last word stands directly before a token, the longest if several do. */
    Optional<Cue> before(int at) {
        for (int from = Math.max(0, at - LONGEST); from < at; from++) {
            for (Match match : document.matches(from)) {
                boolean plain = match.form().preposition() == WordForm.NONE && !match.form().pronoun() && !match.form().definite();
                if (match.to() == at && plain && match.sense() instanceof PlaceCue cue) {
                    return Optional.of(cue.cue());
                }
            }
        }
        return Optional.empty();
    }
}
