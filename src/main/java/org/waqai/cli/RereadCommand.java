package org.waqai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waqai reread CASE}: reads every article of a case anew; what people decided stays. */
@Command(name = "reread")
final class RereadCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path caseFile = Path.of("");

    private final Program program;
    private final Console console;

    RereadCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CaseException {
        long read = program.cases().reread(caseFile, Progress.NONE, Cancellation.NEVER);
        console.print(console.texts().message("reread.done", console.wording().number(read)));
        return ExitCode.ALL_READ;
    }
}
