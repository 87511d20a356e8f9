package org.waqai.cli;

import java.nio.file.Path;
import java.util.List;
import org.waqai.model.Cancellation;
import org.waqai.model.Incident;
import org.waqai.model.Progress;
import org.waqai.session.CaseSession;
import org.waqai.session.CaseView;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;

/** The timeline without a window: an incident a line, the oldest first, the undated last. */
final class TextTimeline {

    private final Program program;
    private final Console console;

    TextTimeline(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    /** Prints what the files tell; returns the exit code. */
    int print(List<Path> files, Language language) {
        Wording wording = new Wording(language, MonthNames.LEVANTINE, Digits.LATIN);
        try (CaseSession openCase = program.sessions().get()) {
            openCase.open(files, Progress.NONE, Cancellation.NEVER);
            CaseView view = openCase.view();
            for (Incident incident : view.visible()) {
                console.print(wording.incident(incident));
            }
            return console.tellAll(view.rejections());
        }
    }
}
