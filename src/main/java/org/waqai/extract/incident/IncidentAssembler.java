package org.waqai.extract.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.waqai.extract.casualty.TollFinder;
import org.waqai.extract.event.EventFinder;
import org.waqai.extract.party.PartyFinder;
import org.waqai.extract.party.PartyMention;
import org.waqai.extract.place.PlaceFinder;
import org.waqai.extract.place.PlaceMention;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.TextOrder;
import org.waqai.extract.time.Publication;
import org.waqai.extract.time.TimeFinder;
import org.waqai.extract.time.TimeMention;
import org.waqai.extract.time.TimeResolver;
import org.waqai.lexicon.Lexicon;
import org.waqai.model.Incident;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;

/** Runs the stages over a document and joins what they find into incidents. */
public final class IncidentAssembler {

    private final Lexicon lexicon;
    private final Confidences confidences = Confidences.bundled();

    public IncidentAssembler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads the incidents.
     *
     * @param today the last day on which anything can have happened
     */
    public ReadArticle read(Document document, LocalDate today) {
        List<TimeMention> times = new TimeFinder(lexicon.numbers()).find(document);
        Optional<Reading<LocalDate>> published = Publication.find(document, times, today);
        PlaceFinder.Places places = new PlaceFinder(lexicon.gazetteer()).find(document);
        Optional<String> country = places.country().map(lexicon.countryCodes()::get);
        List<PartyMention> parties = new PartyFinder(document, country, published.map(Reading::value)).find();
        List<PlaceMention> outside = places.mentions().stream().filter(mention -> !isNamed(mention, parties)).toList();
        SentenceDrafts.Findings findings = new SentenceDrafts.Findings(times, outside, parties);
        Dating dating = new Dating(new TimeResolver(published.map(Reading::value), Publication.earliestYear(times), today));
        BitSet armed = new BitSet();
        parties.stream().filter(PartyMention::mayFight).forEach(mention -> armed.set(mention.from(), mention.to()));
        BitSet names = new BitSet();
        parties.forEach(mention -> names.set(mention.from(), mention.to()));
        outside.forEach(mention -> names.set(mention.from(), mention.to()));
        BitSet numbersTaken = (BitSet) names.clone();
        times.forEach(mention -> numbersTaken.set(mention.from(), mention.to()));
        TollFinder tolls = new TollFinder(document, lexicon.numbers(), parties, numbersTaken);
        List<Draft> drafts = new DraftReader(document, findings, new EventFinder(document, names, armed), tolls, dating,
                lexicon.gazetteer()).read();
        new CarriedSubjects(document).carry(drafts);
        SharedParties.share(drafts, published.map(Reading::value));
        Records records = new Records(document, dating, lexicon, confidences);
        List<Incident> incidents = new ArrayList<>();
        for (Draft draft : drafts) {
            records.incident(draft, incidents.size() + 1).ifPresent(incidents::add);
        }
        return new ReadArticle(document.article(), published, incidents);
    }

    /** A place inside a faction's name is no place of an incident: مجلس منبج العسكري. */
    private static boolean isNamed(PlaceMention place, List<PartyMention> parties) {
        int next = TextOrder.before(place.from() + 1, parties, PartyMention::from);
        if (next == 0) {
            return false;
        }
        PartyMention party = parties.get(next - 1);
        boolean same = place.known() && place.from() == party.from() && place.to() == party.to() && !party.isUnlisted();
        return place.to() <= party.to() && !same;
    }
}
