package org.waqai.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.waqai.extract.ConflictExtractor;
import org.waqai.extract.Extractor;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Cancellation;
import org.waqai.model.Progress;
import org.waqai.session.CaseImport;
import org.waqai.session.CaseSession;
import org.waqai.session.Cases;
import org.waqai.session.ExtractingMachine;

/** Both seed articles, with what the program itself reads out of them. */
public final class Seeds {

    /** The undated one, then the dated one. */
    public static final List<Path> FILES = List.of(Path.of("seeds/000_e62994ba0c9572bc.txt"), Path.of("seeds/002_e6111705b880e152.txt"));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Seeds() {
    }

    /** An empty case that reads what is opened into it. */
    public static CaseSession closed() {
        Extractor extractor = new ConflictExtractor(Lexicon.bundled(), CLOCK);
        ArticleLoader loader = new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT);
        return Cases.untitled(
                new CaseImport(loader, extractor, "1", Runnable::run, 2, CLOCK), new ExtractingMachine(() -> extractor, "1"));
    }

    /** A case that holds them. */
    public static CaseSession opened() {
        return opened(FILES);
    }

    /** A case that holds the undated one alone, so that nothing lends it a day. */
    public static CaseSession undated() {
        return opened(FILES.subList(0, 1));
    }

    private static CaseSession opened(List<Path> files) {
        CaseSession session = closed();
        session.open(files, Progress.NONE, Cancellation.NEVER);
        return session;
    }
}
