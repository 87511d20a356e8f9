package org.waqai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A body that fights, polices, mediates or governs.
 *
 * @param id stable identifier, such as {@code sy.asayish}; bodies unknown to the lexicon have {@code x.} and their name
 * @param name the neutral Arabic name
 * @param englishName the name in English; the Arabic one where none is known
 * @param parent the body it belongs to
 */
public record Faction(String id, String name, String englishName, Optional<Faction> parent) {

    /** Stands in filters and counts for "no party is named". */
    public static final String UNKNOWN_ID = "?";

    public Faction {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A faction has an identifier and a name");
        }
    }

    /** Whether it is the other body or belongs to it. */
    public boolean isWithin(Faction other) {
        return equals(other) || (parent.isPresent() && parent.get().isWithin(other));
    }

    /** This faction and all that it belongs to, outermost first. */
    public List<Faction> lineage() {
        List<Faction> line = new ArrayList<>(parent.map(Faction::lineage).orElse(List.of()));
        line.add(this);
        return List.copyOf(line);
    }
}
