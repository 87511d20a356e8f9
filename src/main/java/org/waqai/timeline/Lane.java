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

    /** A lane for what contains others; nothing lies in it itself. */
    static Lane group(LaneKey key, int depth) {
        return new Lane(key, depth, List.of(), Pile.NONE, MarkRow.NONE, 0, 1);
    }

    /** Whether all that lies in it, and in what it contains, is shown as a strip of counts. */
    public boolean isRolledUp() {
        return bars.isEmpty() && !pile.isEmpty();
    }

    /** How many incidents lie in it. */
    public int count() {
        return glyphs.size() + pile.size() + bars.stream().mapToInt(MarkRow::size).sum();
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
        return Stream.concat(Stream.concat(bars.stream(), Stream.of(glyphs)).flatMap(MarkRow::all), pile.marks());
    }

    /** The same as {@link #marks}, in columns. */
    Stream<Marks> columns() {
        return Stream.concat(Stream.concat(bars.stream(), Stream.of(glyphs)).map(MarkRow::columns), Stream.of(pile.columns()));
    }

    /** The marks of one incident, by its place in the list that was arranged. */
    Stream<Mark> marksOf(int which) {
        return Stream.concat(Stream.concat(bars.stream(), Stream.of(glyphs)).flatMap(row -> row.of(which)), pile.of(which));
    }
}
