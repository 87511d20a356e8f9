package org.waqai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waqai.model.CaseException;
import org.waqai.session.CaseStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waqai stats CASE}: the case in figures. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path caseFile = Path.of("");

    private final Program program;
    private final Console console;

    StatsCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CaseException {
        CaseStats stats = program.cases().stats(caseFile);
        print("stats.articles", stats.articles());
        print("stats.copies", stats.nearCopies());
        print("stats.incidents", stats.incidents());
        print("stats.decisions", stats.decisions());
        print("stats.outdated", stats.outdated());
        return ExitCode.ALL_READ;
    }

    private void print(String key, long value) {
        console.print(console.texts().message(key, console.wording().number(value)));
    }
}
