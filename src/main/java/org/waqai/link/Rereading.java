package org.waqai.link;

import java.time.LocalDate;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;

/** Reads an article again as if it had been published on a day. Whoever links brings it, so that linking need not know how to read. */
@FunctionalInterface
public interface Rereading {

    ReadArticle on(Article article, LocalDate published);
}
