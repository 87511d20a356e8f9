package org.waqai.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** From what a value was inferred, as data that a window can put into words in any language. */
public sealed interface Reason {

    /** The year is fixed because only then the day of the month falls on the weekday: "2021, because 25 April is a Sunday". */
    record YearFromWeekday(DayOfWeek weekday, MonthDay day, int year) implements Reason {
    }

    /** The year is taken from the publication date. */
    record YearFromPublication(LocalDate published) implements Reason {
    }

    /** Counted from the publication date: "yesterday" is one day before. A negative number of days lies before. */
    record CountedFromPublication(LocalDate published, int days) implements Reason {
    }

    /** A bare weekday is the latest such day on or before the publication date. */
    record LatestWeekday(DayOfWeek weekday, LocalDate published) implements Reason {
    }

    /** Counted from another event that the article dates. */
    record CountedFromEvent(LocalDate event, int days) implements Reason {
    }

    /**
     * The day of publication, lent by another article that dates what this one tells with a weekday or a day counted from its
     * publication: of all days on which its words would fit that date, the first.
     *
     * @param published the day that is lent
     * @param words what this article says of the time
     * @param meant the first day that these words mean then
     * @param other identifier of the other article's incident
     * @param days when that one was
     * @param latest the last day of publication on which the weekdays of this article would mean the same days
     */
    record LentByArticle(LocalDate published, Span words, LocalDate meant, String other, DateRange days, LocalDate latest)
            implements Reason {
    }

    /** Turned into the Gregorian calendar from a date of the Islamic one (Umm al-Qura). A month is told by its first day. */
    record FromHijri(int year, int month, int day) implements Reason {
    }

    /** The text gives the event no time of its own; the publication date stands in. */
    record StandsInForPublication(LocalDate published) implements Reason {
    }

    /** The sentence gives none; it is taken over from an earlier sentence about the same event. */
    record CarriedOver(Span from) implements Reason {
    }

    /** A name that stands for another one in this article: "the two sides", "the group". */
    record RefersBack(Span to) implements Reason {
    }
}
