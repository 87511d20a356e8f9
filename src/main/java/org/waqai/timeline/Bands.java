package org.waqai.timeline;

import java.util.List;
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
    static Optional<Lane> of(List<Mark> marks) {
        List<Mark> truces = marks.stream()
                .filter(Bands::isTruce)
                .map(mark -> new Mark(mark.incident(), wholeDays(mark.time()), 0, band(mark.form())))
                .toList();
        List<Mark> breaches = marks.stream().filter(Bands::isBreach).toList();
        return truces.isEmpty() && breaches.isEmpty()
                ? Optional.empty()
                : Optional.of(Rows.overlaid(new LaneKey.Ceasefires(), truces, breaches));
    }

    public static Fill fill(Mark mark) {
        return mark.incident().ceasefire().map(Bands::fill).orElse(Fill.HATCHED);
    }

    static boolean isTruce(Mark mark) {
        return mark.incident().type() == IncidentType.CEASEFIRE;
    }

    private static boolean isBreach(Mark mark) {
        return mark.incident().type() == IncidentType.CEASEFIRE_VIOLATION;
    }

    private static Fill fill(Ceasefire.Status status) {
        return switch (status) {
            case PROPOSED, REJECTED -> Fill.OUTLINE;
            case AGREED, EXTENDED, VIOLATED, COLLAPSED -> Fill.HATCHED;
            case IN_FORCE -> Fill.SOLID;
        };
    }

    /** A truce is not over with the hour at which it was signed. */
    private static TimeSpan wholeDays(TimeSpan time) {
        return TimeSpan.of(time.touchedDays());
    }

    private static Mark.Form band(Mark.Form form) {
        return form == Mark.Form.GLYPH ? Mark.Form.BAR : form;
    }
}
