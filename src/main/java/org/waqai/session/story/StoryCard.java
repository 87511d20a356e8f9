package org.waqai.session.story;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Decision;
import org.waqai.model.Grade;

/**
 * What all articles together tell of one incident, in words.
 *
 * @param summary how many reports tell it, and how many origins these have
 * @param tellings each report, in the order in which they came in
 * @param tolls for each outcome the range and who tells what; empty where there is only one report
 * @param differences in what the reports contradict each other, and who says what; the tolls aside
 * @param thread what became of the truce, if it is one or belongs to one, in the order of time
 */
public record StoryCard(
        Grade grade, String summary, List<Telling> tellings, List<String> tolls, List<String> differences, List<Step> thread) {

    public StoryCard {
        tellings = List.copyOf(tellings);
        tolls = List.copyOf(tolls);
        differences = List.copyOf(differences);
        thread = List.copyOf(thread);
    }

    /** Whether several reports tell it. */
    public boolean isLinked() {
        return tellings.size() > 1;
    }

    /**
     * A report.
     *
     * @param incident its identifier
     * @param outlet who tells it, and since when, where that is known
     * @param words what it tells
     * @param goesBackTo who told it first, where its words are copied or quoted
     * @param bond why it is held to be of this story; empty for the first
     */
    public record Telling(String incident, String outlet, String words, Optional<String> goesBackTo, Optional<Bond> bond) {
    }

    /**
     * Why a report is held to tell the same as another one.
     *
     * @param reasons what speaks for it and against it
     * @param accepted whether a person has said so
     * @param join the decision that they are one
     * @param separate the decision that they are two
     */
    public record Bond(String reasons, boolean accepted, Decision.Join join, Decision.Separate separate) {
    }

    /**
     * A step in the life of a truce.
     *
     * @param incident the identifier of the first report that tells it
     * @param isThis whether the story of the card is this step
     */
    public record Step(String incident, String words, boolean isThis) {
    }
}
