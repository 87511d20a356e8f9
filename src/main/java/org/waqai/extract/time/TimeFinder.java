package org.waqai.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.TimeWord.Kind;

/**
 * Finds every expression of time, the longest first where two begin at one word. Dates that only name something (ثورة 17 تشرين) or
 * are remembered (في الذكرى العاشرة لـ) are none.
 */
public final class TimeFinder {

    /** So many words behind "anniversary" the date of what is remembered can stand. */
    private static final int REMEMBERED = 10;
    private static final int SUPERLATIVE = 5;
    private static final int BEGINNING = 7;

    /** "منذ اندلاع الجولة يوم الجمعة": what has gone on since that day, and not what happened on it. */
    private static final WordSet BEGINNINGS = WordSet.of("اندلاع", "بدء", "بدايه", "انطلاق", "انطلاقه", "تجدد", "نشوب", "انفجار");

    private final NumberWords numbers;

    public TimeFinder(NumberWords numbers) {
        this.numbers = numbers;
    }

    public List<TimeMention> find(Document document) {
        TimeParser parser = new TimeParser(document, numbers);
        TimeWords words = new TimeWords(document);
        List<TimeMention> mentions = new ArrayList<>();
        int at = 0;
        int since = -1;
        while (at < document.tokens().size()) {
            Optional<TimeMention> found = parser.mention(at);
            if (found.isPresent()) {
                TimeMention mention = sinceThen(document, found.get(), since);
                if (!isOther(document, words, mention)) {
                    mentions.add(mention);
                }
                at = mention.to();
            } else {
                since = words.is(at, Kind.SINCE) ? at : since;
                at++;
            }
        }
        return List.copyOf(mentions);
    }

    /** Whether it is the time of nothing that the text tells. */
    private static boolean isOther(Document document, TimeWords words, TimeMention mention) {
        return isLikeToday(document, mention) || isName(document, words, mention) || isRemembered(document, words, mention)
                || isRecord(document, words, mention);
    }

    /** {@code منذ بدء العدوان في 7 أكتوبر}: the date is a beginning, unless the words between tell of an incident on that date. */
    private static TimeMention sinceThen(Document document, TimeMention date, int since) {
        if (since < 0 || date.from() - since > BEGINNING || date.bound() != TimeMention.Bound.AT) {
            return date;
        }
        boolean told = document.sense(since + 1, Sense.Trigger.class).filter(Sense.Trigger::strong).isPresent()
                || document.token(since + 1).is("ان");
        boolean began = date.expression() instanceof TimeExpression.Weekday && BEGINNINGS.contains(document.token(since + 1).text());
        if (told || !(isCalendarDate(date) || began)) {
            return date;
        }
        for (int i = since + 1; i < date.from(); i++) {
            if (!document.token(i).isWord()) {
                return date;
            }
        }
        return new TimeMention(since, date.to(), date.expression(), date.part(), TimeMention.Bound.SINCE);
    }

    /** {@code في مثل هذا اليوم من عام 2013}. */
    private static boolean isLikeToday(Document document, TimeMention mention) {
        return mention.expression() instanceof TimeExpression.Offset && document.token(mention.from() - 1).is("مثل");
    }

    /** {@code ثورة 17 تشرين}, {@code شارع 6 أكتوبر}, {@code حرب 2006}. */
    private static boolean isName(Document document, TimeWords words, TimeMention mention) {
        return isCalendarDate(mention) && mention.bound() == TimeMention.Bound.AT && document.token(mention.from() - 1).isWord()
                && words.word(mention.from() - 1, Kind.NAMED_AFTER).filter(match -> !match.form().definite()).isPresent();
    }

    /** {@code في الذكرى العاشرة لمجزرة 21 آب 2013}. */
    private static boolean isRemembered(Document document, TimeWords words, TimeMention mention) {
        if (!isCalendarDate(mention)) {
            return false;
        }
        for (int i = mention.from() - 1; i >= mention.from() - REMEMBERED; i--) {
            if (document.token(i).is("،") || !(document.token(i).isWord() || document.token(i).isNumber())) {
                return false;
            }
            if (words.is(i, Kind.ANNIVERSARY)) {
                return true;
            }
        }
        return false;
    }

    /** {@code أول هجوم منذ آذار}, {@code الأعنف منذ عام}: nothing that has gone on since. */
    private static boolean isRecord(Document document, TimeWords words, TimeMention mention) {
        if (!mention.since()) {
            return false;
        }
        for (int i = mention.from() - 1; i >= mention.from() - SUPERLATIVE && document.token(i).isWord(); i--) {
            if (words.is(i, Kind.FIRST_TIME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalendarDate(TimeMention mention) {
        return switch (mention.expression()) {
            case TimeExpression.MonthDay day -> day.weekday().isEmpty();
            case TimeExpression.Month month -> true;
            case TimeExpression.Year year -> true;
            case TimeExpression.Season season -> true;
            case TimeExpression.Weekday weekday -> false;
            case TimeExpression.Offset offset -> false;
            case TimeExpression.Ago ago -> false;
            case TimeExpression.Past past -> false;
            case TimeExpression.Around around -> false;
            case TimeExpression.FromEvent event -> false;
            case TimeExpression.Range range -> false;
            case TimeExpression.Vague vague -> false;
        };
    }
}
