package org.waqai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waqai.session.wording.Language;

/** The program's window. */
@FunctionalInterface
public interface Desktop {

    /**
     * Opens the window on {@code files} and returns when it is closed.
     *
     * @param files may be empty: an empty window
     * @param language empty for the one that the window was left in
     * @throws NoDisplayException when there is no screen to open it on; then nothing was done
     */
    void open(List<Path> files, Optional<Language> language) throws NoDisplayException;
}
