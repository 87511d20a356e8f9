package org.waqai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article and what was read out of it.
 *
 * @param published the day of publication: as given, or found in the text; empty when neither tells
 * @param incidents in the order in which the article tells them
 */
public record ReadArticle(Article article, Optional<Reading<LocalDate>> published, List<Incident> incidents) {

    public ReadArticle {
        incidents = List.copyOf(incidents);
    }
}
