package org.waqai.session;

import java.util.function.Supplier;
import org.waqai.casefile.Machine;
import org.waqai.extract.Extractor;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;

/**
 * An extractor, and its version.
 *
 * @param extractor asked for when something is to be read
 */
public record ExtractingMachine(Supplier<? extends Extractor> extractor, String version) implements Machine {

    @Override
    public ReadArticle read(Article article) {
        return extractor.get().read(article);
    }
}
