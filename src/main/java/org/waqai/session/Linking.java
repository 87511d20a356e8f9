package org.waqai.session;

import java.util.List;
import org.waqai.extract.Extractor;
import org.waqai.link.Linker;
import org.waqai.link.Links;
import org.waqai.link.Rulings;
import org.waqai.model.ReadArticle;

/** Puts what many articles tell into stories; an article that is lent a date is read again with it. */
public final class Linking {

    private final Extractor extractor;

    public Linking(Extractor extractor) {
        this.extractor = extractor;
    }

    /** What the articles amount to together, after what people have decided. */
    public Links link(List<ReadArticle> articles, Rulings rulings) {
        Linker linker = new Linker((article, day) -> extractor.read(article.withPublished(day)), rulings);
        articles.forEach(linker::add);
        return linker.links();
    }
}
