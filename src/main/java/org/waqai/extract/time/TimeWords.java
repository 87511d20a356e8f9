package org.waqai.extract.time;

import java.util.Optional;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord;
import org.waqai.lexicon.Sense.TimeWord.Kind;

/** The words of time in a document, by their class. */
record TimeWords(Document document) {

    Optional<Match> word(int at, Kind kind) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof TimeWord word && word.kind() == kind && !match.form().pronoun()) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** The adjective that tells which of the recurring ones is meant. */
    Optional<Shift> shift(int at) {
        if (word(at, Kind.PAST).isPresent()) {
            return Optional.of(Shift.PAST);
        }
        if (word(at, Kind.CURRENT).isPresent()) {
            return Optional.of(Shift.CURRENT);
        }
        return word(at, Kind.NEXT).map(match -> Shift.NEXT);
    }

    /** What the table writes beside the word. */
    static String value(Match match) {
        return ((TimeWord) match.sense()).value();
    }
}
