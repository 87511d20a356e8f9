package org.waqai.index;

import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.waqai.model.Faction;
import org.waqai.model.PlacePath;

/**
 * The names that the incidents of a case bring.
 *
 * @param places those that are told, without those that only contain them
 * @param factions by identifier with all they belong to, in the order in which the case names them first
 * @param mentions what articles call factions: identifiers by words
 */
public record Glossary(Set<PlacePath> places, SequencedMap<String, Faction> factions, Map<String, Set<String>> mentions) {

    public Glossary {
        places = Set.copyOf(places);
        mentions = Map.copyOf(mentions);
    }
}
