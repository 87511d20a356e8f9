package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordSet;
import org.waqai.extract.casualty.TollFinder;
import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.extract.event.EventFinder;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.incident.SentenceDrafts.Findings;
import org.waqai.extract.incident.SentenceDrafts.Timed;
import org.waqai.extract.place.PlaceMention;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.extract.time.TimeMention;
import org.waqai.lexicon.Gazetteer;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.Modality;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.When;

/** Reads an article sentence by sentence and keeps the incidents told so far, so that what comes later can add to them. */
final class DraftReader {

    private static final WordSet ANSWERS = WordSet.of("رد", "ردت", "ردوا", "ردا");

    /** So many words stand at most between an answer and what it was. */
    private static final int ANSWERED_WITHIN = 4;

    private final Document document;
    private final Findings findings;
    private final EventFinder events;
    private final TollFinder tolls;
    private final Dating dating;
    private final List<Draft> told = new ArrayList<>();
    private final Habits habits;
    private final InheritedPlaces inherited;
    private Optional<When.Dated> lastTime = Optional.empty();

    DraftReader(Document document, Findings findings, EventFinder events, TollFinder tolls, Dating dating,
            Gazetteer gazetteer) {
        this.document = document;
        this.findings = findings;
        this.events = events;
        this.tolls = tolls;
        this.dating = dating;
        this.habits = new Habits(document);
        this.inherited = new InheritedPlaces(document, findings, gazetteer);
    }

    List<Draft> read() {
        for (Sentence sentence : document.sentences()) {
            if (sentence.part() == Sentence.Part.BODY) {
                sentence(sentence);
            }
        }
        return told;
    }

    private void sentence(Sentence sentence) {
        List<EventMention> found = events.find(sentence);
        List<TollMention> harmed = found.isEmpty() && events.tellsOfAccident(sentence) ? List.of() : tolls(sentence);
        if (found.isEmpty() && harmed.isEmpty()) {
            return;
        }
        if (isOnlyOtherFigure(found, harmed)) {
            continued(harmed);
            return;
        }
        found = withoutVictims(found, harmed);
        if (isTakenInBattle(sentence)) {
            found = found.stream().filter(event -> !event.trigger().is(Trigger.Mark.CAPTIVE)).toList();
        }
        SentenceDrafts.Read read = new SentenceDrafts(document, sentence, findings).of(found, harmed);
        for (Timed timed : read.drafts()) {
            if (InheritedPlaces.isOfWholeTown(timed.draft())) {
                timed.draft().widenInherited(inherited::settlement);
            }
            tell(timed);
        }
        if (!read.unborne().isEmpty()) {
            Optional<Draft> campaign = found.isEmpty() ? campaign(sentence, read.unborne()) : Optional.empty();
            campaign.ifPresentOrElse(told::add, () -> continued(read.unborne().stream()
                    .filter(toll -> toll.standing() != Standing.SUM).toList()));
        }
    }

    /** "أحبط الهجوم وقتل انتحاريين": who is killed before he does it tells of no explosion. */
    private static List<EventMention> withoutVictims(List<EventMention> found, List<TollMention> harmed) {
        return found.size() < 2 ? found : found.stream()
                .filter(event -> event.type() != IncidentType.EXPLOSION
                        || harmed.stream().noneMatch(toll -> toll.from() <= event.at() && event.at() < toll.to()))
                .toList();
    }

    /** The tolls of a sentence; what a whole campaign cost counts only where its time is told. */
    private List<TollMention> tolls(Sentence sentence) {
        List<TollMention> harmed = tolls.find(sentence);
        for (int i = 0; i < harmed.size(); i++) {
            if (harmed.get(i).standing() == Standing.SUM && findings.times(sentence).stream()
                    .noneMatch(time -> time.since() || isBeginning(time))) {
                return harmed.subList(0, i);
            }
        }
        return harmed;
    }

    /** "العدوان الذي بدأ فجر أمس": the time from which a toll is counted. */
    private boolean isBeginning(TimeMention time) {
        return document.sense(time.from() - 1, Sense.TurningWord.class)
                .filter(word -> word.kind() == Sense.TurningWord.Kind.BEGINNING).isPresent();
    }

