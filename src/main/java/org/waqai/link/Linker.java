package org.waqai.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.DateProposal.Objection;
import org.waqai.model.Article;
import org.waqai.model.DateRange;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Reason.LentByArticle;

/**
 * Links articles as they come in: finds copies, puts reports of one incident together, and lends dates to articles without one.
 * Adding an article costs what its own places and days hold, not what the case holds. Not safe for use by several threads.
 */
public final class Linker {

    private final Rereading rereading;
    private final Cues cues = Cues.bundled();
    private final Outlets outlets = Outlets.bundled();
    private final Copies copies = new Copies();
    private final Stories stories;
    /** The reports of each article as it was read. */
    private final Map<String, List<Told>> told = new HashMap<>();
    /** Articles without a day of publication. */
    private final Map<String, Undated> undated = new LinkedHashMap<>();
    /** Where their incidents are found, also those that have been lent a date by now. */
    private final Blocks waiting = new Blocks();
    /** Identifiers of undated articles whose dates are to be looked for anew. */
    private final Set<String> open = new LinkedHashSet<>();

    /**
     * A linker that has no article yet.
     *
     * @param rereading is asked for undated articles only
     */
    public Linker(Rereading rereading, Rulings rulings) {
        this.rereading = rereading;
        this.stories = new Stories(rulings);
    }

    /** An article without a day of publication, and how it stands in the stories. */
    private static final class Undated {

        final ReadArticle read;
        List<Told> counting;
        Optional<DateProposal> proposal = Optional.empty();
        Optional<LentByArticle> taken = Optional.empty();
        Optional<ReadArticle> lent = Optional.empty();

        Undated(ReadArticle read, List<Told> counting) {
            this.read = read;
            this.counting = counting;
        }
    }

    /** Takes an article that did not come in before. */
    public void add(ReadArticle read) {
        String id = read.article().id();
        copies.add(read.article());
        List<Told> reports = reports(read);
        for (Told report : reports) {
            waiting.undated(report).stream()
                    .filter(other -> Lender.mayLend(report, other))
                    .forEach(other -> open.add(other.incident().article()));
        }
        copies.likeWorded(id).stream().filter(undated::containsKey).forEach(open::add);
        told.put(id, reports);
        stories.add(reports);
        if (read.published().isEmpty()) {
            undated.put(id, new Undated(read, reports));
            reports.stream().filter(report -> report.days().isEmpty()).forEach(waiting::add);
            open.add(id);
        }
    }

    /** What all articles amount to so far. */
    public Links links() {
        settle();
        List<Story> all = stories.all();
        return new Links(
                copies.groups(),
                all,
                undated.values().stream().flatMap(article -> article.proposal.stream()).toList(),
                undated.values().stream().flatMap(article -> article.lent.stream()).toList(),
                TruceThreads.of(all));
    }

    /** Lends dates to the undated articles that came in or were touched since the last time. */
    void settle() {
        open.stream().map(undated::get).forEach(this::settle);
        open.clear();
    }

    private void settle(Undated article) {
        String id = article.read.article().id();
        List<Told> asRead = told.getOrDefault(id, List.of());
        List<LentByArticle> days = Lender.days(asRead, near -> week(article, near), stories::dated);
        article.proposal = days.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateProposal(id, days, objections(article, days.getFirst().published())));
        Optional<LentByArticle> taken = article.proposal.flatMap(DateProposal::taken);
        if (!taken.equals(article.taken)) {
            article.taken = taken;
            article.lent = taken.map(lent -> LentDates.apply(article.read, lent, rereading));
            stories.remove(article.counting);
            article.counting = article.lent.map(this::reports).orElse(asRead);
            stories.add(article.counting);
        }
    }

    /** Articles that tell the same in the same words, but of other days. */
    private List<Objection> objections(Undated article, LocalDate published) {
        List<Objection> objections = new ArrayList<>();
        Week week = week(article, published);
        for (String like : copies.likeWorded(article.read.article().id())) {
            for (Told other : told.getOrDefault(like, List.of())) {
                Optional<DateRange> theirs = days(other, published);
                told.getOrDefault(article.read.article().id(), List.of()).stream()
                        .filter(own -> Comparison.isOneButForTime(own, other))
                        .filter(own -> disagree(week.days(own.incident(), published), theirs))
                        .findFirst()
                        .ifPresent(own -> objections.add(new Objection(other.id(), theirs.orElseThrow())));
            }
        }
        return objections;
    }

    private static boolean disagree(Optional<DateRange> own, Optional<DateRange> other) {
        return own.isPresent() && other.isPresent() && !own.get().overlaps(other.get());
    }

    /** The days of a report: its own, or what its words mean if its article was published on this day. */
    private Optional<DateRange> days(Told report, LocalDate published) {
        Undated article = undated.get(report.incident().article());
        return report.days().or(() -> article == null
                ? Optional.empty()
                : week(article, published).days(report.incident(), published));
    }

    private Week week(Undated article, LocalDate near) {
        return new Week(article.read.article(), rereading, near);
    }

    private List<Told> reports(ReadArticle read) {
        Article article = read.article();
        Optional<LocalDate> published = read.published().map(Reading::value);
        Report.Teller teller = new Report.Teller(article.source(), article.title(), article.source().flatMap(outlets::named));
        return read.incidents().stream()
                .map(incident -> new Report(incident, published, teller, copies.origin(article.id()),
                        outlets.quoted(article.text(), incident.evidence().spans()), cues.in(incident, article.text())))
                .map(report -> Told.of(report, article.text()))
                .toList();
    }
}
