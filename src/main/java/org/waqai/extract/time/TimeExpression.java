package org.waqai.extract.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** What a text says of a time, before it is known which days it means. */
public sealed interface TimeExpression {

    /** Which of the recurring ones is meant. */
    enum Shift {
        /** No word says; the latest one that can be. */
        LATEST,
        /** الماضي: the one before. */
        PAST,
        /** قبل الماضي: the one before that. */
        PAST_BUT_ONE,
        /** الجاري: this one. */
        CURRENT,
        /** نفسه: the one told just before. */
        SAME,
        /** المقبل: the one to come. */
        NEXT,
        /** من العام الماضي: of the year before. */
        LAST_YEAR,
        /** من العام الجاري: of this year. */
        THIS_YEAR
    }

    /** From where a time that hangs on another event is counted. */
    enum Anchor {
        /** From the time told before: {@code بعد ذلك بيومين}. */
        TOLD,
        /** From the event that the words name next: {@code بعد يومين من اختطافه}. */
        NAMED,
        /** From the day of which the text tells: a bare {@code مساء}; where it has told none, that of the publication. */
        STORY
    }

    /**
     * A day of a month: {@code الأحد 25 من نيسان 2021}.
     *
     * @param month 1 to 12, or 0 for the month that {@code shift} tells: {@code السابع من الشهر الجاري}
     * @param hijri whether the month is one of the Islamic calendar
     */
    record MonthDay(OptionalInt year, int month, int day, Optional<DayOfWeek> weekday, boolean hijri, Shift shift)
            implements TimeExpression {

        MonthDay on(DayOfWeek named) {
            return new MonthDay(year, month, day, Optional.of(named), hijri, shift);
        }

        MonthDay withDay(int other) {
            return new MonthDay(year, month, other, Optional.empty(), hijri, shift);
        }
    }

    /** A month: {@code أيلول 2018}, {@code آذار الماضي}. */
    record Month(OptionalInt year, int month, boolean hijri, Shift shift) implements TimeExpression {
    }

    /** A year: {@code عام 2007}. */
    record Year(int year) implements TimeExpression {
    }

    /** A season of a year, by its first month: {@code خريف 2020}, {@code الصيف الماضي}. */
    record Season(OptionalInt year, int firstMonth, Shift shift) implements TimeExpression {
    }

    /** A weekday: {@code مساء الأربعاء}, and for a night that spans two dates the second one. */
    record Weekday(DayOfWeek day, Optional<DayOfWeek> until, Shift shift) implements TimeExpression {
    }

    /** Days counted from the publication day: {@code أمس} is -1. */
    record Offset(int days) implements TimeExpression {
    }

    /** A time before the publication: {@code قبل ثلاثة أيام}. */
    record Ago(int amount, ChronoUnit unit) implements TimeExpression {
    }

    /** The stretch that ends with the publication: {@code خلال الساعات الـ24 الماضية}, {@code في الأيام الثلاثة الماضية}. */
    record Past(int amount, ChronoUnit unit) implements TimeExpression {
    }

    /** A stretch of the calendar around the publication: {@code الشهر الجاري}, {@code العام الماضي}. */
    record Around(ChronoUnit unit, Shift shift) implements TimeExpression {
    }

    /**
     * A time counted from another event: {@code وقبل هذه الحادثة بأسبوع} is -1 week, {@code في اليوم التالي} +1 day, {@code حينها} 0.
     */
    record FromEvent(int amount, ChronoUnit unit, Anchor anchor) implements TimeExpression {

        /** The other way round: how the named event lies to the one that is counted from it. */
        FromEvent inverse() {
            return new FromEvent(-amount, unit, Anchor.TOLD);
        }
    }

    /** From one time to another: {@code بين 3 و7 أيار}, {@code من مساء الأحد حتى فجر الثلاثاء}. */
    record Range(TimeExpression from, TimeExpression until) implements TimeExpression {
    }

    /** A time that no calendar knows: {@code قبل أيام}, {@code مؤخرا}, {@code في التسعينيات}. */
    record Vague() implements TimeExpression {
    }
}
