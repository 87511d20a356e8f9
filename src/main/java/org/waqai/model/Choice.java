package org.waqai.model;

import java.util.HashSet;
import java.util.Set;

/**
 * What is asked of one facet: any of the included values, and none of the excluded ones. Nothing included means all.
 *
 * @param <T> the facet's values
 */
public record Choice<T>(Set<T> included, Set<T> excluded) {

    public Choice {
        included = Set.copyOf(included);
        excluded = Set.copyOf(excluded);
    }

    public static <T> Choice<T> all() {
        return new Choice<>(Set.of(), Set.of());
    }

    public boolean isAll() {
        return included.isEmpty() && excluded.isEmpty();
    }

    public Choice<T> including(T value) {
        return new Choice<>(with(included, value), without(excluded, value));
    }

    public Choice<T> excluding(T value) {
        return new Choice<>(without(included, value), with(excluded, value));
    }

    public Choice<T> clearing(T value) {
        return new Choice<>(without(included, value), without(excluded, value));
    }

    private static <T> Set<T> with(Set<T> set, T value) {
        Set<T> copy = new HashSet<>(set);
        copy.add(value);
        return copy;
    }

    private static <T> Set<T> without(Set<T> set, T value) {
        Set<T> copy = new HashSet<>(set);
        copy.remove(value);
        return copy;
    }
}
