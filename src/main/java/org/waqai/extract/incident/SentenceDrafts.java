package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.waqai.arabic.WordSet;
import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.party.PartyMention;
import org.waqai.extract.party.RoleFinder;
import org.waqai.extract.place.PlaceMention;
import org.waqai.extract.place.Sites;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.extract.reading.TextOrder;
import org.waqai.extract.time.TimeMention;
import org.waqai.lexicon.Sense;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Role;
import org.waqai.model.Victim;

/** Gives each event of one sentence the times, places, parties and tolls that the sentence tells of it. */
final class SentenceDrafts {

    private static final WordSet ALONG = WordSet.of("وسط", "مع", "تزامنا", "بالتزامن", "ترافق", "ترافقت", "رافقها", "يرافقها", "تخللها",
            "يتخللها");

    private final Document document;
    private final Sentence sentence;
    private final Findings findings;
    private final Clauses clauses;
    private final RoleFinder roles;

    /** What the stages found in the whole article, in reading order. */
    record Findings(List<TimeMention> times, List<PlaceMention> places, List<PartyMention> parties) {

        Findings {
            times = times.stream().sorted(Comparator.comparingInt(TimeMention::from)).toList();
            places = places.stream().sorted(Comparator.comparingInt(PlaceMention::from)).toList();
            parties = parties.stream().sorted(Comparator.comparingInt(PartyMention::from)).toList();
        }

        List<TimeMention> times(Sentence sentence) {
            return in(sentence, times, TimeMention::from);
        }

        List<PlaceMention> places(Sentence sentence) {
            return in(sentence, places, PlaceMention::from);
        }

        List<PlaceMention> places(EventMention event) {
            return in(event, places, PlaceMention::from);
        }

        List<PartyMention> parties(EventMention event) {
            return in(event, parties, PartyMention::from);
        }

        private static <M> List<M> in(EventMention event, List<M> mentions, ToIntFunction<M> start) {
            int to = Math.min(event.to(), event.sentence().to());
            return mentions.subList(TextOrder.before(event.from(), mentions, start), TextOrder.before(to, mentions, start));
        }

        private static <M> List<M> in(Sentence sentence, List<M> mentions, ToIntFunction<M> start) {
            return mentions.subList(TextOrder.before(sentence.from(), mentions, start), TextOrder.before(sentence.to(), mentions, start));
        }
    }

    /** A draft with the time that its sentence tells, not yet worked out. */
    record Timed(Draft draft, Optional<EventTime> time) {
    }

    SentenceDrafts(Document document, Sentence sentence, Findings findings) {
        this.document = document;
        this.sentence = sentence;
        this.findings = findings;
        this.clauses = document.clauses(sentence);
        this.roles = new RoleFinder(document);
    }

    /**
     * What a sentence tells.
     *
     * @param unborne tolls that none of its events can bear
     */
    record Read(List<Timed> drafts, List<TollMention> unborne) {
    }

    Read of(List<EventMention> events, List<TollMention> tolls) {
        if (events.isEmpty()) {
            return new Read(List.of(), tolls);
        }
        List<Timed> drafts = new ArrayList<>();
        EventTimes times = new EventTimes(document, sentence, findings.times(sentence), events, clauses);
        Protests protests = new Protests(document, clauses);
        for (EventMention event : events) {
            List<RoleFinder.Part> parts = parties(event);
            boolean onProtesters = protests.isFiredOn(event, parts);
            Draft draft = new Draft(onProtesters ? event.as(IncidentType.ATTACK, Optional.empty())
                    : isFight(event, events, tolls) ? event.as(IncidentType.CLASH, Optional.empty()) : event);
            places(event).forEach(draft::place);
            (onProtesters ? Protests.attack(parts) : parts).forEach(draft::part);
            drafts.add(new Timed(draft, times.of(event)));
        }
        List<TollMention> unborne = new ArrayList<>();
        Optional<Draft> last = Optional.empty();
        int end = 0;
        for (TollMention toll : tolls) {
            boolean same = last.isPresent() && (toll.subset() || isInOneBreath(end, toll) || isRival(last.get(), toll, events, end));
            last = same ? last : bearer(toll, drafts);
            last.ifPresentOrElse(draft -> draft.toll(toll), () -> unborne.add(toll));
            end = toll.to();
        }
        drafts.forEach(timed -> Victims.correct(timed.draft()));
        narrowFrames(drafts);
        sharePlaces(drafts);
        shareBreaches(drafts);
        shareSides(drafts);
        return new Read(Joining.join(drafts), unborne);
    }

