package org.waqai.model;

/**
 * A value and the words it was read from.
 *
 * @param <T> what was read: a place, a toll, a time
 */
public record Reading<T>(T value, Evidence evidence) {
}
