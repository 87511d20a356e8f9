package org.waqai.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Decisions;
import org.waqai.casefile.FiledArticle;
import org.waqai.model.Article;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Incident;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Sourced;

/**
 * Hands on the articles of another case, with the incidents that count there; they are not read anew. A day of publication that was
 * decided there comes with the article.
 */
final class CaseTransfer {

    private static final int PAGE = 256;

    private final Intake intake;
    private final Clock clock;

    /** A transfer into a case that holds what is {@code known} already. */
    CaseTransfer(Known known, Clock clock) {
        this.intake = new Intake(known);
        this.clock = clock;
    }

    void run(Path file, Consumer<Sourced<ReadArticle>> accepted, Consumer<Rejection> rejected, Cancellation cancellation) {
        try (CaseFile other = CaseFile.open(file, clock)) {
            Decisions decisions = new Decisions(other.journal());
            List<FiledArticle> page = other.articles(0, PAGE);
            while (!page.isEmpty() && !cancellation.isRequested()) {
                for (FiledArticle filed : page) {
                    ReadArticle read = decisions.counting(filed.read());
                    Optional<LocalDate> decided = Optional.ofNullable(decisions.published().get(read.article().id()));
                    Article dated = decided.map(read.article()::withPublished).orElse(read.article());
                    intake.admit(new Sourced<>(dated, other.original(filed)), Optional.empty())
                            .ifPresent(own -> accepted.accept(new Sourced<>(as(own.value(), read), own.original())));
                }
                page = other.articles(page.getLast().number(), PAGE);
            }
        } catch (CaseException e) {
            rejected.accept(Rejection.of(file.toString(), new Problem.BadCase(e.problem())));
        }
    }

    /** What was read, under the identifier that the article has here. */
    private static ReadArticle as(Article own, ReadArticle read) {
        List<Incident> incidents = read.incidents().stream()
                .map(there -> new Incident(
                        own.id() + there.id().substring(there.id().lastIndexOf('#')), own.id(), there.type(), there.when(),
                        there.places(), there.parties(), there.tolls(), there.ceasefire(), there.telling(), there.evidence()))
                .toList();
        return new ReadArticle(own, read.published(), incidents);
    }
}
