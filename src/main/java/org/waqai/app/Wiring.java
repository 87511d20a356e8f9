package org.waqai.app;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.waqai.arabic.TableFiles;
import org.waqai.casefile.CaseFile;
import org.waqai.cli.NoDisplayException;
import org.waqai.cli.Painter.Picture;
import org.waqai.cli.Program;
import org.waqai.extract.ConflictExtractor;
import org.waqai.extract.Extractor;
import org.waqai.index.words.Vocabulary;
import org.waqai.lexicon.FactionEntry;
import org.waqai.lexicon.Lexicon;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.CaseException;
import org.waqai.model.LexiconException;
import org.waqai.session.CaseImport;
import org.waqai.session.CaseReader;
import org.waqai.session.CaseSession;
import org.waqai.session.CaseWork;
import org.waqai.session.ExtractingMachine;
import org.waqai.session.FilePipeline;
import org.waqai.session.FiledCase;
import org.waqai.session.IndexCache;
import org.waqai.session.NameBook;
import org.waqai.session.Pipeline;
import org.waqai.session.wording.Language;
import org.waqai.ui.fx.Desk;
import org.waqai.ui.fx.FxBridge;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Settings;
import org.waqai.ui.fx.TextSize;
import org.waqai.ui.fx.Theme;
import org.waqai.ui.shell.DesktopWindow;
import org.waqai.ui.shell.NoScreenException;
import org.waqai.ui.shell.WindowPicture;

/** Puts the program together. Parts are made when a command first needs them, so that help shows at once. */
final class Wiring {

    private final ExecutorService workers;
    private final int threads;
    private final Clock clock;
    private final boolean display;
    private final Optional<Path> samples;
    private final Path cache;
    private final Path settings;
    private Optional<Words> words = Optional.empty();
    private Optional<Extractor> extractor = Optional.empty();

    /** What is known of words. */
    private record Words(Lexicon lexicon, FurnitureFinder furniture) {

        static Words read(TableFiles files) throws LexiconException {
            Words words = new Words(Lexicon.read(files), FurnitureFinder.read(files));
            files.complete();
            return words;
        }
    }

    /**
     * Wires a program.
     *
     * @param workers read articles
     * @param threads how many workers there are
     * @param clock tells today
     * @param display whether there is a screen to open a window on, as far as can be told
     * @param samples the folder of the files that an empty window offers to open
     * @param cache the folder for what can be made again at any time
     * @param settings the file of what a user has chosen for the window
     */
    Wiring(ExecutorService workers, int threads, Clock clock, boolean display, Optional<Path> samples, Path cache, Path settings) {
        this.workers = workers;
        this.threads = threads;
        this.clock = clock;
        this.display = display;
        this.samples = samples;
        this.cache = cache;
        this.settings = settings;
    }

    Program program() {
        return new Program(
                version(), this::pipeline, this::session, cases(), this::open, this::paint, this::use);
    }

    private void open(List<Path> files, Optional<Language> language) throws NoDisplayException {
        if (!display) {
            throw new NoDisplayException();
        }
        CaseSession last;
        try (ExecutorService steps = Executors.newSingleThreadExecutor();
                ExecutorService longWork = Executors.newSingleThreadExecutor()) {
            last = DesktopWindow.show(
                    this::session, new FxBridge(steps, longWork), desk(Settings.in(settings)), language, files, samples());
        } catch (NoScreenException e) {
            throw new NoDisplayException(e);
        }
        last.close();
    }

    /** A user corrects with the names that the reading knows. */
    private Desk desk(Settings kept) {
        Lexicon lexicon = words().lexicon();
        return new Desk(
                new NameBook(
                        lexicon.factions().all().stream().map(FactionEntry::faction).toList(),
                        lexicon.gazetteer().entries().stream().map(PlaceEntry::place).toList()),
                clock.getZone(),
                kept);
    }

    private void paint(CaseSession openCase, Picture picture) throws IOException {
        Theme theme = switch (picture.shade()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
        Look look = new Look(picture.language(), theme);
        look.textSizeProperty().set(TextSize.of(picture.letters().percent()));
        WindowPicture.write(openCase, look, desk(Settings.passing()), picture.width(), picture.height(), picture.file());
    }

    private void use(Path folder) throws LexiconException {
        words = Optional.of(Words.read(TableFiles.overlaidBy(folder)));
    }

    private Pipeline pipeline() {
        return new CaseReader(new FilePipeline(loader(), extractor(), workers, 2 * threads), clock);
    }

    private CaseWork cases() {
        return new CaseWork(this::imports, this::extractor, version(), indexes(), clock);
    }

    private CaseImport imports() {
        return new CaseImport(loader(), extractor(), version(), workers, CaseImport.AHEAD * threads, clock);
    }

    private ArticleLoader loader() {
        return new ArticleLoader(words().furniture(), ArticleLoader.USUAL_LIMIT);
    }

    /** Made once, when it is first needed. */
    private synchronized Extractor extractor() {
        Extractor known = extractor.orElseGet(() -> new ConflictExtractor(words().lexicon(), clock));
        extractor = Optional.of(known);
        return known;
    }

    /** Read once, when they are first needed. */
    private synchronized Words words() {
        Words known = words.orElseGet(() -> new Words(Lexicon.bundled(), FurnitureFinder.bundled()));
        words = Optional.of(known);
        return known;
    }

    private IndexCache indexes() {
        return new IndexCache(cache.resolve("index"), () -> vocabulary(words().lexicon()));
    }

    /** A search knows the names of factions and places that the reading knows. */
    private static Vocabulary vocabulary(Lexicon lexicon) {
        List<List<String>> namesakes = Stream.of(lexicon.factions().names(), lexicon.gazetteer().names()).flatMap(List::stream).toList();
        List<String> single = namesakes.stream().flatMap(List::stream).filter(name -> name.indexOf(' ') < 0).toList();
        return Vocabulary.with(single, namesakes);
    }

    /** On the case among the files if there is exactly one; what cannot be opened, an untitled case will tell. */
    private CaseSession session(List<Path> files) {
        List<Path> cases = files.stream().filter(CaseReader::isCase).toList();
        try {
            return cases.size() == 1 ? session(CaseFile.open(cases.getFirst(), clock)) : untitled();
        } catch (CaseException e) {
            return untitled();
        }
    }

    private CaseSession untitled() {
        try {
            return session(CaseFile.untitled(clock));
        } catch (CaseException e) {
            throw new IllegalStateException("There is no room for temporary files", e);
        }
    }

    private CaseSession session(CaseFile file) throws CaseException {
        return new FiledCase(file, this::imports, new ExtractingMachine(this::extractor, version()), indexes().of(file),
                System.getProperty("user.name", ""));
    }

    /** None when the folder is not there: the program does without. */
    private List<Path> samples() {
        if (samples.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(samples.get())) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String version() {
        return Optional.ofNullable(Wiring.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("development");
    }
}
