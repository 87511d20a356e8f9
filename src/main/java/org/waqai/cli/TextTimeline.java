package org.waqai.cli;

import java.nio.file.Path;
import java.util.List;
import org.waqai.link.DateProposal;
import org.waqai.model.Article;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.StoryWording;
import org.waqai.session.wording.Wording;

/** The timeline without a window: an incident a line, however many articles tell it, the oldest first, the undated last. */
final class TextTimeline {

    private final Program program;
    private final Console console;

    TextTimeline(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    /** Prints what the files tell, then from what the dates were learnt that articles lend each other; returns the exit code. */
    int print(List<Path> files, Language language) {
        StoryWording wording = new Wording(language, MonthNames.LEVANTINE, Digits.LATIN).stories();
        ReadStories read = ReadStories.of(files, program);
        read.inTime().forEach(story -> console.print(wording.story(story)));
        printDates(read, wording, console);
        return console.tellAll(read.rejections());
    }

    /** Says of each undated article which days of publication others lend it, and why. */
    static void printDates(ReadStories read, StoryWording wording, Console console) {
        for (DateProposal proposal : read.links().dates()) {
            Article article = read.articles().get(proposal.article());
            if (article != null) {
                console.print(wording.proposal(proposal, article));
            }
        }
    }
}
