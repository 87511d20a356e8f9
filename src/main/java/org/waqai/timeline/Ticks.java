package org.waqai.timeline;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.waqai.timeline.FoldedTime.Kind;
import org.waqai.timeline.FoldedTime.Piece;

/**
 * The division of the axis in sight. Labels never overlap: a level is used only where its widest label fits its cell.
 *
 * @param cells in order of time; each piece of the axis has the finest level whose labels fit
 * @param contexts what the cells' labels leave unsaid (the month and year above the days), joined across breaks
 */
public record Ticks(List<Tick> cells, List<Tick> contexts) {

    public Ticks {
        cells = List.copyOf(cells);
        contexts = List.copyOf(contexts);
    }

    /**
     * Divides what is in sight.
     *
     * @param labelWidth pixels that the widest label of a level takes in the cells' line, space around it included
     * @param contextWidth the same for the line of the contexts
     */
    public static Ticks of(
            TimeScale scale,
            DayOfWeek firstDayOfWeek,
            ToDoubleFunction<TickLevel> labelWidth,
            ToDoubleFunction<TickLevel> contextWidth) {
        List<Tick> cells = new ArrayList<>();
        for (Piece piece : scale.time().pieces()) {
            if (piece.kind() != Kind.BREAK && scale.shows(piece.time())) {
                level(scale, piece, labelWidth)
                        .ifPresent(level -> cells.addAll(cells(scale, piece, level, firstDayOfWeek, labelWidth.applyAsDouble(level))));
            }
        }
        return new Ticks(cells, contexts(scale, cells, firstDayOfWeek, contextWidth));
    }

    private static Optional<TickLevel> level(TimeScale scale, Piece piece, ToDoubleFunction<TickLevel> labelWidth) {
        double pixelsPerDay = scale.pixelsPerDay(piece);
        for (TickLevel level : TickLevel.values()) {
            if (level.leastDays() * pixelsPerDay >= labelWidth.applyAsDouble(level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The cells of one level within what is in sight of a piece. */
    static List<Tick> cells(TimeScale scale, Piece piece, TickLevel level, DayOfWeek firstDayOfWeek, double labelWidth) {
        TimeSpan sight = scale.visible();
        long start = Math.max(piece.time().start(), sight.start());
        long end = Math.min(piece.time().end(), sight.end());
        List<Tick> cells = new ArrayList<>();
        LocalDateTime at = level.floor(TimeSpan.timeOf(start), firstDayOfWeek);
        while (TimeSpan.minuteOf(at) < end) {
            LocalDateTime next = level.next(at);
            TimeSpan part = new TimeSpan(Math.max(start, TimeSpan.minuteOf(at)), Math.min(end, TimeSpan.minuteOf(next)));
            double left = Math.max(scale.left(), scale.leftOf(part));
            double right = Math.min(scale.right(), scale.leftOf(part) + scale.widthOf(part));
            if (right > left) {
                cells.add(new Tick(level, at, left, right, right - left >= labelWidth));
            }
            at = next;
        }
        return cells;
    }

    private static List<Tick> contexts(
            TimeScale scale, List<Tick> cells, DayOfWeek firstDayOfWeek, ToDoubleFunction<TickLevel> contextWidth) {
        List<Tick> contexts = new ArrayList<>();
        for (Tick cell : cells) {
            TickLevel level = cell.level().context();
            if (level == TickLevel.DECADE) {
                continue;
            }
            LocalDateTime middle = TimeSpan.timeOf((long) Math.floor(scale.minuteAt(cell.middle())));
            LocalDateTime at = level.floor(middle, firstDayOfWeek);
            Tick grown = new Tick(level, at, cell.left(), cell.right(), false);
            if (!contexts.isEmpty() && contexts.getLast().level() == level && contexts.getLast().at().equals(at)) {
                Tick last = contexts.removeLast();
                grown = new Tick(level, at, Math.min(last.left(), cell.left()), Math.max(last.right(), cell.right()), false);
            }
            contexts.add(grown);
        }
        contexts.replaceAll(context -> new Tick(
                context.level(),
                context.at(),
                context.left(),
                context.right(),
                context.width() >= contextWidth.applyAsDouble(context.level())));
        return contexts;
    }
}
