package org.waqai.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stacks the marks of a lane. It looks at times only and never at pixels, so that rows stay put while zooming. The glyphs
 * of a day that find no row of their own stand side by side within the day; bars that find none are piled up.
 */
final class Rows {

    private static final int MOST_BAR_ROWS = 3;
    private static final int MOST_GLYPH_ROWS = 3;

    private Rows() {
    }

    static Lane stacked(LaneKey key, int depth, Marks marks) {
        Marks.Builder piled = marks.builder();
        List<MarkRow> bars = bars(marks.withForm(Mark.Form::isBar), piled);
        Pile pile = Pile.of(piled.build());
        int firstGlyphRow = bars.size() + (pile.isEmpty() ? 0 : 1);
        Marks glyphs = glyphs(marks.withForm(form -> !form.isBar()), firstGlyphRow);
        int rows = IntStream.range(0, glyphs.size()).map(index -> glyphs.row(index) + 1).max().orElse(firstGlyphRow);
        return new Lane(key, depth, bars, pile, MarkRow.of(glyphs), Math.min(firstGlyphRow, rows - 1), rows);
    }

    /** Bars in rows as everywhere, and crosses upon the first of them, or in a row below where bars are piled up. */
    static Lane overlaid(LaneKey key, Marks bars, Marks crosses) {
        Marks.Builder piled = bars.builder();
        List<MarkRow> rows = bars(bars, piled);
        Pile pile = Pile.of(piled.build());
        if (pile.isEmpty() || crosses.isEmpty()) {
            int height = Math.max(1, rows.size() + (pile.isEmpty() ? 0 : 1));
            return new Lane(key, 0, rows, pile, MarkRow.of(crosses), 0, height);
        }
        int below = rows.size() + 1;
        return new Lane(key, 0, rows, pile, MarkRow.of(inRow(crosses, below)), below, below + 1);
    }

    private static Marks inRow(Marks marks, int row) {
        Marks.Builder moved = marks.builder();
        IntStream.range(0, marks.size()).forEach(index -> moved.add(marks, index, row));
        return moved.build();
    }

    /** Nothing but a strip of counts. */
    static Lane piledUp(LaneKey key, int depth, Marks marks) {
        return new Lane(key, depth, List.of(), Pile.of(marks), MarkRow.NONE, 0, 1);
    }

    /** Each bar goes into the first row that is free at its start, or onto the pile. */
    private static List<MarkRow> bars(Marks marks, Marks.Builder pile) {
        Marks sorted = marks.byStart();
        List<Marks.Builder> rows = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            int row = 0;
            while (row < rows.size() && rows.get(row).lastEnd() > sorted.start(i)) {
                row++;
            }
            if (row == MOST_BAR_ROWS) {
                pile.add(sorted, i, row);
                continue;
            }
            if (row == rows.size()) {
                rows.add(marks.builder());
            }
            rows.get(row).add(sorted, i, row);
        }
        return rows.stream().map(Marks.Builder::build).map(MarkRow::of).toList();
    }

    private static Marks glyphs(Marks marks, int firstRow) {
        Marks sorted = marks.byDay();
        Marks.Builder placed = marks.builder();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.day(to) == sorted.day(from)) {
                to++;
            }
            sideBySide(sorted, from, to, firstRow, placed);
            from = to;
        }
        return placed.build();
    }

    /** A few marks of a day get a row each and keep their hour; more of them divide the day among them, in their order. */
    private static void sideBySide(Marks marks, int from, int to, int firstRow, Marks.Builder placed) {
        int rows = Math.min(to - from, MOST_GLYPH_ROWS);
        int slots = Math.ceilDiv(to - from, rows);
        for (int i = 0; i < to - from; i++) {
            int row = firstRow + i % rows;
            if (slots == 1) {
                placed.add(marks, from + i, row);
            } else {
                placed.add(marks, from + i, slot(marks.day(from) * TimeSpan.MINUTES_PER_DAY, i / rows, slots), row);
            }
        }
    }

    private static TimeSpan slot(long midnight, int slot, int slots) {
        long start = midnight + slot * TimeSpan.MINUTES_PER_DAY / slots;
        long end = midnight + (slot + 1) * TimeSpan.MINUTES_PER_DAY / slots;
        return new TimeSpan(start, Math.max(start + 1, end));
    }
}
