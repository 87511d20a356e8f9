package org.waqai.cli;

import java.nio.file.Path;
import org.waqai.model.LexiconException;

/** The way by which a user's own words reach the program. */
@FunctionalInterface
public interface UserLexicon {

    /**
     * Reads the folder's tables over the program's; whatever is made from then on knows them.
     *
     * @throws LexiconException with every bad line of every file
     */
    void use(Path folder) throws LexiconException;
}
