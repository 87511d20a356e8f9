package org.waqai.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.model.Outline;

/**
 * A horizontal lane and what lies in it. The bars' rows come first, then one for the pile if there is any, then the glyphs'.
 *
 * @param depth how many of the other lanes contain it
 * @param bars one {@link MarkRow} a row; the bars of a row do not overlap
 * @param pile the bars that found no free row: shown as a strip of counts
 * @param glyphs the marks of single days, of all rows
 * @param firstGlyphRow the first row that glyphs lie in
 * @param rows rows in all, at least 1; the same at every zoom
 */
public record Lane(LaneKey key, int depth, List<MarkRow> bars, Pile pile, MarkRow glyphs, int firstGlyphRow, int rows) {

    public Lane {
        bars = List.copyOf(bars);
    }

    /** Bars that lie on each other, and how many of them touch a stretch of time. */
    public record Pile(List<Mark> marks, Bins bins) {

        static Pile of(List<Mark> marks) {
            return new Pile(List.copyOf(marks), Bins.of(marks.stream().map(Mark::time).toList()));
        }

        public boolean isEmpty() {
            return marks.isEmpty();
        }
    }

    /** How many incidents lie in it. */
    public int count() {
        return glyphs.size() + pile.marks().size() + bars.stream().mapToInt(MarkRow::size).sum();
    }

    /** The incident whose time is nearest to {@code minute}. */
    public Optional<Outline> nearest(double minute) {
        return Stream.concat(bars.stream(), Stream.of(glyphs))
                .flatMap(row -> row.nearest(minute).stream())
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.time().middle() - minute)))
                .map(Mark::incident);
    }

    /** The row of the pile. */
    public int pileRow() {
        return bars.size();
    }

    /** Every mark, row by row. */
    public Stream<Mark> marks() {
        return Stream.concat(
                Stream.concat(bars.stream(), Stream.of(glyphs)).flatMap(row -> row.between(0, row.size()).stream()),
                pile.marks().stream());
    }
}
