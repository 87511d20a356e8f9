package org.waqai.session.query;

import java.util.List;

/**
 * A phrase of a search and the others that are searched for with it, since they stand for the same thing.
 *
 * @param phrase as it was asked for
 */
public record AlsoSearched(String phrase, List<String> synonyms) {

    public AlsoSearched {
        synonyms = List.copyOf(synonyms);
    }
}
