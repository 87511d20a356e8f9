package org.waqai.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.model.Article;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reason;
import org.waqai.model.When;

/**
 * An article read as if it had been published on each day of a week. What is counted from the day of publication moves with it, and
 * weekdays come round again, so that a week tells of every other day, too.
 */
final class Week {

    private final Article article;
    private final Rereading rereading;
    private final LocalDate monday;
    private final Map<Integer, ReadArticle> readings = new HashMap<>();

    /** @param near a day near those that are asked for: a date without a year is that of the year */
    Week(Article article, Rereading rereading, LocalDate near) {
        this.article = article;
        this.rereading = rereading;
        this.monday = near.minusDays(near.getDayOfWeek().getValue() - 1L);
    }

    /** When an incident happened if the article was published on a day, where its words are counted from that. */
    Optional<DateRange> days(Incident incident, LocalDate published) {
        int weekday = published.getDayOfWeek().getValue() - 1;
        long shift = ChronoUnit.DAYS.between(monday.plusDays(weekday), published);
        return counterpart(incident, reading(weekday))
                .filter(found -> isCounted(found.when().evidence()))
                .flatMap(found -> found.when().value().days())
                .map(days -> new DateRange(days.first().plusDays(shift), days.last().plusDays(shift)));
    }

    /** What the weekdays of the article mean if it was published on a day; the same for all days of one stretch. */
    List<LocalDate> weekdays(LocalDate published) {
        int weekday = published.getDayOfWeek().getValue() - 1;
        long shift = ChronoUnit.DAYS.between(monday.plusDays(weekday), published);
        List<LocalDate> days = new ArrayList<>();
        for (Incident incident : reading(weekday).incidents()) {
            boolean named = incident.when().evidence().reason().filter(Reason.LatestWeekday.class::isInstance).isPresent();
            if (named && incident.when().value() instanceof When.Dated dated) {
                days.add(dated.range().first().plusDays(shift));
            }
        }
        return days;
    }

    private ReadArticle reading(int weekday) {
        return readings.computeIfAbsent(weekday, day -> rereading.on(article, monday.plusDays(day)));
    }

    private static boolean isCounted(Evidence evidence) {
        return evidence.reason().filter(Week::isCounted).isPresent();
    }

    private static boolean isCounted(Reason reason) {
        return reason instanceof Reason.LatestWeekday || reason instanceof Reason.CountedFromPublication;
    }

    /** The same incident in another reading of its article: that of its type whose time, else whose word, stands at the same spot. */
    private static Optional<Incident> counterpart(Incident incident, ReadArticle reading) {
        List<Incident> ofType = reading.incidents().stream().filter(other -> other.type().value() == incident.type().value()).toList();
        return ofType.stream().filter(other -> meet(other.when().evidence(), incident.when().evidence())).findFirst()
                .or(() -> ofType.stream().filter(other -> meet(other.type().evidence(), incident.type().evidence())).findFirst());
    }

    private static boolean meet(Evidence one, Evidence other) {
        return one.spans().stream().anyMatch(mine -> other.spans().stream().anyMatch(mine::overlaps));
    }
}
