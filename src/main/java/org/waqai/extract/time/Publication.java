package org.waqai.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.extract.time.TimeExpression.MonthDay;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord.Kind;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.Evidence;
import org.waqai.model.Reading;
import org.waqai.model.Span;

/**
 * Finds the day on which an article was published: as given with it, as its header line, dateline or last line says, or as the text
 * says of "today" and "yesterday".
 */
public final class Publication {

    /** Words that announce the publication date where it stands in the text. */
    private static final Set<String> ANNOUNCING = Set.of("النشر", "نشر", "نشرت", "تحديث", "التحديث", "تاريخ", "التاريخ", "كتب", "كتبت",
            "اضيف", "اخر", "published", "updated", "date", "posted");

    /** Words before a date that make it the time of what is told and not of the report. */
    private static final Set<String> TELLING = Set.of("في", "وفي", "منذ", "ومنذ", "يوم", "ويوم", "بتاريخ", "حتي", "من", "الي", "بين",
            "قبل", "بعد", "الموافق", "ليله", "ليل", "صباح", "مساء", "فجر", "ظهر", "عصر", "و");

    private static final int FIRST_YEAR_OF_THE_CONFLICTS = 2011;
    private static final double SURE = 0.97;
    private static final double LIKELY = 0.9;

    /** A date this near the start of the text, behind the place of the report, is the report's own. */
    private static final int DATELINE = 8;

    /** So many words of an agency's name stand in brackets behind the date. */
    private static final int LONGEST_ASIDE = 4;

    /** So many tokens beside a date a line may have that is nothing but a stamp: place, agency, hour. */
    private static final int STAMP = 9;

    /** So far into a text that was crawled without its line ends its own date may stand. */
    private static final int HEAD = 40;

    private final Document document;
    private final TimeWords words;
    private final TimeResolver resolver;

    private Publication(Document document, TimeResolver resolver) {
        this.document = document;
        this.words = new TimeWords(document);
        this.resolver = resolver;
    }

    public static Optional<Reading<LocalDate>> find(Document document, List<TimeMention> mentions, LocalDate today) {
        Optional<LocalDate> given = document.article().published();
        if (given.isPresent()) {
            return Optional.of(new Reading<>(given.get(), Evidence.none("published.given")));
        }
        Publication publication = new Publication(document, new TimeResolver(Optional.empty(), earliestYear(mentions), today));
        return publication.first(mentions, true).or(() -> publication.first(mentions, false)).or(() -> publication.lead(mentions));
    }

    /** The first year that a date without a year can lie in: the latest year that the text tells as past. */
    public static int earliestYear(List<TimeMention> mentions) {
        int latest = FIRST_YEAR_OF_THE_CONFLICTS;
        for (TimeMention mention : mentions) {
            latest = Math.max(latest, year(mention.expression()).orElse(latest));
        }
        return latest;
    }

    private static OptionalInt year(TimeExpression expression) {
        return switch (expression) {
            case MonthDay day -> day.hijri() ? OptionalInt.empty() : day.year();
            case TimeExpression.Month month -> month.hijri() ? OptionalInt.empty() : month.year();
            case TimeExpression.Year year -> OptionalInt.of(year.year());
            case TimeExpression.Season season -> season.year();
            case TimeExpression.Range range -> year(range.until());
            case TimeExpression.Weekday weekday -> OptionalInt.empty();
            case TimeExpression.Offset offset -> OptionalInt.empty();
            case TimeExpression.Ago ago -> OptionalInt.empty();
            case TimeExpression.Past past -> OptionalInt.empty();
            case TimeExpression.Around around -> OptionalInt.empty();
            case TimeExpression.FromEvent event -> OptionalInt.empty();
            case TimeExpression.Vague vague -> OptionalInt.empty();
        };
    }

