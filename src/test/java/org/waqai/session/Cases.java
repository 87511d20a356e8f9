package org.waqai.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Machine;
import org.waqai.extract.ConflictExtractor;
import org.waqai.extract.Extractor;
import org.waqai.index.LuceneIndex;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Original;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Sourced;

/** Cases without a name, which leave nothing behind. */
public final class Cases {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    /** Where nothing is to be read anew. */
    public static final Machine MACHINE = new ExtractingMachine(() -> {
        throw new IllegalStateException("Nothing is read anew");
    }, "1");

    private static final Extractor EXTRACTOR = new ConflictExtractor(Lexicon.bundled(), CLOCK);

    private Cases() {
    }

    /** An empty case. */
    public static FiledCase untitled(Import imports) {
        return untitled(imports, MACHINE);
    }

    /** An empty case whose articles are read anew by this machine. */
    public static FiledCase untitled(Import imports, Machine machine) {
        try {
            return new FiledCase(CaseFile.untitled(CLOCK), () -> imports, machine, LuceneIndex.inMemory(), "هدى");
        } catch (CaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The case that lies in a file. */
    public static FiledCase in(Path file) throws CaseException {
        FiledCase session = new FiledCase(CaseFile.open(file, CLOCK), () -> {
            throw new IllegalStateException("Nothing comes into this case");
        }, MACHINE, LuceneIndex.inMemory(), "سامر");
        session.open(List.of(file), Progress.NONE, Cancellation.NEVER);
        return session;
    }

    /** An empty case into which files come as the program itself reads them. */
    public static FiledCase reading() {
        ArticleLoader loader = new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT);
        try {
            return new FiledCase(CaseFile.untitled(CLOCK), () -> new CaseImport(loader, EXTRACTOR, "1", Runnable::run, 2, CLOCK),
                    new ExtractingMachine(() -> EXTRACTOR, "1"), LuceneIndex.inMemory(), "هدى");
        } catch (CaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty case into which these articles come from whatever file is opened, and the rest is refused. */
    public static FiledCase waitingFor(List<ReadArticle> articles, Rejection... refused) {
        return untitled((target, files, published, progress, rejected, cancellation) -> {
            add(articles, target);
            List.of(refused).forEach(rejected);
            return report(articles.size());
        });
    }

    /** A case that holds these articles. */
    public static FiledCase of(List<ReadArticle> articles, Rejection... refused) {
        FiledCase session = waitingFor(articles, refused);
        session.open(List.of(Path.of("articles")), Progress.NONE, Cancellation.NEVER);
        return session;
    }

    /** Files articles that were read by hand. */
    public static void add(List<ReadArticle> articles, CaseFile target) throws CaseException {
        target.add(articles.stream().map(Cases::sourced).toList(), "1");
    }

    static ImportReport report(int articles) {
        return new ImportReport(articles, 0, 0, 0, 0, Map.of(), true);
    }

    /** No two articles have the same bytes. */
    private static Sourced<ReadArticle> sourced(ReadArticle read) {
        byte[] bytes = (read.article().id() + "\n" + read.article().text()).getBytes(StandardCharsets.UTF_8);
        return new Sourced<>(read, new Original(read.article().id(), OptionalInt.empty(), "UTF-8", bytes));
    }
}
