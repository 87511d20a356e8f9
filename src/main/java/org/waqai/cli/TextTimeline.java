package org.waqai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waqai.model.Cancellation;
import org.waqai.model.DateRange;
import org.waqai.model.Incident;
import org.waqai.model.Progress;
import org.waqai.model.Rejection;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;

/** The timeline without a window: an incident a line, the oldest first, the undated last. */
final class TextTimeline {

    private static final Comparator<Incident> BY_TIME =
            Comparator.<Incident, LocalDate>comparing(incident -> day(incident, DateRange::first))
                    .thenComparing(incident -> day(incident, DateRange::last));

    private final Program program;
    private final Console console;

    TextTimeline(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    /** Prints what the files tell; returns the exit code. */
    int print(List<Path> files, Language language) {
        Wording wording = new Wording(language, MonthNames.LEVANTINE, Digits.LATIN);
        List<Incident> incidents = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        program.pipelines().get().read(
                files, Optional.empty(), read -> incidents.addAll(read.incidents()), rejections::add, Progress.NONE, Cancellation.NEVER);
        incidents.sort(BY_TIME);
        incidents.forEach(incident -> console.print(wording.incident(incident)));
        return console.tellAll(rejections);
    }

    private static LocalDate day(Incident incident, Function<DateRange, LocalDate> end) {
        return incident.when().value().days().map(end).orElse(LocalDate.MAX);
    }
}
