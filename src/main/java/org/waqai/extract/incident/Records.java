package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.casualty.TollReckoning;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.party.RoleFinder;
import org.waqai.extract.place.PlaceMention;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Lexicon;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.Ceasefire;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.Reading;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;

/** Makes the final record of a draft, each value with the words it was read from. */
final class Records {

    /** The rules that read a body as joined to the one beside it. */
    private static final Set<String> SIDE_BY_SIDE = Set.of("party.joined", "party.cue-companion");

    /** So many words stand at most between two such bodies. */
    private static final int NEAR = 4;

    private final Document document;
    private final Dating dating;
    private final CivilianTargets civilians;
    private final Confidences confidences;

    Records(Document document, Dating dating, Lexicon lexicon, Confidences confidences) {
        this.document = document;
        this.dating = dating;
        this.civilians = new CivilianTargets(document, lexicon);
        this.confidences = confidences;
    }

    /** The record, or nothing for a word too weak to tell of an incident by itself. */
    Optional<Incident> incident(Draft draft, int number) {
        List<Reading<Party>> parties = parties(draft);
        return tells(draft, parties.size()) ? Optional.of(confidences.measure(record(draft, parties, number))) : Optional.empty();
    }

    /** Whether the draft holds enough to be an incident and not only a word. */
    private static boolean tells(Draft draft, int parties) {
        boolean strong = draft.events().stream().anyMatch(event -> event.trigger().strong());
        boolean harm = !draft.tolls().isEmpty();
        boolean onlyReferring = draft.events().stream().allMatch(EventMention::referring);
        return switch (draft.type()) {
            case CEASEFIRE -> strong ? parties > 0 || draft.hasOwnPlace() || (isAskedFor(draft) && !draft.places().isEmpty()) : parties > 1;
            case CEASEFIRE_VIOLATION -> strong || parties > 0;
            case CONTROL_CHANGE, DEPLOYMENT -> parties > 0
                    || (strong && draft.hasOwnPlace() && (!isVerb(draft) || draft.when().isPresent()));
            case PROTEST -> strong && (!onlyReferring || draft.hasOwnPlace());
            case DISPLACEMENT -> strong && (!onlyReferring || draft.when().isPresent() || draft.hasOwnPlace());
            case SHELLING, AIRSTRIKE, EXPLOSION -> parties > 0 || harm || (strong && !draft.places().isEmpty() && !onlyReferring);
            case CLASH, ATTACK, DETENTION, OTHER ->
                    (parties > 0 || harm || (strong && (draft.hasOwnPlace() || draft.when().isPresent())))
                            && (!onlyReferring || harm || draft.when().isPresent() || draft.hasOwnPlace());
        };
    }

    private static boolean isAskedFor(Draft draft) {
        return draft.event().truce().filter(Ceasefire.Status.PROPOSED::equals).isPresent();
    }

    /** "سيطر الجفاف على السهول": nobody armed takes ground or moves there. */
    private static boolean isVerb(Draft draft) {
        return draft.events().stream()
                .allMatch(event -> event.trigger().form() == Trigger.Form.VERB_ACTIVE && event.end() == event.at() + 1);
    }

    private Incident record(Draft draft, List<Reading<Party>> parties, int number) {
        EventMention event = draft.event();
        Span trigger = document.span(event.at(), event.end());
        Optional<Reading<Ceasefire>> ceasefire = draft.events().stream()
                .filter(mention -> mention.truce().isPresent())
                .findFirst()
                .map(mention -> new Reading<>(new Ceasefire(mention.truce().orElseThrow()),
                        because("truce.nearest-word", document.span(mention.at(), mention.end()))));
        Reading<When> when = draft.when().filter(reading -> reading.value() instanceof When.Dated || reading.evidence().spans().size() > 0)
                .orElseGet(dating::standIn);
        return new Incident(
                document.article().id() + "#" + number, document.article().id(),
                new Reading<>(draft.type(), because(event.trigger().strong() ? "event.unmistakable-word" : "event.word", trigger)),
                when, places(draft), parties, tolls(draft, parties), ceasefire, telling(when),
                Evidence.unmeasured(sentences(draft), Standing.of(draft, parties).rule(), Optional.empty()));
    }

    private static Evidence because(String rule, Span words) {
        return Evidence.unmeasured(List.of(words), rule, Optional.empty());
    }

