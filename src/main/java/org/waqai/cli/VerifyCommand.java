package org.waqai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waqai.model.CaseException;
import org.waqai.model.Progress;
import org.waqai.model.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waqai verify CASE}: hashes every article and the journal anew, and tells what is not as it was. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path caseFile = Path.of("");

    private final Program program;
    private final Console console;

    VerifyCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CaseException {
        Verification found = program.cases().verify(caseFile, Progress.NONE);
        found.changedArticles().forEach(article -> tell("verify.article", article));
        found.brokenEntry().ifPresent(entry -> tell("verify.entry", entry.toString()));
        found.damage().forEach(detail -> tell("verify.damage", detail));
        tell(found.isSound() ? "verify.sound" : "verify.unsound",
                console.wording().number(found.articles()), console.wording().number(found.entries()));
        return found.isSound() ? ExitCode.ALL_READ : ExitCode.SOME_REJECTED;
    }

    private void tell(String key, String... words) {
        console.print(console.texts().message(key, (Object[]) words));
    }
}
