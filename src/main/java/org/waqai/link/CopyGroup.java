package org.waqai.link;

import java.util.List;

/**
 * Articles that say nearly the same in the same words. Together they are one origin: what fifteen outlets copy is still said once.
 *
 * @param articles identifiers in the order in which they came in, the first one's first
 */
public record CopyGroup(List<String> articles) {

    public CopyGroup {
        articles = List.copyOf(articles);
    }

    /** The identifier of the first, which stands for all. */
    public String origin() {
        return articles.getFirst();
    }
}
