package org.waqai.index.columns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Equal values as one, so that a million incidents do not hold as many copies of the same few thousand places. */
public final class Shared {

    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /** The first value that was equal to this one. */
    @SuppressWarnings("unchecked") // What is equal to a value of a final class or a record is of the same class.
    <T> T one(T value) {
        Object before = known.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
