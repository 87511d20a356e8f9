package org.waqai.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.waqai.timeline.FoldedTime.Kind;
import org.waqai.timeline.FoldedTime.Piece;

/**
 * Decides which stretches of time are folded. Days on which something happened run at full width; a month or a year of
 * which nothing more is known is narrowed; an empty stretch becomes a break when it would take a good part of the picture.
 */
final class TimeFolder {

    private static final long DAY = TimeSpan.MINUTES_PER_DAY;
    /** Longer incidents say too little about single days to give each of them its full width. */
    private static final long LONGEST_EXACT = 14 * DAY;
    private static final long SHORTEST_BREAK = 3 * DAY;
    /** An empty stretch is folded when it takes more than this share of what is shown. */
    private static final double BREAK_SHARE = 0.15;
    /** A break is this share of all else, and all breaks together at most {@link #ALL_BREAKS_WIDTH}. */
    private static final double BREAK_WIDTH = 0.05;
    private static final double ALL_BREAKS_WIDTH = 0.3;
    private static final double CONDENSED_WIDTH = 0.08;
    private static final long CONDENSED_LEAST = 2 * DAY;

    /** A stretch before its shown width is known. */
    private record Stretch(TimeSpan time, Kind kind) {
    }

    private TimeFolder() {
    }

    /** Folds around the incidents' extents, given in the order of their start; at least one. */
    static FoldedTime fold(List<TimeSpan> extents) {
        List<TimeSpan> exact = extents.stream().filter(span -> span.length() <= LONGEST_EXACT).toList();
        List<Stretch> raw = plain(stretches(union(exact), union(extents)), stretch -> stretch.time().length() < SHORTEST_BREAK);
        double plain = length(raw, Kind.PLAIN);
        double condensedLimit = plain == 0 ? Double.MAX_VALUE : Math.max(CONDENSED_LEAST, CONDENSED_WIDTH * plain);
        List<Stretch> stretches = plain == 0 ? raw : plain(raw, stretch ->
                stretch.kind() == Kind.CONDENSED && stretch.time().length() <= condensedLimit);
        double condensed = stretches.stream()
                .filter(stretch -> stretch.kind() == Kind.CONDENSED)
                .mapToDouble(stretch -> Math.min(condensedLimit, (double) stretch.time().length()))
                .sum();
        double shortestBreak = shortestBreak(stretches, length(stretches, Kind.PLAIN) + condensed);
        List<Stretch> chosen = plain(stretches, stretch ->
                stretch.kind() == Kind.BREAK && stretch.time().length() < shortestBreak);
        double breaks = chosen.stream().filter(stretch -> stretch.kind() == Kind.BREAK).count();
        double shown = condensed + length(chosen, Kind.PLAIN);
        double breakWidth = shown * Math.min(BREAK_WIDTH, breaks == 0 ? 0 : ALL_BREAKS_WIDTH / breaks);
        return laid(chosen, condensedLimit, breakWidth);
    }

    private static FoldedTime laid(List<Stretch> stretches, double condensedLimit, double breakWidth) {
        List<Piece> pieces = new ArrayList<>();
        double from = 0;
        for (Stretch stretch : stretches) {
            double natural = stretch.time().length();
            double width = switch (stretch.kind()) {
                case PLAIN -> natural;
                case CONDENSED -> Math.min(natural, condensedLimit);
                case BREAK -> Math.min(natural, breakWidth);
            };
            pieces.add(new Piece(stretch.time(), stretch.kind(), from, from + width));
            from += width;
        }
        return new FoldedTime(pieces);
    }

    /** The length from which on an empty stretch is folded, found from the longest downwards. */
    private static double shortestBreak(List<Stretch> stretches, double shownElse) {
        List<Long> lengths = stretches.stream()
                .filter(stretch -> stretch.kind() == Kind.BREAK)
                .map(stretch -> stretch.time().length())
                .sorted(Comparator.reverseOrder())
                .toList();
        double shown = shownElse + lengths.stream().mapToLong(Long::longValue).sum();
        double shortest = Double.MAX_VALUE;
        for (long length : lengths) {
            if (length < BREAK_SHARE * shown) {
                break;
            }
            shortest = length;
            shown -= length;
        }
        return shortest;
    }

    private static double length(List<Stretch> stretches, Kind kind) {
        return stretches.stream().filter(stretch -> stretch.kind() == kind).mapToLong(stretch -> stretch.time().length()).sum();
    }

    /** The overlapping and touching spans joined; they come in the order of their start. */
    private static List<TimeSpan> union(List<TimeSpan> spans) {
        List<TimeSpan> union = new ArrayList<>();
        for (TimeSpan span : spans) {
            if (!union.isEmpty() && span.start() <= union.getLast().end()) {
                union.set(union.size() - 1, union.getLast().union(span));
            } else {
                union.add(span);
            }
        }
        return union;
    }

    private static List<Stretch> stretches(List<TimeSpan> exact, List<TimeSpan> covered) {
        List<Stretch> stretches = new ArrayList<>();
        int next = 0;
        for (TimeSpan cover : covered) {
            if (!stretches.isEmpty()) {
                long emptyFrom = stretches.getLast().time().end();
                stretches.add(new Stretch(new TimeSpan(emptyFrom, cover.start()), Kind.BREAK));
            }
            long at = cover.start();
            for (; next < exact.size() && exact.get(next).start() < cover.end(); next++) {
                TimeSpan span = exact.get(next);
                if (at < span.start()) {
                    stretches.add(new Stretch(new TimeSpan(at, span.start()), Kind.CONDENSED));
                }
                stretches.add(new Stretch(span, Kind.PLAIN));
                at = span.end();
            }
            if (at < cover.end()) {
                stretches.add(new Stretch(new TimeSpan(at, cover.end()), Kind.CONDENSED));
            }
        }
        return stretches;
    }

    /** Shows what is not worth a fold as it is, and joins what then touches. */
    private static List<Stretch> plain(List<Stretch> stretches, Predicate<Stretch> notWorthIt) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch old : stretches) {
            Stretch stretch = notWorthIt.test(old) ? new Stretch(old.time(), Kind.PLAIN) : old;
            if (!merged.isEmpty() && merged.getLast().kind() == Kind.PLAIN && stretch.kind() == Kind.PLAIN) {
                merged.set(merged.size() - 1, new Stretch(merged.getLast().time().union(stretch.time()), Kind.PLAIN));
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }
}
