package org.waqai.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.index.columns.Answer;
import org.waqai.model.Grade;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReadArticle;
import org.waqai.model.ReviewState;
import org.waqai.model.Words;

/** Search over the incidents of one case. Safe for use by several threads. */
public interface IncidentIndex extends AutoCloseable {

    /**
     * Adds the incidents of these articles; visible once it returns. Of an article that is there already they replace the
     * earlier ones, at its place in the order.
     */
    default void put(List<ReadArticle> articles) {
        put(articles, Map.of());
    }

    /**
     * The same with what people have made of incidents; those that are absent nobody has looked at.
     *
     * @param reviewed by the identifiers of incidents
     */
    void put(List<ReadArticle> articles, Map<String, ReviewState> reviewed);

    /**
     * Adds the incidents of articles that are not there yet; they can be found after the next {@link #show} or {@link #put}, all or
     * none of them.
     *
     * @param reviewed by the identifiers of incidents
     */
    void add(List<ReadArticle> fresh, Map<String, ReviewState> reviewed);

    /** Lets all be found that was added. */
    void show();

    /**
     * Tells how sure the incidents are, in place of what was told before: {@link org.waqai.model.Facet#GRADES}. It is not kept.
     *
     * @param grades by the identifiers of incidents
     */
    void grade(Map<String, Grade> grades);

    /**
     * Keeps the index as it is beyond the program's end, where it lies on disk.
     *
     * @param state names what is in the case now
     */
    void keep(String state);

    /** The state of the case in which the index was last kept; empty when it holds nothing yet. */
    Optional<String> kept();

    /** What passes the filter. */
    Answer ask(IncidentFilter filter);

    /** Identifiers of the articles whose whole text has these words, in the order of import, those without an incident too. */
    List<String> articles(Words words);

    /** The names that the incidents bring. */
    Glossary glossary();

    /** The phrases of a search that stand for more than they say, and what they are also searched as. */
    List<Spread> spreads(Words words);

    /**
     * A phrase and the others that are searched for with it.
     *
     * @param phrase as it was asked for
     */
    record Spread(String phrase, List<String> synonyms) {

        /** A phrase with its synonyms. */
        public Spread {
            synonyms = List.copyOf(synonyms);
        }
    }

    @Override
    void close();
}