    /** "حرروا مواقع، وقتل العشرات وأسر 27": the dead fighters and captives of ground taken are those of the fight for it (ruling 8). */
    private static boolean isFight(EventMention harm, List<EventMention> events, List<TollMention> tolls) {
        return harm.consequence() && !harm.trigger().strong() && events.getFirst().type() == IncidentType.CONTROL_CHANGE
                && tolls.stream().anyMatch(toll -> toll.outcome() == Outcome.KILLED && toll.who() == Victim.FIGHTER);
    }

    /** "…، فيما أفرجت الفصائل عن أسرى": the clause turns to something else. */
    private boolean isToldAside(EventMention event) {
        int start = clauses.startOf(event.at());
        return isMeanwhile(start) || isMeanwhile(start - 1);
    }

    private boolean isMeanwhile(int at) {
        return document.sense(at, Sense.TurningWord.class).filter(word -> word.kind() == Sense.TurningWord.Kind.MEANWHILE).isPresent();
    }

    private List<PlaceMention> places(EventMention event) {
        List<PlaceMention> told = findings.places(event);
        int turn = told.isEmpty() ? 0 : turnBehind(event, told.getLast().from());
        List<PlaceMention> near = Sites.of(event.type(), told.subList(0, TextOrder.before(turn, told, PlaceMention::from)));
        return near.isEmpty() ? Sites.of(event.type(), told) : near;
    }

    /** Where the sentence turns to something else, and to its place: "اشتباكات في كسلا …، في وقت أُحرق متجر بسوق حلفا". */
    private int turnBehind(EventMention event, int last) {
        int at = event.end();
        while (at <= last && !isMeanwhile(at)) {
            at++;
        }
        return at;
    }

    private List<RoleFinder.Part> parties(EventMention event) {
        return RoleFinder.hasParties(event.type()) ? roles.parts(event, findings.parties(event), clauses) : List.of();
    }

    /** The event in whose stretch the toll stands; people who are arrested are not the toll of a bombing. */
    private Optional<Draft> bearer(TollMention toll, List<Timed> drafts) {
        Optional<Draft> nearest = nearest(toll, drafts);
        boolean beside = toll.who() == Victim.FIGHTER && nearest.filter(draft -> accompanies(draft.event(), toll)).isPresent();
        return beside ? drafts.stream().map(Timed::draft).filter(draft -> draft.type() == IncidentType.CLASH).findFirst().or(() -> nearest)
                : nearest;
    }

    /** "تدور اشتباكات، وسط قصف على المخيم، ومصرع 14 من القوات": the fighters fell in the fight that the fire went along with. */
    private boolean accompanies(EventMention fire, TollMention toll) {
        boolean along = ALONG.contains(document.token(fire.at() - 1).text()) || ALONG.contains(document.token(fire.at() - 2).text());
        return along && toll.start() > fire.end() && !clauses.together(fire.at(), toll.start());
    }

    private static Optional<Draft> nearest(TollMention toll, List<Timed> drafts) {
        return drafts.stream()
                .map(Timed::draft)
                .filter(draft -> bears(draft.type()))
                .min(Comparator.comparing((Draft draft) -> !isOfItsKind(toll, draft.type())).thenComparingInt(draft ->
                        draft.event().covers(toll.start()) ? 0 : Math.abs(draft.event().at() - toll.start())));
    }

    /** What another source says of those told before, whatever event stands behind it. */
    private static boolean isRival(Draft last, TollMention toll, List<EventMention> events, int end) {
        boolean between = events.stream().anyMatch(event -> end <= event.at() && event.at() < toll.start());
        return !between && toll.standing() == Standing.RIVAL && last.tolls().stream().anyMatch(known -> known.outcome() == toll.outcome());
    }

    /** "مقتل شخصين وجرح امرأة": the wounded stand right behind the dead, and captives may be of another event. */
    private static boolean isInOneBreath(int end, TollMention toll) {
        return toll.outcome() != Outcome.CAPTURED && toll.start() - end <= 1;
    }

