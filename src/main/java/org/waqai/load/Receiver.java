package org.waqai.load;

import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Sourced;

/** Takes what an {@link ArticleLoader} finds, in the order in which it finds it. What it throws stops the loader. */
public interface Receiver {

    void accept(Sourced<Article> article);

    void reject(Rejection rejection);

    /**
     * Told now and then how far the loader has come in a file.
     *
     * @param bytes of the file as it lies on the disk, since the last time
     */
    void advance(long bytes);
}