    private Telling telling(Reading<When> when) {
        return when.value() instanceof When.Dated dated && dated.precision() != org.waqai.model.Precision.DAY
                ? Telling.BACKGROUND
                : Telling.NEWS;
    }

    private List<Span> sentences(Draft draft) {
        return draft.sentences().stream().map((Sentence sentence) -> document.span(sentence.from(), sentence.to())).toList();
    }

    private List<Reading<Place>> places(Draft draft) {
        List<PlaceMention> mentions = draft.places();
        return mentions.stream()
                .filter(mention -> mentions.stream().noneMatch(other -> other.place().within().contains(mention.place().name())))
                .map(mention -> new Reading<>(mention.place(), because(
                        draft.hasOwnPlace() ? mention.recognition().rule() : "place.of-another-sentence",
                        mention.span(document))))
                .toList();
    }

    private List<Reading<Party>> parties(Draft draft) {
        Map<Faction, List<RoleFinder.Part>> byFaction = new LinkedHashMap<>();
        draft.parts().forEach(part -> byFaction.computeIfAbsent(part.faction(), faction -> new ArrayList<>()).add(part));
        List<Reading<Party>> parties = new ArrayList<>();
        byFaction.forEach((faction, parts) -> {
            boolean onlyPatron = byFaction.size() > 1 && byFaction.entrySet().stream().anyMatch(other -> !other.getKey().equals(faction)
                    && other.getKey().isWithin(faction) && !isBeside(parts, other.getValue()));
            if (!onlyPatron) {
                parties.add(party(faction, parts));
            }
        });
        if (draft.type() == IncidentType.DISPLACEMENT || draft.type() == IncidentType.PROTEST) {
            return parties.stream().filter(party -> party.value().role() == Role.INITIATOR && draft.type() == IncidentType.DISPLACEMENT
                    && party.evidence().rule().equals("party.cue-initiator")).toList();
        }
        civilians.of(draft, parties).ifPresent(parties::add);
        return parties;
    }

    /** "قوات الجيش مسنودة برجال المقاومة": a body and one that belongs to it, each named for itself. */
    private static boolean isBeside(List<RoleFinder.Part> parts, List<RoleFinder.Part> members) {
        for (RoleFinder.Part member : members) {
            for (RoleFinder.Part part : parts) {
                int gap = Math.max(member.mention().from() - part.mention().to(), part.mention().from() - member.mention().to());
                boolean joined = SIDE_BY_SIDE.contains(member.rule()) || SIDE_BY_SIDE.contains(part.rule());
                if (joined && gap >= 0 && gap <= NEAR && member.role() == part.role()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Reading<Party> party(Faction faction, List<RoleFinder.Part> parts) {
        Role role = parts.stream().map(RoleFinder.Part::role).filter(found -> found != Role.PARTICIPANT).findFirst()
                .orElse(parts.getFirst().role());
        List<Span> spans = parts.stream().map(part -> document.span(part.mention().from(), part.mention().to())).toList();
        List<String> words = parts.stream().map(part -> part.mention().written(document)).toList();
        return new Reading<>(new Party(faction, role, words), Evidence.unmeasured(spans, parts.getFirst().rule(), Optional.empty()));
    }

    private List<Reading<Toll>> tolls(Draft draft, List<Reading<Party>> parties) {
        Optional<Faction> attacked = onlyTarget(parties);
        List<Reading<Toll>> tolls = new ArrayList<>();
        for (TollMention mention : TollReckoning.settle(draft.tolls())) {
            Optional<Faction> side = mention.side().or(() -> mention.who() == Victim.FIGHTER ? attacked : Optional.empty());
            Toll toll = new Toll(mention.outcome(), mention.count(), mention.who(), side, mention.names());
            List<Span> spans = Stream.of(document.span(mention.cue(), mention.cue() + 1), span(mention)).toList();
            tolls.add(new Reading<>(toll, Evidence.unmeasured(
                    spans, mention.named() ? "casualty.count-of-people" : "casualty.bare-count", Optional.empty())));
        }
        return tolls;
    }

    /** Fighters who come to harm belong to the one body that was attacked, unless the text says otherwise. */
    private Optional<Faction> onlyTarget(List<Reading<Party>> parties) {
        List<Faction> targets = parties.stream().map(Reading::value).filter(party -> party.role() == Role.TARGET)
                .map(Party::faction).filter(faction -> !civilians.are(faction)).toList();
        return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
    }

    private Span span(TollMention mention) {
        return document.span(mention.from(), mention.to());
    }
}
