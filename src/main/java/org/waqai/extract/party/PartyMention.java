package org.waqai.extract.party;

import java.util.List;
import org.waqai.model.Faction;

/**
 * Factions named in a document by one expression: tokens {@code [from, to)}.
 *
 * @param factions one for a name; several where "the two sides" refers back to them
 * @param collective whether it is such an expression
 */
public record PartyMention(int from, int to, List<Faction> factions, boolean collective) {

    public PartyMention {
        factions = List.copyOf(factions);
    }

    static PartyMention of(int from, int to, Faction faction) {
        return new PartyMention(from, to, List.of(faction), false);
    }
}
