package org.waqai.extract;

import org.waqai.model.Article;
import org.waqai.model.ReadArticle;

/** Reads the incidents out of an article. Implementations are immutable and may be shared between threads. */
@FunctionalInterface
public interface Extractor {

    /** Never fails on any text; an article that tells of no incident gives an empty list. */
    ReadArticle read(Article article);
}
