package org.waqai.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A place as a coder or the program wrote it down.
 *
 * @param within the places that contain it
 * @param support why the program believes it; {@link Support#OF_GOLD} in the gold
 */
record CodedPlace(String name, Set<String> forms, List<CodedPlace> within, boolean optional, Support support) implements Named {

    @Override
    public String toString() {
        return name;
    }
}
