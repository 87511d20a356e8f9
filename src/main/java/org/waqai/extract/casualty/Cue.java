package org.waqai.extract.casualty;

import java.util.List;
import java.util.stream.Stream;
import org.waqai.model.Outcome;

/**
 * A word that says what became of people: tokens {@code [from, to)}, of a phrase with a gap the first part.
 *
 * @param reach index after its last token, behind the gap too
 * @param outcomes two for "killed and wounded"; none where those it speaks of came to no harm: الإفراج عن
 * @param conjunction whether و or ف stands before it
 * @param pronoun whether a pronoun at its end is the one harmed: مقتله
 * @param happened whether it is told as a fact
 */
record Cue(int from, int to, int reach, List<Outcome> outcomes, Cue.Kind kind, boolean conjunction, boolean pronoun,
        boolean happened) {

    Cue {
        outcomes = List.copyOf(outcomes);
    }

    /** Where those who suffer it stand. */
    enum Kind {
        /** قُتل ثلاثة: behind the verb, or before it. */
        SUFFERED,
        /** قتلت القوات ثلاثة: behind the verb and its subject. */
        DONE,
        /** قتل without vowel signs is either of both. */
        EITHER,
        /** مقتل ثلاثة: right behind. */
        NOUN,
        /** عدد القتلى: a number somewhere behind. */
        HEADING,
        /** دون إصابات: nobody. */
        NOBODY
    }

    /** Whether those it speaks of came to no harm by it: الإفراج عن. */
    boolean sparing() {
        return outcomes.isEmpty() && kind != Kind.HEADING;
    }

    /** The same words for what a word before them said. */
    Cue of(Outcome outcome) {
        return new Cue(from, to, reach, List.of(outcome), kind, conjunction, pronoun, happened);
    }

    /** The same words read as those of a later cue joined by "and": قتل وجرح. */
    Cue joined(Cue later) {
        List<Outcome> both = Stream.concat(outcomes.stream(), later.outcomes.stream()).distinct().toList();
        return new Cue(from, later.to, later.reach, both, later.kind, conjunction, later.pronoun, happened && later.happened);
    }
}
