package org.waqai.timeline;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks that lie on each other, and how many of them touch a stretch of time. Immutable. */
public final class Pile {

    static final Pile NONE = new Pile(Marks.NONE);

    private final Marks marks;
    private final Bins bins;
    private final long longest;

    private Pile(Marks sorted) {
        marks = sorted;
        bins = sorted.bins();
        longest = IntStream.range(0, sorted.size()).mapToLong(index -> sorted.end(index) - sorted.start(index)).max().orElse(0);
    }

    static Pile of(Marks marks) {
        return marks.isEmpty() ? NONE : new Pile(marks.byStart());
    }

    public int size() {
        return marks.size();
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    public Stream<Mark> marks() {
        return marks.stream(0, size());
    }

    Marks columns() {
        return marks;
    }

    /** How many touch the span. */
    int count(TimeSpan span) {
        return bins.count(span);
    }

    /** Those that touch the span, found without looking at what starts much earlier or later. */
    Stream<Mark> touching(TimeSpan span) {
        return IntStream.range(firstStartingAt(span.start() - longest), firstStartingAt(span.end()))
                .filter(index -> marks.end(index) > span.start())
                .mapToObj(marks::get);
    }

    Stream<Mark> of(int which) {
        return IntStream.range(0, size()).filter(index -> marks.which(index) == which).mapToObj(marks::get);
    }

    private int firstStartingAt(long minute) {
        int low = 0;
        int high = size();
        while (low < high) {
            int at = (low + high) >>> 1;
            if (marks.start(at) >= minute) {
                high = at;
            } else {
                low = at + 1;
            }
        }
        return low;
    }
}
