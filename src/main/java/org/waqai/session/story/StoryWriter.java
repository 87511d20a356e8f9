package org.waqai.session.story;

import java.util.List;
import java.util.Optional;
import org.waqai.link.Contradiction;
import org.waqai.link.Link;
import org.waqai.link.Link.Standing;
import org.waqai.link.Report;
import org.waqai.link.Story;
import org.waqai.link.TruceThread;
import org.waqai.model.Decision;
import org.waqai.session.story.StoryCard.Bond;
import org.waqai.session.story.StoryCard.Step;
import org.waqai.session.story.StoryCard.Telling;
import org.waqai.session.wording.StoryWording;
import org.waqai.session.wording.Wording;

/** Puts a story on a card. */
final class StoryWriter {

    private final Story story;
    private final StoryWording words;

    StoryWriter(Story story, Wording wording) {
        this.story = story;
        this.words = wording.stories();
    }

    StoryCard card(Optional<TruceThread> thread) {
        return new StoryCard(
                story.grade(),
                words.summary(story),
                story.reports().stream().map(this::telling).toList(),
                story.isLinked() ? story.tolls().stream().map(range -> words.toll(range, story)).toList() : List.of(),
                story.contradictions().stream()
                        .filter(contradiction -> !(contradiction instanceof Contradiction.Tolls))
                        .map(contradiction -> words.contradiction(contradiction, story))
                        .toList(),
                thread.stream().flatMap(truce -> truce.steps().stream()).map(this::step).toList());
    }

    private Telling telling(Report report) {
        return new Telling(
                report.id(),
                words.outlet(report),
                words.told(report),
                words.goesBackTo(report, story),
                story.links().stream().filter(link -> link.incident().equals(report.id())).findFirst().map(this::bond));
    }

    private Bond bond(Link link) {
        return new Bond(
                words.link(link),
                link.standing() == Standing.ACCEPTED,
                new Decision.Join(link.incident(), link.other()),
                new Decision.Separate(link.incident(), link.other()));
    }

    private Step step(TruceThread.Step step) {
        return new Step(step.story(), words.step(step), step.story().equals(story.id()));
    }
}
