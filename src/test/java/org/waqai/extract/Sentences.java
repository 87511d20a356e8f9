package org.waqai.extract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.waqai.extract.casualty.TollFinder;
import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.party.PartyFinder;
import org.waqai.extract.party.PartyMention;
import org.waqai.extract.place.PlaceFinder;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.DocumentReader;
import org.waqai.extract.time.TimeFinder;
import org.waqai.extract.time.TimeMention;
import org.waqai.lexicon.Lexicon;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;

/** Articles of one or two sentences for the tests of the stages, and the bundled lexicon, read once. */
public final class Sentences {

    /** No event lies after this day. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Extractor EXTRACTOR =
            new ConflictExtractor(LEXICON, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    private Sentences() {
    }

    public static Lexicon lexicon() {
        return LEXICON;
    }

    /** The tolls that the first sentence of a text tells of. */
    public static List<TollMention> tolls(String text) {
        Document document = document(text);
        List<TimeMention> times = new TimeFinder(LEXICON.numbers()).find(document);
        PlaceFinder.Places places = new PlaceFinder(LEXICON.gazetteer()).find(document);
        List<PartyMention> parties =
                new PartyFinder(document, places.country().map(LEXICON.countryCodes()::get), Optional.empty()).find();
        BitSet taken = new BitSet();
        times.forEach(mention -> taken.set(mention.from(), mention.to()));
        places.mentions().forEach(mention -> taken.set(mention.from(), mention.to()));
        parties.forEach(mention -> taken.set(mention.from(), mention.to()));
        return new TollFinder(document, LEXICON.numbers(), parties, taken).find(document.sentences().getFirst());
    }

    public static Document document(String text) {
        return new DocumentReader(LEXICON).read(article(text, Optional.empty()));
    }

    /** What the whole extractor reads from a text published on a day. */
    public static ReadArticle read(String text, String published) {
        return EXTRACTOR.read(article(text, Optional.of(LocalDate.parse(published))));
    }

    private static Article article(String text, Optional<LocalDate> published) {
        return new Article("test", text, published, Optional.empty(), Optional.empty(), List.of());
    }
}
