package org.waqai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waqai timeline FILE…}: the timeline as text. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    private final RootCommand root;

    private final TextTimeline timeline;

    TimelineCommand(RootCommand root, TextTimeline timeline) {
        this.root = root;
        this.timeline = timeline;
    }

    @Override
    public Integer call() {
        return timeline.print(files, root.language());
    }
}
