package org.waqai.cli;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.cli.Painter.Shade;
import org.waqai.model.CaseException;
import org.waqai.model.LexiconException;
import org.waqai.session.wording.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/** The commands of {@code waqai}. */
public final class Commands {

    private final Program program;
    private final Language own;
    private final OutputStream out;
    private final OutputStream err;

    /**
     * The commands for one person.
     *
     * @param locale the person's own; help and messages are in Arabic or English after it, unless {@code --lang} says otherwise
     * @param out takes results, in UTF-8
     * @param err takes messages, in UTF-8
     */
    public Commands(Program program, Locale locale, OutputStream out, OutputStream err) {
        this.program = program;
        this.own = language(locale.getLanguage()).orElse(Language.ENGLISH);
        this.out = out;
        this.err = err;
    }

    /** Runs one command; returns its exit code. Ends quietly when nobody reads the result any more. */
    public int run(String... arguments) {
        Console console = new Console(out, err, askedFor(arguments).orElse(own));
        CommandLine line = commandLine(console);
        line.setParameterExceptionHandler((problem, given) -> {
            new UsageProblem(problem).tell(console);
            return ExitCode.WRONG_USAGE;
        });
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, console));
        return line.execute(arguments);
    }

    /** The commands as picocli sees them. */
    CommandLine commandLine(Console console) {
        RootCommand root = new RootCommand(program, console);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new ExtractCommand(program, console))
                .addSubcommand(new TimelineCommand(root, new TextTimeline(program, console)))
                .addSubcommand(new StoriesCommand(root, program, console))
                .addSubcommand(new SearchCommand(root, program, console))
                .addSubcommand(new PictureCommand(root, program, console))
                .addSubcommand(new ImportCommand(program, console))
                .addSubcommand(new VerifyCommand(program, console))
                .addSubcommand(new StatsCommand(program, console))
                .addSubcommand(new RereadCommand(program, console))
                .addSubcommand(new ReindexCommand(program, console));
        line.getCommandSpec().version("waqai " + program.version());
        for (CommandLine command : withSubcommands(line)) {
            command.setResourceBundle(console.texts().bundle());
            command.getCommandSpec().usageMessage().width(100).sortOptions(false);
        }
        return line.setOut(console.results())
                .setErr(console.messages())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .registerConverter(Language.class, code -> language(code).orElseThrow(() -> new TypeConversionException(code)))
                .registerConverter(Shade.class, Commands::shade)
                .registerConverter(PictureSize.class, PictureSize::parse)
                .registerConverter(LetterSize.class, LetterSize::parse)
                .setExecutionStrategy(parsed -> {
                    refuseFilesBeforeSubcommand(root, parsed);
                    return knowsItsWords(root, console) ? new RunLast().execute(parsed) : ExitCode.WRONG_USAGE;
                });
    }

    /** Whether the user's lexicon, if any, could be read; if not, all that is wrong with it is told. */
    private boolean knowsItsWords(RootCommand root, Console console) {
        try {
            if (root.lexicon().isPresent()) {
                program.lexicon().use(root.lexicon().get());
            }
            return true;
        } catch (LexiconException e) {
            e.faults().forEach(console::tell);
            return false;
        }
    }

    private static List<CommandLine> withSubcommands(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream()).toList();
    }

    private static void refuseFilesBeforeSubcommand(RootCommand root, ParseResult parsed) {
        if (parsed.hasSubcommand() && !root.files().isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(
                    parsed.subcommand().commandSpec().commandLine(), List.of(root.files().getFirst().toString()));
        }
    }

    private static int failed(Exception problem, Console console) {
        if (problem instanceof CaseException refusal) {
            console.tell(refusal);
        } else if (problem instanceof UncheckedIOException lost) {
            String reason = String.valueOf(lost.getMessage());
            if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                return ExitCode.ALL_READ;
            }
            console.tell("output.failed", reason);
        } else {
            console.tell("failed", problem);
            problem.printStackTrace(console.messages());
        }
        return ExitCode.FAILED;
    }

    /** Which language the arguments ask for: it has to be known before they are read, for complaints about them. */
    private static Optional<Language> askedFor(String... arguments) {
        Iterator<String> left = Arrays.asList(arguments).iterator();
        while (left.hasNext()) {
            String argument = left.next();
            if (argument.equals("--lang") && left.hasNext()) {
                return language(left.next());
            }
            if (argument.startsWith("--lang=")) {
                return language(argument.substring("--lang=".length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values()).filter(language -> language.locale().getLanguage().equals(code)).findFirst();
    }

    private static Shade shade(String written) {
        return Arrays.stream(Shade.values())
                .filter(shade -> shade.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(written));
    }
}
