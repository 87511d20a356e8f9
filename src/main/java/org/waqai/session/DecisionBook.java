package org.waqai.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Decisions;
import org.waqai.casefile.Machine;
import org.waqai.model.CaseException;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.JournalEntry;

/** Writes down what one author decides about a case, and tells what was decided. */
final class DecisionBook {

    private final CurrentReadings readings;
    private final Machine machine;
    private final String author;
    private volatile CaseFile file;

    DecisionBook(CaseFile file, CurrentReadings readings, Machine machine, String author) {
        this.file = file;
        this.readings = readings;
        this.machine = machine;
        this.author = author;
    }

    /** @param written gets the number of each entry; where one cannot be written, those before it stand */
    void write(List<Decision> decisions, String reason, Consumer<Long> written) throws CaseException {
        for (Decision decision : decisions) {
            written.accept(file.decide(decision, author, reason, machine).number());
        }
    }

    /** Undoes entries, the last one first; returns the numbers of those that undo them. */
    List<Long> takeBack(List<Long> entries) throws CaseException {
        List<Long> undoing = new ArrayList<>();
        for (long entry : entries.reversed()) {
            write(List.of(new Decision.Undo(entry)), "", undoing::add);
        }
        return undoing;
    }

    String freeIncidentId(String article) throws CaseException {
        return file.freeIncidentId(article);
    }

    List<Decided> standing(String article) throws CaseException {
        Decisions decisions = new Decisions(file.journal());
        return file.article(article).map(filed -> decisions.on(readings.of(filed))).orElse(List.of());
    }

    List<JournalEntry> history(String incident) throws CaseException {
        List<JournalEntry> journal = file.journal();
        return journal.stream()
                .filter(entry -> Decisions.concerns(Decisions.root(entry.decision(), journal), incident))
                .toList();
    }

    /** Goes on with a copy of the case. */
    void use(CaseFile copy) {
        file = copy;
    }
}
