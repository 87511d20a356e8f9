package org.waqai.session;

import java.util.List;
import org.waqai.model.ReadArticle;

/**
 * Articles that an import has filed together: they lie on the disk now.
 *
 * @param last the number of the last article in the case now; the others have the numbers before
 * @param progress how far the import has come with them
 */
public record FiledBatch(List<ReadArticle> articles, long last, ImportProgress progress) {

    public FiledBatch {
        articles = List.copyOf(articles);
    }

    /** The number of the article that was the last one before these. */
    long before() {
        return last - articles.size();
    }
}
