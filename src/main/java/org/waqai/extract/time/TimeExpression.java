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
        /** الجاري: this one. */
        CURRENT,
        /** المقبل: the one to come. */
        NEXT
    }

    /**
     * A day of a month: {@code الأحد 25 من نيسان 2021}.
     *
     * @param hijri whether the month is one of the Islamic calendar
     */
    record MonthDay(OptionalInt year, int month, int day, Optional<DayOfWeek> weekday, boolean hijri, Shift shift)
            implements TimeExpression {
    }

    /** A month: {@code أيلول 2018}, {@code آذار الماضي}. */
    record Month(OptionalInt year, int month, boolean hijri, Shift shift) implements TimeExpression {
    }

    /** A year: {@code عام 2007}. */
    record Year(int year) implements TimeExpression {
    }

    /** A season of a year, by its first month: {@code خريف 2020}. */
    record Season(int year, int firstMonth) implements TimeExpression {
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

    /** A stretch of the calendar around the publication: {@code الشهر الجاري}, {@code العام الماضي}. */
    record Around(ChronoUnit unit, Shift shift) implements TimeExpression {
    }

    /** A time counted from the event told before: {@code وقبل هذه الحادثة بأسبوع} is -7, {@code في اليوم التالي} +1, {@code حينها} 0. */
    record FromEvent(int days) implements TimeExpression {
    }
}
