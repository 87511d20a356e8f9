package org.waqai.model;

/**
 * Something and the bytes that it was made from: an article when it was loaded, the same article when it was read.
 *
 * @param <T> what was made
 */
public record Sourced<T>(T value, Original original) {
}
