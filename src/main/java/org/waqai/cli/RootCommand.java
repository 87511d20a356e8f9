package org.waqai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waqai.session.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code waqai [FILE…]}: the window; and the options that all commands share. */
@Command(name = "waqai", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
final class RootCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--lang", paramLabel = "ar|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private Optional<Language> language = Optional.empty();

    @Option(names = "--lexicon", paramLabel = "DIR", descriptionKey = "lexicon", scope = ScopeType.INHERIT)
    private Optional<Path> lexicon = Optional.empty();

    private final Program program;
    private final Console console;

    RootCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            program.desktop().open(files, language);
            return ExitCode.ALL_READ;
        } catch (NoDisplayException e) {
            console.tell("no.display");
            return new TextTimeline(program, console).print(files, language());
        }
    }

    /** The files that stand before the name of a subcommand, or of no subcommand. */
    List<Path> files() {
        return files;
    }

    /** The folder of the user's own words, whichever command it was given to. */
    Optional<Path> lexicon() {
        return lexicon;
    }

    /** The language of what is shown, printed or drawn: Arabic unless asked otherwise. */
    Language language() {
        return language.orElse(Language.ARABIC);
    }
}
