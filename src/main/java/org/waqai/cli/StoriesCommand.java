package org.waqai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waqai.export.StoryJson;
import org.waqai.link.Story;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.StoryWording;
import org.waqai.session.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waqai stories FILE…}: what several articles tell of one incident, with what speaks for it and where they differ. */
@Command(name = "stories")
final class StoriesCommand implements Callable<Integer> {

    private static final String INDENT = "    ";

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--json", descriptionKey = "stories.json")
    private boolean json;

    private final RootCommand root;
    private final Program program;
    private final Console console;

    StoriesCommand(RootCommand root, Program program, Console console) {
        this.root = root;
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        ReadStories read = ReadStories.of(files, program);
        if (json) {
            StoryJson writer = new StoryJson();
            read.inTime().forEach(story -> console.print(writer.story(story)));
            read.links().dates().forEach(proposal -> console.print(writer.proposal(proposal)));
        } else {
            StoryWording wording = new Wording(root.language(), MonthNames.LEVANTINE, Digits.LATIN).stories();
            read.inTime().stream().filter(Story::isLinked).forEach(story -> print(story, wording));
            TextTimeline.printDates(read, wording, console);
        }
        return console.tellAll(read.rejections());
    }

    private void print(Story story, StoryWording wording) {
        console.print(wording.story(story));
        story.reports().forEach(report -> console.print(INDENT + wording.report(report)));
        story.links().forEach(link -> console.print(INDENT + wording.link(link)));
        story.contradictions().forEach(contradiction -> console.print(INDENT + wording.contradiction(contradiction, story)));
    }
}
