package org.waqai.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;
import org.waqai.model.Reason.LentByArticle;
import org.waqai.model.When;

/**
 * Finds the days on which an undated article may have been published: those on which its own weekdays and relative days agree with
 * what another article dates of the same incident. Days on which all its weekdays mean the same count as one; the first of them is
 * proposed, since news is told soon.
 */
final class Lender {

    private static final int DAYS_OF_A_WEEK = 7;
    /** What is told of a longer time dates nothing, in days. */
    private static final int LONGEST = 31;

    private final List<Told> told;
    private final Week week;
    private final List<Pair> pairs;

    /** An incident of the undated article, and the same one with the days that another article gives it. */
    private record Pair(Told own, Told other, DateRange days) {
    }

    private Lender(List<Told> told, Week week, List<Pair> pairs) {
        this.told = told;
        this.week = week;
        this.pairs = pairs;
    }

    /**
     * The days with their reasoning, the earliest first.
     *
     * @param told the incidents of the undated article
     * @param week makes its readings, near a day
     * @param dated finds what has a date at the places of an incident, whenever that is
     */
    static List<LentByArticle> days(List<Told> told, Function<LocalDate, Week> week, Function<Told, Collection<Told>> dated) {
        List<Pair> pairs = new ArrayList<>();
        for (Told own : told) {
            if (own.days().isEmpty() && !own.incident().when().evidence().spans().isEmpty()) {
                dated.apply(own).forEach(other -> pair(own, other).ifPresent(pairs::add));
            }
        }
        return pairs.isEmpty() ? List.of() : new Lender(told, week.apply(pairs.getFirst().days().first()), pairs).fitting();
    }

    /** Whether a report may date an undated one. */
    static boolean mayLend(Told dated, Told undated) {
        return dated.dated().filter(Lender::tellsTheTime).isPresent() && Comparison.isOneButForTime(undated, dated);
    }

    private static Optional<Pair> pair(Told own, Told other) {
        return mayLend(other, own) ? other.days().map(days -> new Pair(own, other, days)) : Optional.empty();
    }

    /** A day that only stands in, or was lent itself, is not lent on. */
    private static boolean tellsTheTime(When.Dated dated) {
        return switch (dated.basis()) {
            case STATED, RELATIVE, WEEKDAY -> dated.precision() == Precision.DAY
                    && ChronoUnit.DAYS.between(dated.range().first(), dated.range().last()) <= LONGEST;
            case PUBLISHED, CORROBORATED -> false;
        };
    }

    private List<LentByArticle> fitting() {
        List<LentByArticle> fitting = new ArrayList<>();
        Set<List<LocalDate>> stretches = new HashSet<>();
        for (LocalDate day : candidates()) {
            Optional<LentByArticle> lent = lent(day);
            List<LocalDate> weekdays = week.weekdays(day);
            if (lent.isPresent() && (weekdays.isEmpty() || stretches.add(weekdays))) {
                fitting.add(lent.get());
            }
        }
        return fitting;
    }

    /** Every day from which a weekday or "yesterday" may reach the days of the other article. */
    private Set<LocalDate> candidates() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Pair pair : pairs) {
            pair.days().first().datesUntil(pair.days().last().plusDays(DAYS_OF_A_WEEK + 1L)).forEach(days::add);
        }
        return days;
    }

    private Optional<LentByArticle> lent(LocalDate published) {
        if (pairs.stream().anyMatch(pair -> isTooEarly(pair, published))) {
            return Optional.empty();
        }
        return pairs.stream().flatMap(pair -> lent(pair, published).stream()).findFirst();
    }

    private Optional<LentByArticle> lent(Pair pair, LocalDate published) {
        return week.days(pair.own().incident(), published)
                .filter(meant -> meant.overlaps(pair.days()))
                .map(meant -> new LentByArticle(
                        published, pair.own().incident().when().evidence().spans().getFirst(), meant.first(), pair.other().id(),
                        pair.days(), latest(published)));
    }

    private LocalDate latest(LocalDate published) {
        List<LocalDate> meant = week.weekdays(published);
        LocalDate latest = published;
        while (!meant.isEmpty() && week.weekdays(latest.plusDays(1)).equals(meant)) {
            latest = latest.plusDays(1);
        }
        return latest;
    }

    /** A truce between the sides of a fight, or its breach, that would lie before the fight that it ends. */
    private boolean isTooEarly(Pair fight, LocalDate published) {
        return lent(fight, published).isPresent() && told.stream()
                .filter(truce -> truce.incident().ceasefire().isPresent() && Comparison.isOfTheSameSides(truce, fight.other()))
                .flatMap(truce -> week.days(truce.incident(), published).stream())
                .anyMatch(days -> days.last().isBefore(fight.days().first()));
    }
}
