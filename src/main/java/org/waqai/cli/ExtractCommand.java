package org.waqai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waqai.export.ExtractJson;
import org.waqai.model.Cancellation;
import org.waqai.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waqai extract FILE…}: the incidents as JSON Lines, an article a line, each as soon as it is read. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "published")
    private Optional<LocalDate> published = Optional.empty();

    private final Program program;
    private final Console console;
    private final ExtractJson json = new ExtractJson();

    ExtractCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        AtomicBoolean rejected = new AtomicBoolean();
        program.pipelines().get().read(
                files,
                published,
                article -> console.print(json.line(article)),
                rejection -> {
                    rejected.set(true);
                    console.tell(rejection);
                },
                Progress.NONE,
                Cancellation.NEVER);
        return rejected.get() ? ExitCode.SOME_REJECTED : ExitCode.ALL_READ;
    }
}
