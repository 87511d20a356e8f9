package org.waqai.session.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which an undated article may have been published, in words.
 *
 * @param taken the day with which it is shown until a person decides; empty where that is left to the person
 * @param days at least one, the earliest first
 * @param objections what speaks against taking even a single one
 */
public record DateOffer(Optional<LocalDate> taken, List<Day> days, List<String> objections) {

    public DateOffer {
        days = List.copyOf(days);
        objections = List.copyOf(objections);
    }

    /** A day with the reasoning that leads to it. */
    public record Day(LocalDate published, String words, String reasoning) {
    }
}
