package org.waqai.extract.incident;

import java.util.List;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.party.PartyMention;
import org.waqai.extract.party.RoleFinder.Part;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.PartySense.PartyWord;
import org.waqai.model.IncidentType;
import org.waqai.model.Role;

/** Tells a force that fires on protesters, which is an attack, from a fight: "مقتل متظاهرين خلال مواجهات مع قوات مكافحة الشغب". */
final class Protests {

    private final Document document;
    private final Clauses clauses;

    Protests(Document document, Clauses clauses) {
        this.document = document;
        this.clauses = clauses;
    }

    /** Whether a word for a fight tells of protesters who came to harm, with one armed body at most. */
    boolean isFiredOn(EventMention event, List<Part> parts) {
        return event.type() == IncidentType.CLASH
                && parts.stream().map(Part::faction).distinct().count() <= 1
                && parts.stream().map(Part::mention).allMatch(PartyMention::mayFight)
                && harmsProtesters(event);
    }

    private boolean harmsProtesters(EventMention event) {
        boolean protesters = false;
        boolean harm = false;
        for (int i = event.sentence().from(); i < Math.min(event.to(), event.sentence().to()); i++) {
            if (clauses.distance(i, event.at()) <= 1) {
                protesters |= document.sense(i, PartyWord.class).filter(word -> word.kind() == PartyWord.Kind.PROTESTER).isPresent();
                harm |= document.match(i, HarmSense.OutcomeWord.class).isPresent();
            }
        }
        return protesters && harm;
    }

    /** The parts of those who fight as the parts of those who attack. */
    static List<Part> attack(List<Part> fight) {
        return fight.stream().map(part -> new Part(part.faction(), Role.INITIATOR, part.mention(), part.rule())).toList();
    }
}
