package org.waqai.session.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.waqai.link.Contradiction;
import org.waqai.link.DateProposal;
import org.waqai.link.Link;
import org.waqai.link.Report;
import org.waqai.link.Said;
import org.waqai.link.Sign;
import org.waqai.link.Story;
import org.waqai.link.TollRange;
import org.waqai.link.TruceThread;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Count;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Reading;
import org.waqai.model.Reason.LentByArticle;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;

/** What many articles amount to together, in the words of one language. Immutable. */
public final class StoryWording {

    private final Wording wording;
    private final Phrases phrases;
    private final Dates dates;
    private final Tellers tellers;

    StoryWording(Wording wording, Phrases phrases, Dates dates) {
        this.wording = wording;
        this.phrases = phrases;
        this.dates = dates;
        this.tellers = new Tellers(phrases, wording.language());
    }

    /** One line: the incident, with the range of its tolls; how many reports of how many origins tell it, and how sure that makes it. */
    public String story(Story story) {
        List<String> parts = new ArrayList<>(List.of(wording.incident(together(story))));
        if (isLent(together(story))) {
            parts.add(wording.word(Basis.CORROBORATED));
        }
        if (story.isLinked()) {
            parts.add(summary(story));
            parts.add(wording.word(story.grade()));
        }
        return String.join(phrases.text("list.dot"), parts);
    }

    /** "3 reports of two origins" */
    public String summary(Story story) {
        int reports = story.reports().size();
        int origins = story.origins().size();
        return phrases.counted("story.reports", reports, phrases.number(reports)) + " "
                + phrases.counted("story.origins", origins, phrases.number(origins));
    }

    /** The incident of a story that stands for all its reports: the first with a date, and of the tolls their ranges. */
    public static Incident together(Story story) {
        Incident first = story.reports().stream().map(Report::incident)
                .filter(incident -> incident.when().value().days().isPresent())
                .findFirst().orElse(story.reports().getFirst().incident());
        if (!story.isLinked()) {
            return first;
        }
        List<Reading<Toll>> tolls = story.tolls().stream().map(StoryWording::toll).toList();
        return new Incident(first.id(), first.article(), first.type(), first.when(), first.places(), first.parties(), tolls,
                first.ceasefire(), first.telling(), first.evidence());
    }

    private static Reading<Toll> toll(TollRange range) {
        Toll toll = new Toll(range.outcome(), range.range(), Victim.UNKNOWN, Optional.empty(), List.of());
        return new Reading<>(toll, Evidence.none("toll.range"));
    }

    private static boolean isLent(Incident incident) {
        return incident.when().value() instanceof When.Dated dated && dated.basis() == Basis.CORROBORATED;
    }

    /** "المدار: 21 نيسان 2021 · اشتباك …" */
    public String report(Report report) {
        return phrases.text("story.report", tellers.name(report), told(report));
    }

    /** What a report tells, in a line; a day that another article lent is marked so. */
    public String told(Report report) {
        String words = wording.incident(report.incident());
        return isLent(report.incident()) ? words + phrases.text("list.dot") + wording.word(Basis.CORROBORATED) : words;
    }

    /** Who tells it, and when that was published where it is known. */
    public String outlet(Report report) {
        String name = tellers.name(report);
        return report.published().map(day -> name + phrases.text("list.dot") + dates.day(day)).orElse(name);
    }

    /** Who told it first, where a report says so or copies another one of the story. */
    public Optional<String> goesBackTo(Report report, Story story) {
        return tellers.goesBackTo(report, story);
    }

    /** How many people it cost with one outcome, from the lowest to the highest, and who says what; then what is outdated. */
    public String toll(TollRange range, Story story) {
        String whole = wording.losses(range.outcome(), range.range());
        String told = phrases.text("story.toll", whole, counts(range.standing(), range, story));
        return range.replaced().isEmpty() ? told : told + phrases.text("story.replaced", counts(range.replaced(), range, story));
    }

    private String counts(List<Said<Count>> told, TollRange range, Story story) {
        return sides(told, count -> wording.losses(range.outcome(), count), story);
    }

    /** What became of a truce: the days, how far it had come, and who accuses whom where it was broken. */
    public String step(TruceThread.Step step) {
        List<String> parts = new ArrayList<>();
        step.days().map(wording::days).ifPresent(parts::add);
        parts.add(wording.word(step.status()));
        if (!step.accused().isEmpty()) {
            parts.add(phrases.text("thread.accused", names(step.accused())));
        }
        if (!step.accusers().isEmpty()) {
            parts.add(phrases.text("thread.accusers", names(step.accusers())));
        }
        return String.join(phrases.text("list.dot"), parts);
    }

    private String names(List<Faction> factions) {
        return factions.stream().map(wording::faction).collect(listed());
    }