    /** Captives are the toll of a detention, the dead and wounded that of an act of arms, where the sentence tells of both. */
    private static boolean isOfItsKind(TollMention toll, IncidentType type) {
        return (toll.outcome() == Outcome.CAPTURED) == (type == IncidentType.DETENTION);
    }

    static boolean bears(IncidentType type) {
        return switch (type) {
            case CLASH, SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CEASEFIRE_VIOLATION, OTHER -> true;
            case CONTROL_CHANGE, DEPLOYMENT, DISPLACEMENT, CEASEFIRE, PROTEST -> false;
        };
    }

    /** A breach that names nobody is one between the sides of the truce told before it. */
    private static void shareSides(List<Timed> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft breach = drafts.get(i).draft();
            if (breach.type() == IncidentType.CEASEFIRE_VIOLATION && breach.parts().isEmpty()) {
                drafts.subList(0, i).stream()
                        .map(Timed::draft)
                        .filter(draft -> draft.type() == IncidentType.CEASEFIRE)
                        .flatMap(truce -> truce.parts().stream())
                        .filter(part -> part.role() == Role.PARTICIPANT)
                        .toList()
                        .forEach(breach::part);
            }
        }
    }

    /** "انهارت الهدنة عندما قصفت الفرقة …": the act that broke a truce tells who broke it, where and when. */
    private static void shareBreaches(List<Timed> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Timed breach = drafts.get(i);
            boolean bare = breach.draft().type() == IncidentType.CEASEFIRE_VIOLATION && breach.draft().parts().isEmpty();
            boolean agreed = drafts.subList(0, i).stream().anyMatch(timed -> timed.draft().type() == IncidentType.CEASEFIRE);
            if (bare && !agreed && i + 1 < drafts.size() && Joining.isArmed(drafts.get(i + 1).draft().type())) {
                Timed act = drafts.get(i + 1);
                act.draft().parts().stream().filter(part -> part.role() == Role.INITIATOR).forEach(breach.draft()::part);
                act.draft().places().forEach(breach.draft()::place);
                drafts.set(i, new Timed(breach.draft(), breach.time().or(act::time)));
            }
        }
    }

    /**
     * The place that opens a sentence gives way to the closer one that its cause or breach tells: "وفي الأنبار، اعتقلت الشرطة خمسة بعدما
     * اشتبكت معهم في بلدة كبيسة", "وفي تعز خرقوا الهدنة وقصفوا حي الروضة".
     */
    private void narrowFrames(List<Timed> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft draft = drafts.get(i).draft();
            Draft next = drafts.get(i + 1).draft();
            boolean one = isCause(next.event()) || (draft.type() == IncidentType.CEASEFIRE_VIOLATION && Joining.isArmed(next.type()));
            if (one && isOnlyFramed(draft) && next.hasOwnPlace() && !isOnlyFramed(next)) {
                draft.replacePlaces(next.places());
            }
        }
    }

    private static boolean isOnlyFramed(Draft draft) {
        return draft.hasOwnPlace() && draft.places().stream().allMatch(place -> place.use() == PlaceMention.Use.FRAME);
    }

    /** An event of the sentence that names no place happened where the one before it did, or where all of the sentence plays. */
    private void sharePlaces(List<Timed> drafts) {
        List<PlaceMention> frame = findings.places(sentence).stream().filter(place -> place.use() == PlaceMention.Use.FRAME).toList();
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i).draft();
            if (draft.places().isEmpty()) {
                boolean another = !frame.isEmpty() && isToldAside(draft.event());
                draft.inherit(another ? frame : drafts.get(i - 1).draft().places());
            }
        }
        boolean first = drafts.size() > 1 && drafts.getFirst().draft().places().isEmpty();
        if (first && !(drafts.getFirst().draft().event().referring() && isCause(drafts.get(1).draft().event()))) {
            drafts.getFirst().draft().inherit(drafts.get(1).draft().places());
        }
    }

    /** "وبدأت المواجهات السبت إثر خطف تاجر على طريق …": not the place of what was told before. */
    private boolean isCause(EventMention event) {
        return isPast(event.at() - 1) || isPast(event.at() - 2);
    }

    private boolean isPast(int at) {
        return document.sense(at, Sense.TurningWord.class).filter(word -> word.kind() == Sense.TurningWord.Kind.PAST).isPresent();
    }
}
