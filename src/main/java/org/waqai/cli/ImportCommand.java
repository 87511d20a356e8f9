package org.waqai.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.waqai.export.RejectionTable;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Rejection;
import org.waqai.session.ImportProgress;
import org.waqai.session.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waqai import CASE FILE…}: files, folders and archives into a case. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path caseFile = Path.of("");

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", descriptionKey = "inputs")
    private List<Path> files = List.of();

    @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "published")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--report", paramLabel = "OUT.csv", descriptionKey = "report")
    private Optional<Path> report = Optional.empty();

    private final Program program;
    private final Console console;
    private Duration lastLine = Duration.ZERO;

    ImportCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CaseException {
        if (report.isEmpty()) {
            return importing(console::tell);
        }
        try (Writer file = Files.newBufferedWriter(report.get(), StandardCharsets.UTF_8);
                RejectionTable table = new RejectionTable(file)) {
            return importing(rejection -> {
                console.tell(rejection);
                table.add(rejection, console.wording().refusals().problem(rejection.problem()));
            });
        } catch (IOException e) {
            console.tell("report.failed", report.get(), e.getClass().getSimpleName());
            return ExitCode.FAILED;
        }
    }

    private int importing(Consumer<Rejection> rejected) throws CaseException {
        ImportReport done = program.cases().importFiles(
                caseFile, files, published, this::tell, rejected, Cancellation.NEVER);
        console.print(console.texts().message("import.done",
                number(done.articles()), number(done.incidents()), number(done.nearCopies()), number(done.known()),
                number(done.rejected())));
        new TreeMap<>(done.encodings()).forEach((encoding, articles) ->
                console.print(console.texts().message("import.encoding", encoding, number(articles))));
        return done.rejected() == 0 ? ExitCode.ALL_READ : ExitCode.SOME_REJECTED;
    }

    private void tell(ImportProgress progress) {
        if (progress.elapsed().minus(lastLine).compareTo(BETWEEN_LINES) >= 0) {
            lastLine = progress.elapsed();
            console.tell("import.progress",
                    number(progress.articles()),
                    number(Math.round(progress.rate())),
                    number(progress.remaining().map(Duration::toSeconds).orElse(0L)));
        }
    }

    private String number(long value) {
        return console.wording().number(value);
    }
}
