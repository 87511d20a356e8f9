package org.waqai.timeline;

import java.util.List;

/**
 * A clock that runs fast where nothing happens. It maps minutes to <em>shown</em> minutes, piece by piece and always
 * forward, so that the events of 2016 and of 2021 fit on one axis. Shown minutes start at 0.
 *
 * @param pieces without holes, oldest first; never empty
 */
public record FoldedTime(List<Piece> pieces) {

    /** How a piece of time is shown. */
    public enum Kind {
        /** Minute for minute. */
        PLAIN,
        /** Narrowed, because only long and vague incidents lie in it. */
        CONDENSED,
        /** Nothing lies in it: a break of the axis. */
        BREAK
    }

    /**
     * A piece of time with one speed.
     *
     * @param from first shown minute
     * @param to shown minute after the last; greater than {@code from}
     */
    public record Piece(TimeSpan time, Kind kind, double from, double to) {

        public Piece {
            if (!(to > from)) {
                throw new IllegalArgumentException("A piece of time is never shown without width: " + from + " to " + to);
            }
        }

        /** Shown minutes for each minute. */
        public double rate() {
            return (to - from) / time.length();
        }
    }

    public FoldedTime {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("Time has at least one piece");
        }
    }

    /** Time as clocks show it. */
    public static FoldedTime plain(TimeSpan time) {
        return new FoldedTime(List.of(new Piece(time, Kind.PLAIN, 0, time.length())));
    }

    /** Time folded where none of the incidents lies; their extents come in the order of their start and are at least one. */
    public static FoldedTime around(List<TimeSpan> extents) {
        return TimeFolder.fold(extents);
    }

    public TimeSpan time() {
        return new TimeSpan(pieces.getFirst().time().start(), pieces.getLast().time().end());
    }

    /** Shown minutes in all. */
    public double length() {
        return pieces.getLast().to();
    }

    /** Before the first piece and after the last one the speed of that piece holds. */
    public double shown(double minute) {
        Piece piece = pieceAt(minute);
        return piece.from() + (minute - piece.time().start()) * piece.rate();
    }

    /** The shown minute on which the span starts. */
    public double start(TimeSpan span) {
        return shown((double) span.start());
    }

    /** The shown minute on which the span ends. */
    public double end(TimeSpan span) {
        return shown((double) span.end());
    }

    /** The inverse of {@link #shown}. */
    public double minute(double shown) {
        Piece piece = pieceShownAt(shown);
        return piece.time().start() + (shown - piece.from()) / piece.rate();
    }

    public Piece pieceAt(double minute) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).time().start() <= minute) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }

    public Piece pieceShownAt(double shown) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).from() <= shown) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }
}
