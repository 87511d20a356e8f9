package org.waqai.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.CaseState;
import org.waqai.casefile.Decisions;
import org.waqai.casefile.FiledArticle;
import org.waqai.casefile.Machine;
import org.waqai.link.DateProposal;
import org.waqai.link.LentDates;
import org.waqai.link.Linker;
import org.waqai.link.Links;
import org.waqai.link.Rulings;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.ReadArticle;
import org.waqai.session.story.CaseStories;

/** Links the articles of a case, after what people have decided, whenever the case is no more as it was linked last. */
final class CaseLinking {

    /** Linking holds all articles in memory. */
    static final int MOST = 20_000;

    private static final int PAGE = 256;

    private final Machine machine;
    private final int most;
    private Optional<CaseState> last = Optional.empty();

    /** @param most how many articles are linked at most; of a case of more, that is all that is told */
    CaseLinking(Machine machine, int most) {
        this.machine = machine;
        this.most = most;
    }

    /**
     * What the articles amount to together.
     *
     * @param lent the readings of the articles that are lent a day of publication, by their identifiers, before any decision
     */
    record Outcome(CaseStories stories, Map<String, ReadArticle> lent) {
    }

    /** Empty when nothing has changed, and when it was cancelled. */
    synchronized Optional<Outcome> run(CaseFile file, Cancellation cancellation) throws CaseException {
        CaseState now = file.state();
        if (last.equals(Optional.of(now))) {
            return Optional.empty();
        }
        Optional<Outcome> outcome = file.articleCount() > most
                ? Optional.of(new Outcome(CaseStories.beyond(most), Map.of()))
                : new Run(file, cancellation).outcome();
        if (outcome.isPresent()) {
            last = Optional.of(now);
        }
        return outcome;
    }

    /** Links once. */
    private final class Run {

        private final CaseFile file;
        private final Cancellation cancellation;
        private final Decisions decisions;
        private final Map<String, FiledArticle> undated = new HashMap<>();
        private final Linker linker;

        Run(CaseFile file, Cancellation cancellation) throws CaseException {
            this.file = file;
            this.cancellation = cancellation;
            this.decisions = new Decisions(file.journal());
            this.linker = new Linker(
                    (article, day) -> decisions.counting(filed(article.id()).asIf(day, machine)), Rulings.of(decisions.links()));
        }

        Optional<Outcome> outcome() throws CaseException {
            List<FiledArticle> page = file.articles(0, PAGE);
            while (!page.isEmpty() && !cancellation.isRequested()) {
                page.forEach(this::add);
                page = file.articles(page.getLast().number(), PAGE);
            }
            if (cancellation.isRequested()) {
                return Optional.empty();
            }
            Links links = linker.links();
            return Optional.of(new Outcome(CaseStories.of(links), lent(links)));
        }

        private void add(FiledArticle filed) {
            if (filed.read().published().isEmpty()) {
                undated.put(filed.read().article().id(), filed);
            }
            linker.add(decisions.counting(filed.read()));
        }

        private Map<String, ReadArticle> lent(Links links) {
            Map<String, ReadArticle> lent = new HashMap<>();
            for (DateProposal proposal : links.dates()) {
                FiledArticle filed = filed(proposal.article());
                proposal.taken().ifPresent(day -> lent.put(proposal.article(),
                        LentDates.apply(filed.read(), day, (article, published) -> filed.asIf(published, machine))));
            }
            return lent;
        }

        private FiledArticle filed(String article) {
            return Optional.ofNullable(undated.get(article)).orElseThrow();
        }
    }
}
