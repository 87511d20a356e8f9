package org.waqai.session.story;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.link.DateProposal;
import org.waqai.link.Links;
import org.waqai.link.Report;
import org.waqai.link.Story;
import org.waqai.link.TruceThread;
import org.waqai.model.Article;
import org.waqai.model.Grade;
import org.waqai.model.Reason.LentByArticle;
import org.waqai.session.wording.StoryWording;
import org.waqai.session.wording.Wording;

/** What the articles of a case tell together, at one moment. Immutable. */
public final class CaseStories {

    /** Nothing has been linked. */
    public static final CaseStories NONE = unlinked(OptionalInt.empty());

    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, Grade> grades = new HashMap<>();
    private final Map<String, DateProposal> proposals = new HashMap<>();
    private final Map<String, TruceThread> threads = new HashMap<>();
    private final OptionalInt exceeded;

    private CaseStories(Links links, OptionalInt exceeded) {
        this.exceeded = exceeded;
        links.stories().forEach(this::add);
        links.dates().forEach(proposal -> proposals.put(proposal.article(), proposal));
        links.truces().stream().filter(thread -> thread.steps().size() > 1)
                .forEach(thread -> thread.steps().forEach(step -> threads.put(step.story(), thread)));
    }

    private void add(Story story) {
        Grade grade = story.grade();
        for (Report report : story.reports()) {
            stories.put(report.id(), story);
            grades.put(report.id(), grade);
        }
    }

    public static CaseStories of(Links links) {
        return new CaseStories(links, OptionalInt.empty());
    }

    /** Nothing is linked, since there are more articles than so many. */
    public static CaseStories beyond(int most) {
        return unlinked(OptionalInt.of(most));
    }

    private static CaseStories unlinked(OptionalInt exceeded) {
        return new CaseStories(new Links(List.of(), List.of(), List.of(), List.of(), List.of()), exceeded);
    }

    /** How many articles are linked at most, where the case has more and so none is linked; else empty. */
    public OptionalInt exceeded() {
        return exceeded;
    }

    /** How sure each incident is, by its identifier. */
    public Map<String, Grade> grades() {
        return Collections.unmodifiableMap(grades);
    }

    /** The story that an incident belongs to; empty while that is not known. */
    public Optional<StoryCard> story(String incident, Wording wording) {
        return Optional.ofNullable(stories.get(incident))
                .map(story -> new StoryWriter(story, wording).card(Optional.ofNullable(threads.get(story.id()))));
    }

    /**
     * The steps of the truce that an incident belongs to, in the order of time, each by the first incident that tells it; empty where
     * it belongs to none of which more is told.
     */
    public List<String> thread(String incident) {
        return Optional.ofNullable(stories.get(incident))
                .flatMap(story -> Optional.ofNullable(threads.get(story.id())))
                .map(thread -> thread.steps().stream().map(TruceThread.Step::story).toList())
                .orElse(List.of());
    }

    /** When an article may have been published that does not tell it; empty where no other article helps. */
    public Optional<DateOffer> offer(Article article, Wording wording) {
        StoryWording words = wording.stories();
        return Optional.ofNullable(proposals.get(article.id())).map(proposal -> new DateOffer(
                proposal.taken().map(LentByArticle::published),
                proposal.days().stream().map(day -> new DateOffer.Day(
                        day.published(), words.published(day), wording.reason(day, article))).toList(),
                proposal.objections().stream().map(words::objection).toList()));
    }
}