    /** "ومنذ الثامن من تشرين الأول قُتل 419 شخصاً": what a campaign has cost so far is an incident over its own time. */
    private Optional<Draft> campaign(Sentence sentence, List<TollMention> harmed) {
        Optional<TimeMention> since = findings.times(sentence).stream().filter(TimeMention::since).findFirst();
        Optional<Draft> fight = told.reversed().stream().filter(draft -> Joining.isArmed(draft.type())).findFirst();
        if (since.isEmpty() || fight.isEmpty()) {
            return Optional.empty();
        }
        int at = harmed.getFirst().cue();
        Draft campaign = new Draft(new EventMention(sentence, at, at + 1, sentence.from(), sentence.to(), campaignType(fight.get()),
                fight.get().event().trigger(), false, true, false, Optional.empty()));
        campaign.time(dating.date(document, new EventTime(since.get(), Optional.empty(), Optional.empty()), lastTime));
        harmed.forEach(campaign::toll);
        fight.get().parts().forEach(campaign::part);
        findings.places(sentence).forEach(campaign::place);
        inherited.lend(campaign, told);
        return Optional.of(campaign);
    }

    /** A campaign is fought with more than one weapon. */
    private static IncidentType campaignType(Draft fight) {
        return fight.type() == IncidentType.CLASH ? IncidentType.CLASH : IncidentType.ATTACK;
    }

    /** Captives taken behind a fight at no place of their own are a toll of that fight. */
    private boolean isTakenInBattle(Sentence sentence) {
        return !told.isEmpty() && Joining.isArmed(told.getLast().type())
                && findings.places(sentence).stream().allMatch(PlaceMention::container);
    }

    /** "في المقابل، قال المصدر إن تسعة قتلوا" tells of no new killing, but of what another source says of the one told before. */
    private static boolean isOnlyOtherFigure(List<EventMention> found, List<TollMention> harmed) {
        return !harmed.isEmpty() && found.stream().allMatch(EventMention::consequence)
                && harmed.stream().allMatch(toll -> toll.standing() == Standing.RIVAL || toll.standing() == Standing.NEWER);
    }

    /** "وردت القوات بقصف البلدة": on the day of what it answers. */
    private boolean isAnswer(EventMention event) {
        for (int i = event.at() - 1; i >= Math.max(event.sentence().from(), event.at() - ANSWERED_WITHIN); i--) {
            String text = document.token(i).text();
            if (ANSWERS.contains(text, text.startsWith("و") || text.startsWith("ف") ? 1 : 0)) {
                return true;
            }
        }
        return false;
    }

    /** "أعنف المواجهات اندلعت في حي حلكو": one of several is told by itself. */
    private boolean isSingledOut(EventMention event) {
        return singles(event.at() - 1) || singles(event.at() - 2);
    }

    private boolean singles(int at) {
        return document.sense(at, Modality.class).filter(word -> word.kind() == Modality.Kind.SINGLING).isPresent();
    }

    /** People harmed in a sentence that names no event of its own belong to the one told last, the dead to one of arms. */
    private void continued(List<TollMention> harmed) {
        for (TollMention toll : harmed) {
            told.reversed().stream()
                    .filter(draft -> SentenceDrafts.bears(draft.type()))
                    .filter(draft -> toll.outcome() == Outcome.CAPTURED || draft.type() != IncidentType.DETENTION)
                    .findFirst()
                    .ifPresent(draft -> draft.toll(toll));
        }
    }

    private void tell(Timed timed) {
        Draft draft = timed.draft();
        timed.time().map(time -> dating.date(document, time, lastTime)).ifPresent(draft::time);
        if (!draft.hasOwnTime() && isAnswer(draft.event())) {
            told.reversed().stream().findFirst().flatMap(Draft::when).ifPresent(draft::time);
        }
        if (habits.isOnlyHabit(draft)) {
            return;
        }
        if (isSingledOut(draft.event())) {
            draft.setApart();
        }
        Optional<Draft> earlier = Merging.earlier(draft, told);
        if (earlier.isPresent()) {
            Joining.settle(draft, earlier.get());
            earlier.get().absorb(draft);
        } else {
            Merging.ground(draft, told).ifPresent(ground -> {
                ground.when().ifPresent(draft::time);
                draft.inherit(ground.places());
            });
            inherited.lend(draft, told);
            told.add(draft);
        }
        Draft current = earlier.orElse(draft);
        inherited.follow(current);
        lastTime = current.beginning().or(() -> lastTime);
    }
}
