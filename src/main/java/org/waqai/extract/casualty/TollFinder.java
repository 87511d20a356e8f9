package org.waqai.extract.casualty;

import java.util.BitSet;
import java.util.List;
import org.waqai.arabic.NumberWords;
import org.waqai.extract.party.PartyMention;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.HarmSense.OutcomeWord;
import org.waqai.lexicon.HarmSense.VictimNoun;
import org.waqai.lexicon.Match;

/** Finds the people killed, injured, captured and missing in a sentence. */
public final class TollFinder {

    private final Document document;
    private final PeopleParser people;
    private final Sides sides;
    private final BitSet taken;

    /**
     * Prepares a search.
     *
     * @param parties the factions named in the document, in reading order
     * @param taken the tokens of names and times, whose numbers count nobody
     */
    public TollFinder(Document document, NumberWords numbers, List<PartyMention> parties, BitSet taken) {
        this.document = document;
        this.people = new PeopleParser(document, numbers, taken);
        this.sides = new Sides(document, parties);
        this.taken = taken;
    }

    /** The tolls of a sentence in reading order, those that say that nobody came to harm too. */
    public List<TollMention> find(Sentence sentence) {
        return tellsOfHarm(sentence)
                ? new TollScan(document, sentence, people, sides, new Reach(document, taken)).run()
                : List.of();
    }

    /** Most sentences have no word of the kind, and need no closer look. */
    private boolean tellsOfHarm(Sentence sentence) {
        if (!document.matches(OutcomeWord.class, sentence).isEmpty()) {
            return true;
        }
        for (Match match : document.matches(VictimNoun.class, sentence)) {
            if (match.sense() instanceof VictimNoun noun && noun.outcome().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
