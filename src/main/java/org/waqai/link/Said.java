package org.waqai.link;

import java.util.List;

/**
 * A value and who tells it.
 *
 * @param incidents identifiers of the reports
 * @param <T> what is told: days, a count, a name
 */
public record Said<T>(T value, List<String> incidents) {

    public Said {
        incidents = List.copyOf(incidents);
    }
}
