package org.waqai.index;

import java.util.List;
import org.waqai.index.columns.Answer;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReadArticle;
import org.waqai.model.Words;

/** Search over the incidents of one case. Safe for use by several threads. */
public interface IncidentIndex extends AutoCloseable {

    /**
     * Adds the incidents of these articles; visible once it returns. Of an article that is there already they replace the
     * earlier ones, at its place in the order.
     */
    void put(List<ReadArticle> articles);

    /**
     * Keeps the index as it is beyond the program's end, where it lies on disk.
     *
     * @param state names what is in the case now
     */
    void keep(String state);

    /** Whether the index was kept with the case in this state; otherwise all articles have to be put in again. */
    boolean holds(String state);

    /** What passes the filter. */
    Answer ask(IncidentFilter filter);

    /** Identifiers of the articles whose whole text has these words, in the order of import, those without an incident too. */
    List<String> articles(Words words);

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
