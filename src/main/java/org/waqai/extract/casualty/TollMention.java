package org.waqai.extract.casualty;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Count;
import org.waqai.model.Faction;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/**
 * People harmed, as one expression tells it: tokens {@code [from, to)}.
 *
 * @param cue index of the word that says what became of them; it may stand before or inside the expression
 * @param count 0 where the text says that nobody came to harm
 * @param side the faction they belong to, where the words beside them name it
 * @param standing how it goes with figures told elsewhere
 * @param named whether it was read from a number or a noun for people, and not only guessed from a verb
 */
public record TollMention(int from, int to, int cue, Outcome outcome, Count count, Victim who, Optional<Faction> side, List<String> names,
        Standing standing, boolean named) {

    public TollMention {
        names = List.copyOf(names);
    }

    /** How a figure goes with those told elsewhere of the same event. */
    public enum Standing {
        /** People of their own. */
        WHOLE,
        /** Counted in the toll told before: {@code بينهم طفلان}. */
        SUBSET,
        /** In place of what was told before: {@code ارتفع العدد إلى}. */
        NEWER,
        /** What a campaign, a month or a year cost: {@code منذ مطلع العام إلى 117}. */
        SUM,
        /** What was told before the newest figure: {@code أفاد في وقت سابق بمقتل خمسة}. */
        OLDER,
        /** What another source says of the same people. */
        RIVAL
    }

    /** The index of the first token that has to do with it. */
    public int start() {
        return Math.min(from, cue);
    }

    public boolean subset() {
        return standing == Standing.SUBSET;
    }

    /** Whether it says that nobody came to harm. */
    public boolean isZero() {
        return count.equals(Count.exactly(0));
    }

    TollMention suffering(Outcome other) {
        return new TollMention(from, to, cue, other, count, who, side, names, standing, named);
    }

    TollMention counting(Count other) {
        return new TollMention(from, to, cue, outcome, other, who, side, names, standing, named);
    }

    /** The same people and those told right before them. */
    TollMention from(TollMention before) {
        return new TollMention(before.from, to, cue, outcome, count, who, side.or(before::side), names, standing, named);
    }

    TollMention named(List<String> theirs) {
        return new TollMention(from, to, cue, outcome, count, who, side, theirs, standing, named);
    }

    TollMention of(Victim other, Optional<Faction> faction) {
        return new TollMention(from, to, cue, outcome, count, other, faction, names, standing, named);
    }
}
