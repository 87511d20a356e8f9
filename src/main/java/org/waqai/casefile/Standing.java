package org.waqai.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.waqai.model.CaseProblem;
import org.waqai.model.Change;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.JournalEntry;

/** How the incidents of a case stand now, and what a new decision has to do with it. */
final class Standing {

    private final Articles articles;
    private final List<JournalEntry> journal;

    Standing(Articles articles, List<JournalEntry> journal) {
        this.articles = articles;
        this.journal = journal;
    }

    /** Why a decision cannot be taken; empty when it can. */
    Optional<CaseProblem> objectionTo(Decision decision) throws SQLException {
        return switch (decision) {
            case Decision.Correct(var incident, var change) -> unlessThere(incident);
            case Decision.Confirm(var incident) -> unlessThere(incident);
            case Decision.Reject(var incident) -> unlessThere(incident);
            case Decision.Add(var incident, var from) -> articles.find(incident.article()).isEmpty()
                    || incident(incident.id()).isPresent()
                    || !Decisions.article(incident.id()).equals(incident.article())
                    ? Optional.of(new CaseProblem.Unknown(incident.id()))
                    : from.isPresent() ? unlessThere(from.get()) : Optional.empty();
            case Decision.Merge(var incident, var other) -> objectionToMerge(incident, other);
            case Decision.Join(var incident, var other) -> objectionToLink(incident, other);
            case Decision.Separate(var incident, var other) -> objectionToLink(incident, other);
            case Decision.Date(var article, var day) -> articles.holdsId(article)
                    ? Optional.empty()
                    : Optional.of(new CaseProblem.Unknown(article));
            case Decision.Undo(var entry) -> entry >= 1 && entry <= journal.size()
                    ? Optional.empty()
                    : Optional.of(new CaseProblem.Unknown(Long.toString(entry)));
        };
    }

    /** What the machine had read where a correction puts another value. */
    Optional<Change> machineValue(Decision decision) throws SQLException {
        if (!(decision instanceof Decision.Correct(var id, var change))) {
            return Optional.empty();
        }
        return incident(id).flatMap(Decided::machine).map(change.field()::of);
    }

    private Optional<CaseProblem> objectionToMerge(String incident, String other) throws SQLException {
        if (!Decisions.article(incident).equals(Decisions.article(other))) {
            return Optional.of(new CaseProblem.DifferentArticles());
        }
        return unlessBothThere(incident, other);
    }

    private Optional<CaseProblem> objectionToLink(String incident, String other) throws SQLException {
        if (Decisions.article(incident).equals(Decisions.article(other))) {
            return Optional.of(new CaseProblem.SameArticle());
        }
        return unlessBothThere(incident, other);
    }

    private Optional<CaseProblem> unlessBothThere(String incident, String other) throws SQLException {
        Optional<CaseProblem> objection = unlessThere(incident);
        return objection.isPresent() ? objection : unlessThere(other);
    }

    private Optional<CaseProblem> unlessThere(String incident) throws SQLException {
        return incident(incident).isPresent() ? Optional.empty() : Optional.of(new CaseProblem.Unknown(incident));
    }

    private Optional<Decided> incident(String id) throws SQLException {
        Optional<FiledArticle> filed = articles.find(Decisions.article(id));
        if (filed.isEmpty()) {
            return Optional.empty();
        }
        return new Decisions(journal).on(filed.get().read()).stream()
                .filter(decided -> decided.incident().id().equals(id))
                .findFirst();
    }
}
