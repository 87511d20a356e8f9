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
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Evidence;
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

    StoryWording(Wording wording, Phrases phrases, Dates dates) {
        this.wording = wording;
        this.phrases = phrases;
        this.dates = dates;
    }

    /** One line: the incident, with the range of its tolls; how many reports of how many origins tell it, and how sure that makes it. */
    public String story(Story story) {
        List<String> parts = new ArrayList<>(List.of(wording.incident(together(story))));
        if (isLent(together(story))) {
            parts.add(wording.word(Basis.CORROBORATED));
        }
        if (story.isLinked()) {
            int reports = story.reports().size();
            int origins = story.origins().size();
            parts.add(phrases.counted("story.reports", reports, phrases.number(reports)) + " "
                    + phrases.counted("story.origins", origins, phrases.number(origins)));
            parts.add(wording.word(story.grade()));
        }
        return String.join(phrases.text("list.dot"), parts);
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
        String who = phrases.name(report.outlet().orElse(report.incident().article()));
        return phrases.text("story.report", who, wording.incident(report.incident()));
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
            case Contradiction.Initiators(var sides) -> phrases.text(key, sides(sides, phrases::name, story));
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
                .map(report -> phrases.name(report.outlet().orElse(report.incident().article())))
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
        String days = proposal.days().stream().map(lent -> dates.dayOfWeek(lent.published())).collect(listed());
        String offered = phrases.text("lent.offered", name, days);
        String against = proposal.objections().stream()
                .map(objection -> phrases.text("lent.objection", phrases.name(objection.incident()), wording.days(objection.days())))
                .collect(listed());
        return against.isEmpty() ? offered : offered + phrases.text("list.dot") + against;
    }

    private Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(phrases.text("list.comma"));
    }
}
