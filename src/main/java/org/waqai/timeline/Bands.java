package org.waqai.timeline;

import java.util.Optional;
import org.waqai.model.Ceasefire;
import org.waqai.model.IncidentType;

/** The lane of truces: each truce a band over the days that the text gives it, each alleged breach a cross upon them. */
public final class Bands {

    /** How a band is filled. */
    public enum Fill {
        /** Only proposed or turned down: an outline. */
        OUTLINE,
        /** Agreed or declared: hatched. */
        HATCHED,
        /** In force: solid. */
        SOLID
    }

    private Bands() {
    }

    /** A lane with the truces and breaches among the marks; empty when there are none. */
    static Optional<Lane> of(Marks marks) {
        Marks truces = marks.ofTypes(Bands::isTruce);
        Marks breaches = marks.ofTypes(Bands::isBreach);
        if (truces.isEmpty() && breaches.isEmpty()) {
            return Optional.empty();
        }
        Marks.Builder bands = truces.builder();
        for (int i = 0; i < truces.size(); i++) {
            bands.add(truces, i, wholeDays(truces, i), 0, band(truces.form(i)));
        }
        Marks.Builder crosses = breaches.builder();
        for (int i = 0; i < breaches.size(); i++) {
            crosses.add(breaches, i, new TimeSpan(breaches.start(i), breaches.end(i)), 0, Mark.Form.GLYPH);
        }
        return Optional.of(Rows.overlaid(new LaneKey.Ceasefires(), bands.build(), crosses.build()));
    }

    public static Fill fill(Mark mark) {
        return mark.incident().ceasefire().map(Bands::fill).orElse(Fill.HATCHED);
    }

    static boolean isTruce(IncidentType type) {
        return type == IncidentType.CEASEFIRE;
    }

    private static boolean isBreach(IncidentType type) {
        return type == IncidentType.CEASEFIRE_VIOLATION;
    }

    private static Fill fill(Ceasefire.Status status) {
        return switch (status) {
            case PROPOSED, REJECTED -> Fill.OUTLINE;
            case AGREED, EXTENDED, VIOLATED, COLLAPSED -> Fill.HATCHED;
            case IN_FORCE -> Fill.SOLID;
        };
    }

    /** A truce is not over with the hour at which it was signed. */
    private static TimeSpan wholeDays(Marks marks, int index) {
        return TimeSpan.of(new TimeSpan(marks.start(index), marks.end(index)).touchedDays());
    }

    private static Mark.Form band(Mark.Form form) {
        return form == Mark.Form.GLYPH ? Mark.Form.BAR : form;
    }
}