    /**
     * The first date that is the report's own.
     *
     * @param stamped whether it stands there as a stamp; else it is one that the text tells as today's or yesterday's
     */
    private Optional<Reading<LocalDate>> first(List<TimeMention> mentions, boolean stamped) {
        for (TimeMention mention : mentions) {
            if (mention.bound() == TimeMention.Bound.AT && mention.expression() instanceof MonthDay day) {
                OptionalInt told = toldDays(mention);
                boolean full = day.year().isPresent() || day.weekday().isPresent();
                boolean own = stamped ? told.isEmpty() && full && isStamp(mention) : told.isPresent();
                Optional<Reading<LocalDate>> read = own ? read(mention, -told.orElse(0)) : Optional.empty();
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    /** "انفجرت دراجة، الجمعة 25 آذار": a date without its year in the first sentence is the day's own news. */
    private Optional<Reading<LocalDate>> lead(List<TimeMention> mentions) {
        for (TimeMention mention : mentions) {
            boolean fresh = mention.bound() == TimeMention.Bound.AT && mention.expression() instanceof MonthDay day
                    && day.weekday().isPresent() && day.year().isEmpty() && day.shift() == TimeExpression.Shift.LATEST;
            if (fresh && document.sentenceAt(mention.from()).filter(this::isFirstOfBody).isPresent()) {
                return read(mention, 0);
            }
        }
        return Optional.empty();
    }

    private boolean isFirstOfBody(Sentence sentence) {
        return sentence.part() == Sentence.Part.BODY && isFirstOfItsPart(sentence);
    }

    /** How the date is told from the publication: 0 for {@code اليوم الأحد 25 من نيسان}, -1 for {@code أمس الثلاثاء 25 نيسان}. */
    private OptionalInt toldDays(TimeMention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            Optional<Match> told = words.word(i, Kind.DAY);
            if (told.isPresent()) {
                return OptionalInt.of(Integer.parseInt(TimeWords.value(told.get())));
            }
        }
        return OptionalInt.empty();
    }

    private boolean isStamp(TimeMention mention) {
        if (isAnnounced(mention)) {
            return true;
        }
        return document.sentenceAt(mention.from())
                .map(sentence -> sentence.part() == Sentence.Part.HEADER || isDateline(mention, sentence)
                        || isStampLine(mention, sentence) || isBareNumber(mention))
                .orElse(true);
    }

    /** {@code الفاشر 24 يناير 2025 – قتل خمسة}, {@code طرابلس، 18 يوليو 2019 (خاص) - قال}. */
    private boolean isDateline(TimeMention mention, Sentence sentence) {
        Token behind = document.token(behindAside(mention.to()));
        boolean dash = behind.isMark('-') || behind.isMark(':') || behind.isMark(')');
        return dash && mention.from() - sentence.from() <= DATELINE && isFirstOfItsPart(sentence) && !isTold(mention);
    }

    /** The first token behind a name in brackets, that of the agency. */
    private int behindAside(int at) {
        for (int i = at + 1; document.token(at).isMark('(') && i <= at + LONGEST_ASIDE; i++) {
            if (document.token(i).isMark(')')) {
                return i + 1;
            }
        }
        return at;
    }

    private boolean isFirstOfItsPart(Sentence sentence) {
        return sentence.index() == 0 || document.sentences().get(sentence.index() - 1).part() != sentence.part();
    }

    /** A short line, at the head or the end of the page, that tells of nothing else. */
    private boolean isStampLine(TimeMention mention, Sentence sentence) {
        boolean told = isTold(mention) && mention.from() > sentence.from() + 1;
        if (told || sentence.length() - (mention.to() - mention.from()) > STAMP) {
            return false;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.match(i, Trigger.class).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "مراسل المحطة 12/10/2022 دخلت أرتال": a text crawled without its line ends. */
    private boolean isBareNumber(TimeMention mention) {
        Token token = document.token(mention.from());
        return mention.to() == mention.from() + 1 && token.isNumber() && mention.from() < HEAD && !isTold(mention);
    }

    private boolean isTold(TimeMention mention) {
        return TELLING.contains(document.token(mention.from() - 1).text());
    }

    private boolean isAnnounced(TimeMention mention) {
        for (int i = Math.max(0, mention.from() - 4); i <= mention.from(); i++) {
            if (ANNOUNCING.contains(document.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reading<LocalDate>> read(TimeMention mention, int daysAfter) {
        return resolver.resolve(mention.expression(), Optional.empty())
                .filter(resolved -> !resolved.range().first().plusDays(daysAfter).isAfter(resolver.today()))
                .map(resolved -> {
                    Span span = document.span(mention.from(), mention.to());
                    double confidence = isStamp(mention) ? SURE : LIKELY;
                    return new Reading<>(resolved.range().first().plusDays(daysAfter),
                            new Evidence(List.of(span), "published.in-text", confidence, resolved.reason()));
                });
    }
}
