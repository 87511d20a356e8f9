package org.waqai.extract.casualty;

import java.util.BitSet;
import java.util.List;
import org.waqai.arabic.NumberWords;
import org.waqai.extract.party.PartyMention;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;

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
        return new TollScan(document, sentence, people, sides, new Reach(document, taken)).run();
    }
}
