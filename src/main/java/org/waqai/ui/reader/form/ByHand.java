package org.waqai.ui.reader.form;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Evidence;
import org.waqai.model.Reading;
import org.waqai.model.Span;

/**
 * Turns values that a person gives into readings.
 *
 * @param words the words of the article that the person goes by
 */
record ByHand(List<Span> words) {

    private static final String RULE = "person";

    ByHand {
        words = List.copyOf(words);
    }

    /** The evidence of a value that a person gave. */
    Evidence evidence() {
        return new Evidence(words, RULE, 1, Optional.empty());
    }

    <T> Reading<T> reading(T value) {
        return new Reading<>(value, evidence());
    }

    /** The old reading where the value is still the same, with the machine's own evidence. */
    <T> Reading<T> reading(T value, Reading<T> old) {
        return value.equals(old.value()) ? old : reading(value);
    }
}
