package org.waqai.session;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import org.waqai.index.Glossary;
import org.waqai.index.columns.Answer;
import org.waqai.model.DateRange;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Outline;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.session.query.CaseNames;
import org.waqai.session.story.CaseStories;

/**
 * What a case holds, whatever the filter. There is another one whenever the case has changed; two are equal only if they are the
 * same. Whole articles are fetched when they are asked for, as they stand then.
 */
public final class CaseContents {

    private final int articles;
    private final Answer all;
    private final Supplier<Glossary> glossaries;
    private final Shelf shelf;
    private final CaseStories stories;
    private final List<Outline> outlines;
    private Optional<Glossary> glossary = Optional.empty();
    private Optional<CaseNames> names = Optional.empty();

    /** What an index holds; its names are looked up when they are first asked for. */
    CaseContents(int articles, Answer all, Supplier<Glossary> glossaries, Shelf shelf, CaseStories stories) {
        this.articles = articles;
        this.all = all;
        this.glossaries = glossaries;
        this.shelf = shelf;
        this.stories = stories;
        this.outlines = all.outlines();
    }

    /** How many articles there are. */
    public int articles() {
        return articles;
    }

    /** How many incidents there are. */
    public int incidents() {
        return all.total();
    }

    /** How many incidents have each value. */
    public FacetCounts counts() {
        return all.counts();
    }

    /** From the first to the last dated day. */
    public Optional<DateRange> days() {
        return all.extent();
    }

    /** The places that incidents are told of, without those that only contain them; {@link PlacePath#UNKNOWN} where one names none. */
    public Set<PlacePath> places() {
        return glossary().places();
    }

    /** The factions by identifier, with all they belong to, in the order in which the case names them first. */
    public SequencedMap<String, Faction> factions() {
        return glossary().factions();
    }

    /** All incidents, dated ones first by first day, then last day, then article; each is made when it is asked for. */
    public List<Outline> outlines() {
        return outlines;
    }

    /** The article of this identifier, with the incidents that count. */
    public Optional<ReadArticle> article(String id) {
        return shelf.article(id);
    }

    /** The article that came in first. */
    public Optional<ReadArticle> firstArticle() {
        return shelf.first();
    }

    /** The incident of this identifier, if it counts. */
    public Optional<Incident> incident(String id) {
        return shelf.incident(id);
    }

    /** What the articles tell together, as far as they have been linked. */
    public CaseStories stories() {
        return stories;
    }

    Answer all() {
        return all;
    }

    synchronized CaseNames names() {
        CaseNames known = names.orElseGet(() -> CaseNames.of(glossary(), all.counts()));
        names = Optional.of(known);
        return known;
    }

    private synchronized Glossary glossary() {
        Glossary known = glossary.orElseGet(glossaries);
        glossary = Optional.of(known);
        return known;
    }
}
