package org.waqai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waqai.session.CaseSession;
import org.waqai.session.CaseWork;
import org.waqai.session.Pipeline;

/**
 * What the commands set to work. Nothing of it is made before a command needs it.
 *
 * @param version of the program
 * @param pipelines makes a pipeline for one command
 * @param sessions opens the case among these files, or else an empty one without a name; the command closes it
 * @param cases works on case files
 * @param lexicon is told of the user's words before anything is made
 */
public record Program(
        String version,
        Supplier<Pipeline> pipelines,
        Function<List<Path>, CaseSession> sessions,
        CaseWork cases,
        Desktop desktop,
        Painter painter,
        UserLexicon lexicon) {
}
