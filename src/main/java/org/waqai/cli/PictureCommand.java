package org.waqai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waqai.cli.Painter.Picture;
import org.waqai.cli.Painter.Shade;
import org.waqai.model.Cancellation;
import org.waqai.model.Progress;
import org.waqai.session.CaseSession;
import org.waqai.session.query.QueryProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waqai picture OUT.png [FILE…]}: the window as a picture, with no display needed. */
@Command(name = "picture")
final class PictureCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OUT.png", descriptionKey = "out")
    private Path out = Path.of("");

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--size", paramLabel = "1600x900", descriptionKey = "size")
    private PictureSize size = new PictureSize(1600, 900);

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
    private Shade shade = Shade.LIGHT;

    @Option(names = "--text-size", paramLabel = "100|125|150|200", descriptionKey = "text-size")
    private LetterSize letters = LetterSize.USUAL;

    @Option(names = "--query", paramLabel = "QUERY", descriptionKey = "query")
    private String query = "";

    private final RootCommand root;
    private final Program program;
    private final Console console;

    PictureCommand(RootCommand root, Program program, Console console) {
        this.root = root;
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (CaseSession openCase = program.sessions().apply(files)) {
            openCase.open(files, Progress.NONE, Cancellation.NEVER);
            openCase.link(Cancellation.NEVER);
            int exitCode = console.tellAll(openCase.view().rejections());
            List<QueryProblem> problems = openCase.search(query, console.texts().language());
            if (!problems.isEmpty()) {
                return console.tellProblems(problems);
            }
            program.painter().paint(openCase, new Picture(out, size.width(), size.height(), root.language(), shade, letters));
            return exitCode;
        } catch (IOException e) {
            console.tell("picture.failed", out, e.getClass().getSimpleName());
            return ExitCode.FAILED;
        }
    }
}
