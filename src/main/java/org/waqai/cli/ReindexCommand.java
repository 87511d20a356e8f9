package org.waqai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waqai reindex CASE}: builds the index of a case anew, whatever state it is in. */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path caseFile = Path.of("");

    private final Program program;
    private final Console console;

    ReindexCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CaseException {
        long indexed = program.cases().reindex(caseFile, Progress.NONE, Cancellation.NEVER);
        console.print(console.texts().message("reindex.done", console.wording().number(indexed)));
        return ExitCode.ALL_READ;
    }
}
