package org.waqai.extract.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.model.Evidence;
import org.waqai.model.Reading;
import org.waqai.model.Span;

/**
 * Finds the day on which an article was published: as given with it, as its header line says, or as the text says of
 * "today".
 */
public final class Publication {

    /** Words that announce the publication date where it stands in the text. */
    private static final Set<String> ANNOUNCING =
            Set.of("النشر", "نشر", "نشرت", "تحديث", "التحديث", "تاريخ", "التاريخ", "بتاريخ", "كتب", "published", "updated", "date");

    private static final int FIRST_YEAR_OF_THE_CONFLICTS = 2011;
    private static final double SURE = 0.97;
    private static final double LIKELY = 0.9;

    /** A date this near the start of the text, behind the place of the report, is the report's own. */
    private static final int DATELINE = 8;

    private Publication() {
    }

    public static Optional<Reading<LocalDate>> find(Document document, List<TimeMention> mentions, LocalDate today) {
        Optional<LocalDate> given = document.article().published();
        if (given.isPresent()) {
            return Optional.of(new Reading<>(given.get(), Evidence.none("published.given")));
        }
        TimeResolver resolver = new TimeResolver(Optional.empty(), earliestYear(mentions), today);
        return mentions.stream()
                .filter(mention -> isOwnDate(document, mention))
                .sorted(Comparator.comparing(mention -> isToday(document, mention)))
                .flatMap(mention -> read(document, mention, resolver).stream())
                .filter(reading -> !reading.value().isAfter(today))
                .findFirst();
    }

    /** The first year that a date without a year can lie in: the latest year that the text tells as past. */
    public static int earliestYear(List<TimeMention> mentions) {
        return mentions.stream()
                .map(mention -> year(mention.expression()))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .filter(year -> year >= FIRST_YEAR_OF_THE_CONFLICTS)
                .max()
                .orElse(FIRST_YEAR_OF_THE_CONFLICTS);
    }

    private static OptionalInt year(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.MonthDay day -> day.hijri() ? OptionalInt.empty() : day.year();
            case TimeExpression.Month month -> month.hijri() ? OptionalInt.empty() : month.year();
            case TimeExpression.Year year -> OptionalInt.of(year.year());
            case TimeExpression.Season season -> OptionalInt.of(season.year());
            case TimeExpression.Weekday weekday -> OptionalInt.empty();
            case TimeExpression.Offset offset -> OptionalInt.empty();
            case TimeExpression.Ago ago -> OptionalInt.empty();
            case TimeExpression.Around around -> OptionalInt.empty();
            case TimeExpression.FromEvent event -> OptionalInt.empty();
        };
    }

    private static boolean isOwnDate(Document document, TimeMention mention) {
        if (!(mention.expression() instanceof TimeExpression.MonthDay day)) {
            return false;
        }
        return isToday(document, mention)
                || (day.year().isPresent() && (isInHeader(document, mention) || isAnnounced(document, mention)));
    }

    /** Whether the date is told as today's: {@code اليوم الأحد 25 من نيسان}. */
    private static boolean isToday(Document document, TimeMention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (document.token(i).is("اليوم")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInHeader(Document document, TimeMention mention) {
        return document.sentenceAt(mention.from())
                .filter(sentence -> sentence.part() == Sentence.Part.HEADER
                        || (sentence.part() == Sentence.Part.BODY && isFirstOfBody(document, sentence)
                                && mention.to() - sentence.from() <= DATELINE && isFollowedByDash(document, mention)))
                .isPresent();
    }

    private static boolean isFirstOfBody(Document document, Sentence sentence) {
        return document.sentences().stream()
                .filter(other -> other.part() == Sentence.Part.BODY)
                .findFirst()
                .filter(sentence::equals)
                .isPresent();
    }

    private static boolean isFollowedByDash(Document document, TimeMention mention) {
        return document.token(mention.to()).is("-") || document.token(mention.to()).is(":");
    }

    private static boolean isAnnounced(Document document, TimeMention mention) {
        for (int i = Math.max(0, mention.from() - 4); i < mention.from(); i++) {
            if (ANNOUNCING.contains(document.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Reading<LocalDate>> read(Document document, TimeMention mention, TimeResolver resolver) {
        return resolver.resolve(mention.expression(), Optional.empty()).map(resolved -> {
            Span span = document.span(mention.from(), mention.to());
            double confidence = isToday(document, mention) ? LIKELY : SURE;
            return new Reading<>(resolved.range().first(),
                    new Evidence(List.of(span), "published.in-text", confidence, resolved.reason()));
        });
    }
}
