package org.waqai.casefile;

import org.waqai.model.Article;
import org.waqai.model.ReadArticle;

/** Reads articles anew. A case only keeps what was read, so whoever opens it brings what can read. */
public interface Machine {

    ReadArticle read(Article article);

    /** Of what reads. */
    String version();
}