    /** Why a report is held to be of the story: what speaks for it, and what against. */
    public String link(Link link) {
        String signsFor = link.likeness().signs().stream().filter(Sign::speaksFor).map(this::sign).collect(listed());
        String signsAgainst = link.likeness().signs().stream().filter(sign -> !sign.speaksFor()).map(this::sign).collect(listed());
        String standing = wording.word(link.standing());
        return signsAgainst.isEmpty()
                ? phrases.text("link.for", standing, signsFor)
                : phrases.text("link.both", standing, signsFor, signsAgainst);
    }

    /** A sign in a few words. */
    public String sign(Sign sign) {
        String key = "Sign." + sign.getClass().getSimpleName();
        return switch (sign) {
            case Sign.SameType(var type) -> phrases.text(key, wording.word(type));
            case Sign.OtherType(var one, var other) -> phrases.text(key, wording.word(one), wording.word(other));
            case Sign.SamePlace(var name) -> phrases.text(key, phrases.name(name));
            case Sign.Inside(var inner, var outer) -> phrases.text(key, phrases.name(inner), phrases.name(outer));
            case Sign.OtherPartOfDay(var one, var other) -> phrases.text(key, wording.word(one), wording.word(other));
            case Sign.SharedParties(var names) -> phrases.text(key, names.stream().map(phrases::name).collect(listed()));
            case Sign.SameToll(var outcome, var count) -> phrases.text(key, wording.losses(outcome, count));
            case Sign.OtherToll(var outcome, var one, var other) ->
                    phrases.text(key, wording.losses(outcome, one), wording.losses(outcome, other));
            case Sign.SharedNames(var names) -> phrases.text(key, names.stream().map(phrases::name).collect(listed()));
            case Sign.SharedWords(var percent) -> phrases.text(key, phrases.number(percent));
            case Sign.UnknownPlace unknown -> phrases.text(key);
            case Sign.SameDay same -> phrases.text(key);
            case Sign.OverlappingDays overlapping -> phrases.text(key);
            case Sign.PartOfLonger part -> phrases.text(key);
            case Sign.NextDay next -> phrases.text(key);
            case Sign.UnknownDay unknown -> phrases.text(key);
            case Sign.SharedPeople people -> phrases.text(key);
            case Sign.OtherParties parties -> phrases.text(key);
            case Sign.OtherNames names -> phrases.text(key);
        };
    }

    /** In what reports differ, and who says what: "المبادِر: أ (المدار)، ب (الراصد)". */
    public String contradiction(Contradiction contradiction, Story story) {
        String key = "Contradiction." + contradiction.getClass().getSimpleName();
        return switch (contradiction) {
            case Contradiction.Days(var sides) -> phrases.text(key, sides(sides, wording::days, story));
            case Contradiction.Places(var sides) -> phrases.text(key, sides(sides, phrases::name, story));
            case Contradiction.Initiators(var sides) -> phrases.text(key, sides(sides, wording::faction, story));
            case Contradiction.Tolls(var outcome, var sides) ->
                    phrases.text(key, sides(sides, count -> wording.losses(outcome, count), story));
            case Contradiction.Denied(var incidents) -> phrases.text(key, outlets(incidents, story));
        };
    }

    private <T> String sides(List<Said<T>> sides, Function<T, String> words, Story story) {
        return sides.stream()
                .map(side -> phrases.text("story.side", words.apply(side.value()), outlets(side.incidents(), story)))
                .collect(listed());
    }

    private String outlets(List<String> incidents, Story story) {
        return story.reports().stream()
                .filter(report -> incidents.contains(report.id()))
                .map(tellers::name)
                .distinct()
                .collect(listed());
    }

    /** What is proposed for an undated article, in a line: the day with its reasoning, or all that fit, and what speaks against. */
    public String proposal(DateProposal proposal, Article article) {
        String name = phrases.name(article.id());
        Optional<LentByArticle> taken = proposal.taken();
        if (taken.isPresent()) {
            return phrases.text("lent.taken", name, dates.dayOfWeek(taken.get().published()), wording.reason(taken.get(), article));
        }
        String days = proposal.days().stream().map(this::published).collect(listed());
        String offered = phrases.text("lent.offered", name, days);
        String against = proposal.objections().stream().map(this::objection).collect(listed());
        return against.isEmpty() ? offered : offered + phrases.text("list.dot") + against;
    }

    /** The day that is lent, with its weekday. */
    public String published(LentByArticle lent) {
        return dates.dayOfWeek(lent.published());
    }

    /** What speaks against taking a day. */
    public String objection(DateProposal.Objection objection) {
        return phrases.text("lent.objection", phrases.name(objection.incident()), wording.days(objection.days()));
    }

    private Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(phrases.text("list.comma"));
    }
}
