package org.waqai.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;

/** Draws the program's window without a display. */
@FunctionalInterface
public interface Painter {

    /** Writes the window of a case as a PNG file. */
    void paint(CaseSession openCase, Picture picture) throws IOException;

    /**
     * What the picture is to look like.
     *
     * @param file is replaced if it exists
     * @param width in pixels
     * @param height in pixels
     * @param letters how large the window writes
     */
    record Picture(Path file, int width, int height, Language language, Shade shade, LetterSize letters) {
    }

    /** Dark letters on light ground, or the other way round. */
    enum Shade {
        LIGHT, DARK
    }
}
