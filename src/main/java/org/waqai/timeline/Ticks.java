package org.waqai.timeline;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Divides what is in sight; the labels of cells and of their contexts stand in two lines. */
    public static Ticks of(TimeScale scale, DayOfWeek firstDayOfWeek, LabelWidths cellLabels, LabelWidths contextLabels) {
        List<Tick> cells = new ArrayList<>();
        for (Piece piece : scale.time().pieces()) {
            if (piece.kind() != Kind.BREAK && scale.shows(piece.time())) {
                level(scale, piece, cellLabels).ifPresent(level -> cells(scale, piece, level, firstDayOfWeek).stream()
                        .map(cell -> labelled(cell, cellLabels))
                        .forEach(cells::add));
            }
        }
        return new Ticks(cells, contexts(scale, cells, firstDayOfWeek, contextLabels));
    }

    private static Tick labelled(Tick tick, LabelWidths labels) {
        return new Tick(tick.level(), tick.at(), tick.left(), tick.right(), labels.of(tick) <= tick.width());
    }

    /** The finest level that fits, but no cell longer than the piece while there is a shorter one: a month is no quarter. */
    private static Optional<TickLevel> level(TimeScale scale, Piece piece, LabelWidths labels) {
        double pixelsPerDay = scale.pixelsPerDay(piece);
        Optional<TickLevel> coarsest = Optional.empty();
        for (TickLevel level : TickLevel.values()) {
            double widest = labels.widest(level);
            if (Double.isInfinite(widest)) {
                continue;
            }
            if (level.leastDays() > piece.time().days() && coarsest.isPresent()) {
                return coarsest;
            }
            if (level.leastDays() * pixelsPerDay >= widest) {
                return Optional.of(level);
            }
            coarsest = Optional.of(level);
        }
        return Optional.empty();
    }

    /** The cells of one level within what is in sight of a piece. */
    static List<Tick> cells(TimeScale scale, Piece piece, TickLevel level, DayOfWeek firstDayOfWeek) {
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
                cells.add(new Tick(level, at, left, right, false));
            }
            at = next;
        }
        return cells;
    }

    private static List<Tick> contexts(
            TimeScale scale, List<Tick> cells, DayOfWeek firstDayOfWeek, LabelWidths labels) {
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
        contexts.replaceAll(context -> labelled(context, labels));
        return contexts;
    }
}
