package org.waqai.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Decisions;
import org.waqai.casefile.FiledArticle;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

/**
 * A pipeline that also takes case files: their articles are handed on with the incidents that count after all decisions, and are
 * not read anew. All other files go to another pipeline.
 */
public final class CaseReader implements Pipeline {

    private static final int PAGE = 256;

    private final Pipeline others;
    private final Clock clock;

    /** Hands all files that are no cases to {@code others}. */
    public CaseReader(Pipeline others, Clock clock) {
        this.others = others;
        this.clock = clock;
    }

    /** Whether a file is a case, by its name. */
    public static boolean isCase(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".waqai");
    }

    @Override
    public void read(
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<ReadArticle> accepted,
            Consumer<Rejection> rejected,
            Progress progress,
            Cancellation cancellation) {
        List<Path> left = new ArrayList<>();
        for (Path file : files) {
            if (!isCase(file)) {
                left.add(file);
                continue;
            }
            try (CaseFile open = CaseFile.open(file, clock)) {
                handOn(open, 0, accepted, progress, cancellation);
            } catch (CaseException e) {
                rejected.accept(Rejection.of(file.toString(), new Problem.BadCase(e.problem())));
            }
        }
        if (!left.isEmpty()) {
            others.read(left, published, accepted, rejected, progress, cancellation);
        }
    }

    /** Hands on the articles from the one after the number {@code after}; returns the number of the last one. */
    static long handOn(CaseFile open, long after, Consumer<ReadArticle> accepted, Progress progress, Cancellation cancellation)
            throws CaseException {
        Decisions decisions = new Decisions(open.journal());
        long total = open.articleCount();
        long last = after;
        List<FiledArticle> page = open.articles(last, PAGE);
        while (!page.isEmpty() && !cancellation.isRequested()) {
            page.forEach(filed -> accepted.accept(decisions.counting(filed.read())));
            last = page.getLast().number();
            progress.at(last, total);
            page = open.articles(last, PAGE);
        }
        return last;
    }
}
