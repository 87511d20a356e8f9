package org.waqai.ui.reader;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waqai.model.Decision;
import org.waqai.model.JournalEntry;
import org.waqai.ui.fx.Look;

/** The entries of a journal in words. */
record JournalWords(Look look, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** What was decided. */
    String decision(JournalEntry entry) {
        ChangeWords words = new ChangeWords(look.wording());
        return switch (entry.decision()) {
            case Decision.Correct(var incident, var change) -> look.text("journal.correct", look.text("field." + change.field().code()),
                    entry.machine().map(words::of).orElse(ChangeWords.NONE), words.of(change));
            case Decision.Confirm confirm -> look.text("journal.confirm");
            case Decision.Reject reject -> look.text("journal.reject");
            case Decision.Add(var incident, var from) -> look.text(from.isPresent() ? "journal.split" : "journal.add");
            case Decision.Merge(var incident, var other) -> look.text("journal.merge", number(other));
            case Decision.Join(var incident, var other) ->
                    look.text("journal.join", look.wording().name(incident), look.wording().name(other));
            case Decision.Separate(var incident, var other) ->
                    look.text("journal.separate", look.wording().name(incident), look.wording().name(other));
            case Decision.Date(var article, var day) -> look.text("journal.date", look.wording().day(day));
            case Decision.Undo(var earlier) -> look.text("journal.undo", look.wording().number(earlier));
        };
    }

    /** The number of an incident within its article. */
    private String number(String incident) {
        return look.wording().name(incident.substring(incident.lastIndexOf('#')));
    }

    /** When, and who. */
    String origin(JournalEntry entry) {
        ZonedDateTime time = entry.time().atZone(zone);
        String clock = CLOCK.format(time);
        return look.text("journal.origin", look.wording().number(entry.number()), look.wording().day(time.toLocalDate()), clock,
                look.wording().name(entry.author()));
    }

    /** The numbers of the entries that a later one has undone. */
    static Set<Long> undone(List<JournalEntry> entries) {
        Set<Long> undone = new HashSet<>();
        for (JournalEntry entry : entries.reversed()) {
            if (!undone.contains(entry.number()) && entry.decision() instanceof Decision.Undo(var earlier)) {
                undone.add(earlier);
            }
        }
        return undone;
    }
}
