package org.waqai.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.waqai.model.IncidentFilter;

/** What can be taken back and done again: changes of the filter and decisions, in the order in which they were made. */
final class History {

    private static final int REMEMBERED = 200;

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();

    /** Something that was done. */
    sealed interface Step {

        /** The filter was another one. */
        record Filtered(IncidentFilter before) implements Step {
        }

        /**
         * Something was decided.
         *
         * @param entry its number in the journal
         */
        record Decided(long entry) implements Step {
        }
    }

    /** Remembers what was done just now; what was taken back before cannot be done again. */
    void done(Step step) {
        future.clear();
        remember(past, step);
    }

    /** What would be taken back next. */
    Optional<Step> last() {
        return Optional.ofNullable(past.peek());
    }

    /** What would be done again next. */
    Optional<Step> next() {
        return Optional.ofNullable(future.peek());
    }

    /** The last step was taken back; {@code reverse} would do it again. */
    void undone(Step reverse) {
        past.pop();
        remember(future, reverse);
    }

    /** The next step was done again; {@code reverse} would take it back. */
    void redone(Step reverse) {
        future.pop();
        remember(past, reverse);
    }

    private static void remember(Deque<Step> steps, Step step) {
        steps.push(step);
        if (steps.size() > REMEMBERED) {
            steps.removeLast();
        }
    }
}
