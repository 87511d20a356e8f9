package org.waqai.ui.fx;

import java.util.List;
import org.waqai.model.Decided;

/**
 * How the incidents of an article stand.
 *
 * @param incidents all of them, those that do not count included
 * @param free an identifier for one more
 */
public record Standing(List<Decided> incidents, String free) {

    public Standing {
        incidents = List.copyOf(incidents);
    }
}
