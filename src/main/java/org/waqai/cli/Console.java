package org.waqai.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waqai.model.CaseException;
import org.waqai.model.LexiconFault;
import org.waqai.model.Rejection;
import org.waqai.session.query.QueryLanguage;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;

/**
 * The two ways out of a command, in UTF-8 whatever the platform's own encoding: one for its result, and one for what it has
 * to say to the person at the keyboard, in that person's language.
 */
final class Console {

    private final Writer out;
    private final Writer err;
    private final Texts texts;
    private final Wording wording;

    Console(OutputStream out, OutputStream err, Language language) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.texts = new Texts(language);
        this.wording = new Wording(language, MonthNames.LEVANTINE, Digits.LATIN);
    }

    /**
     * Writes a line of the result, at once.
     *
     * @throws UncheckedIOException when nobody reads it any more, or it cannot be stored
     */
    void print(String line) {
        write(out, line);
    }

    /** Says the text of {@code key}. */
    void tell(String key, Object... words) {
        write(err, texts.message(key, words));
    }

    /** Says which input was not read, and why. */
    void tell(Rejection rejection) {
        write(err, wording.refusals().rejection(rejection));
    }

    /** Says why a case cannot be opened or written. */
    void tell(CaseException refusal) {
        write(err, wording.refusals().refusal(refusal));
    }

    Wording wording() {
        return wording;
    }

    /** Says what is wrong with a file of the lexicon. */
    void tell(LexiconFault fault) {
        write(err, wording.refusals().fault(fault));
    }

    /** Says of each that it was not read; returns the exit code that follows from it. */
    int tellAll(List<Rejection> rejections) {
        rejections.forEach(this::tell);
        return rejections.isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_REJECTED;
    }

    /** Says what in a query is not understood, and where; returns the exit code that follows from it. */
    int tellProblems(List<QueryProblem> problems) {
        QueryLanguage language = new QueryLanguage(texts.language());
        problems.forEach(problem -> tell("search.wrong", problem.start() + 1, language.sentence(problem)));
        return problems.isEmpty() ? ExitCode.ALL_READ : ExitCode.WRONG_USAGE;
    }

    Texts texts() {
        return texts;
    }

    PrintWriter results() {
        return new PrintWriter(out, true);
    }

    PrintWriter messages() {
        return new PrintWriter(err, true);
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
