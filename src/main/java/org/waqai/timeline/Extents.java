package org.waqai.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Outline;

/** The days of the dated ones among incidents, in columns: what an overview of the case is made of. Immutable. */
public final class Extents {

    public static final Extents NONE = new Extents(new long[0]);

    private static final long END = 0xFFFF_FFFFL;
    private static final int MINUTES_PER_DAY = (int) TimeSpan.MINUTES_PER_DAY;

    /** First day and the day after the last, counted from 1970-01-01, in one number each, sorted. */
    private final long[] days;
    /** The minute after the last one; frames ask for it, so it is looked for only once. */
    private final int end;

    private Extents(long[] days) {
        this.days = days;
        this.end = Arrays.stream(days).mapToInt(Extents::end).max().orElse(0);
    }

    public static Extents of(List<Outline> incidents) {
        return of(Marks.of(incidents));
    }

    static Extents of(Marks marks) {
        long[] days = new long[marks.size()];
        Arrays.setAll(days, index -> marks.day(index) << Integer.SIZE | (marks.dayAfter(index) & END));
        Arrays.sort(days);
        return new Extents(days);
    }

    public boolean isEmpty() {
        return days.length == 0;
    }

    /** From the first to the last day; empty without any. */
    Optional<TimeSpan> extent() {
        return isEmpty() ? Optional.empty() : Optional.of(plain().time());
    }

    /** How many of the incidents touch a stretch of time. */
    public Bins bins() {
        return Bins.of(
                Arrays.stream(days).mapToInt(each -> start(each)).toArray(),
                Arrays.stream(days).mapToInt(each -> end(each)).toArray());
    }

    /** Time folded where none of them lies; there must be one. */
    public FoldedTime folded() {
        return FoldedTime.around(distinct());
    }

    /** Time as clocks show it, from the first to the last; there must be one. */
    public FoldedTime plain() {
        return FoldedTime.plain(new TimeSpan(start(days[0]), end));
    }

    /** Each stretch once, in the order of their start; far fewer than incidents. */
    private List<TimeSpan> distinct() {
        List<TimeSpan> distinct = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            if (i == 0 || days[i] != days[i - 1]) {
                distinct.add(new TimeSpan(start(days[i]), end(days[i])));
            }
        }
        return distinct;
    }

    private static int start(long days) {
        return Math.multiplyExact((int) (days >> Integer.SIZE), MINUTES_PER_DAY);
    }

    private static int end(long days) {
        return Math.multiplyExact((int) days, MINUTES_PER_DAY);
    }
}
