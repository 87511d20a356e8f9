package org.waqai.extract;

import java.time.Clock;
import java.time.LocalDate;
import org.waqai.extract.incident.IncidentAssembler;
import org.waqai.extract.reading.DocumentReader;
import org.waqai.lexicon.Lexicon;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;

/** Reads Arabic conflict news by lexicon and rules: reading, time, place, party, casualty, event, incident. */
public final class ConflictExtractor implements Extractor {

    private final DocumentReader reader;
    private final IncidentAssembler assembler;
    private final Clock clock;

    /**
     * Prepares an extractor.
     *
     * @param clock tells today: no date that an article leaves open lies after it
     */
    public ConflictExtractor(Lexicon lexicon, Clock clock) {
        this.reader = new DocumentReader(lexicon);
        this.assembler = new IncidentAssembler(lexicon);
        this.clock = clock;
    }

    @Override
    public ReadArticle read(Article article) {
        return assembler.read(reader.read(article), LocalDate.now(clock));
    }
}
