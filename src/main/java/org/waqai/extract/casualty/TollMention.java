package org.waqai.extract.casualty;

import java.util.List;
import org.waqai.model.Count;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/**
 * People harmed, as one expression tells it: tokens {@code [from, to)}.
 *
 * @param cue index of the word that says what became of them; it may stand before or inside the expression
 * @param subset whether they are counted in the toll told before: {@code بينهم طفلان}
 * @param named whether it was read from a number or a noun for people, and not only guessed from a verb
 */
public record TollMention(
        int from, int to, int cue, Outcome outcome, Count count, Victim who, List<String> names, boolean subset, boolean named) {

    public TollMention {
        names = List.copyOf(names);
    }

    /** The index of the first token that has to do with it. */
    public int start() {
        return Math.min(from, cue);
    }
}
