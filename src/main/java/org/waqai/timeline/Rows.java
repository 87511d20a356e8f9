package org.waqai.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stacks the marks of a lane. It looks at times only and never at pixels, so that rows stay put while zooming. The glyphs
 * of a day that find no row of their own stand side by side within the day; bars that find none are piled up.
 */
final class Rows {

    private static final int MOST_BAR_ROWS = 3;
    private static final int MOST_GLYPH_ROWS = 3;

    private Rows() {
    }

    static Lane stacked(LaneKey key, int depth, List<Mark> marks) {
        List<Mark> pile = new ArrayList<>();
        List<MarkRow> bars = bars(marks.stream().filter(mark -> mark.form().isBar()).toList(), pile);
        int firstGlyphRow = bars.size() + (pile.isEmpty() ? 0 : 1);
        List<Mark> glyphs = glyphs(marks.stream().filter(mark -> !mark.form().isBar()).toList(), firstGlyphRow);
        int rows = glyphs.stream().mapToInt(mark -> mark.row() + 1).max().orElse(firstGlyphRow);
        return new Lane(key, depth, bars, Lane.Pile.of(pile), MarkRow.of(glyphs), Math.min(firstGlyphRow, rows - 1), rows);
    }

    /** Bars in rows as everywhere, and crosses upon the first of them. */
    static Lane overlaid(LaneKey key, List<Mark> bars, List<Mark> crosses) {
        List<Mark> pile = new ArrayList<>();
        List<MarkRow> rows = bars(bars, pile);
        List<Mark> upon = crosses.stream().map(mark -> mark.in(mark.time(), 0)).toList();
        int height = Math.max(1, rows.size() + (pile.isEmpty() ? 0 : 1));
        return new Lane(key, 0, rows, Lane.Pile.of(pile), MarkRow.of(upon), 0, height);
    }

    /** Each bar goes into the first row that is free at its start, or onto the pile. */
    private static List<MarkRow> bars(List<Mark> marks, List<Mark> pile) {
        List<List<Mark>> rows = new ArrayList<>();
        for (Mark mark : marks.stream().sorted(Comparator.comparingLong(bar -> bar.time().start())).toList()) {
            int row = 0;
            while (row < rows.size() && rows.get(row).getLast().time().end() > mark.time().start()) {
                row++;
            }
            if (row == MOST_BAR_ROWS) {
                pile.add(mark.in(mark.time(), row));
                continue;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(row).add(mark.in(mark.time(), row));
        }
        return rows.stream().map(MarkRow::of).toList();
    }

    private static List<Mark> glyphs(List<Mark> marks, int firstRow) {
        Map<Long, List<Mark>> byDay = new TreeMap<>();
        for (Mark mark : marks) {
            long day = Math.floorDiv(mark.time().start(), TimeSpan.MINUTES_PER_DAY);
            byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(mark);
        }
        List<Mark> placed = new ArrayList<>(marks.size());
        byDay.forEach((day, together) -> placed.addAll(sideBySide(day, together, firstRow)));
        return placed;
    }

    /** A few marks of a day get a row each and keep their hour; more of them divide the day among them, in their order. */
    private static List<Mark> sideBySide(long day, List<Mark> marks, int firstRow) {
        List<Mark> sorted = marks.stream().sorted(Comparator.comparingDouble(mark -> mark.time().middle())).toList();
        int rows = Math.min(sorted.size(), MOST_GLYPH_ROWS);
        int slots = Math.ceilDiv(sorted.size(), rows);
        List<Mark> placed = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Mark mark = sorted.get(i);
            TimeSpan time = slots == 1 ? mark.time() : slot(day * TimeSpan.MINUTES_PER_DAY, i / rows, slots);
            placed.add(mark.in(time, firstRow + i % rows));
        }
        return placed;
    }

    private static TimeSpan slot(long midnight, int slot, int slots) {
        long start = midnight + slot * TimeSpan.MINUTES_PER_DAY / slots;
        long end = midnight + (slot + 1) * TimeSpan.MINUTES_PER_DAY / slots;
        return new TimeSpan(start, Math.max(start + 1, end));
    }
}
