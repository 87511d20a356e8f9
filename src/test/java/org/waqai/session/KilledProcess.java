package org.waqai.session;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waqai.casefile.CaseFile;
import org.waqai.extract.Extractor;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Decision;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.When;

/** Works on a case in a process of its own, and tells what it has confirmed, until somebody kills it. */
final class KilledProcess {

    private KilledProcess() {
    }

    /** Takes {@code TOLD import CASE FILE} or {@code TOLD decide CASE INCIDENT}, and tells into the file TOLD. */
    public static void main(String[] arguments) throws CaseException, IOException {
        Path file = Path.of(arguments[2]);
        try (CaseFile open = CaseFile.openOrCreate(file, Clock.systemUTC());
                PrintStream told = new PrintStream(new FileOutputStream(arguments[0]), true, StandardCharsets.US_ASCII)) {
            told.println("open");
            if (arguments[1].equals("import")) {
                imports(KilledProcess::oneClash).run(open, List.of(Path.of(arguments[3])), Optional.empty(),
                        progress -> told.println(count(open)), rejection -> { }, Cancellation.NEVER);
            } else {
                while (true) {
                    told.println(open.decide(new Decision.Confirm(arguments[3]), "x", "", Cases.MACHINE).number());
                }
            }
        }
    }

    static CaseImport imports(Extractor extractor) {
        ArticleLoader loader = new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT);
        return new CaseImport(loader, extractor, "1", Runnable::run, 2, Clock.systemUTC());
    }

    static ReadArticle oneClash(Article article) {
        Evidence evidence = Evidence.of(new Span(0, article.text().length()), "test", 1);
        Incident incident = new Incident(article.id() + "#1", article.id(), new Reading<>(IncidentType.CLASH, evidence),
                new Reading<>(new When.Undated(), evidence), List.of(), List.of(), List.of(), Optional.empty(), Telling.NEWS, evidence);
        return new ReadArticle(article, Optional.empty(), List.of(incident));
    }

    private static long count(CaseFile open) {
        try {
            return open.articleCount();
        } catch (CaseException e) {
            throw new IllegalStateException(e);
        }
    }
}
