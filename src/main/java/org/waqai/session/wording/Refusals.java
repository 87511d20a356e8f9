package org.waqai.session.wording;

import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.LexiconFault;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

/** Why something could not be read or written: which file and line, what happened, what to do. */
public final class Refusals {

    private static final long MEGABYTE = 1_000_000;

    private final Phrases phrases;
    private final LexiconFaults lexiconFaults;

    Refusals(Phrases phrases) {
        this.phrases = phrases;
        this.lexiconFaults = new LexiconFaults(phrases);
    }

    /** What is wrong with a lexicon, in one line. */
    public String fault(LexiconFault fault) {
        return lexiconFaults.fault(fault);
    }

    /** Why input was not read, in one line. */
    public String rejection(Rejection rejection) {
        String file = phrases.foreign(rejection.file());
        String problem = problem(rejection.problem());
        return rejection.line().isPresent()
                ? phrases.text("rejection.line", file, phrases.ordinal(rejection.line().getAsInt()), problem)
                : phrases.text("rejection.file", file, problem);
    }

    /** Why input was not read, without its name. */
    public String problem(Problem problem) {
        String key = key(problem);
        return switch (problem) {
            case Problem.Missing() -> phrases.text(key);
            case Problem.EmptyFolder() -> phrases.text(key);
            case Problem.Unreadable(var detail) -> phrases.text(key, phrases.foreign(detail));
            case Problem.Empty() -> phrases.text(key);
            case Problem.Binary(var format) -> format.isBlank()
                    ? phrases.text("Problem.Binary.unknown")
                    : phrases.text(key, phrases.foreign(format));
            case Problem.TooLarge(var size, var limit) -> phrases.text(key, megabytes(size), megabytes(limit));
            case Problem.UnknownEncoding(var offset) -> phrases.text(key, phrases.number(offset));
            case Problem.Truncated(var offset) -> phrases.text(key, phrases.number(offset));
            case Problem.UnknownFormat(var extension) -> phrases.text(key, phrases.foreign(extension));
            case Problem.BadJson(var column) -> phrases.text(key, phrases.number(column));
            case Problem.MissingField(var field) -> phrases.text(key, phrases.foreign(field));
            case Problem.WrongType(var field) -> phrases.text(key, phrases.foreign(field));
            case Problem.BadDate(var value) -> phrases.text(key, phrases.foreign(value));
            case Problem.DuplicateId(var id) -> phrases.text(key, phrases.foreign(id));
            case Problem.BadCase(var reason) -> problem(reason);
            case Problem.BadTable(var detail) -> phrases.text(key, phrases.foreign(detail));
            case Problem.TooManyColumns(var columns, var limit) -> phrases.text(key, phrases.number(columns), phrases.number(limit));
            case Problem.DeclaresEntities() -> phrases.text(key);
            case Problem.BadArchive(var detail) -> phrases.text(key, phrases.foreign(detail));
            case Problem.BadEntryName() -> phrases.text(key);
            case Problem.BlownUp(var times) -> phrases.text(key, phrases.number(times));
        };
    }

    /** Why a case cannot be opened or written, in one line. */
    public String refusal(CaseException refusal) {
        return phrases.text("rejection.file", phrases.foreign(refusal.file().toString()), problem(refusal.problem()));
    }

    /** Why a case cannot be opened or written, or only be read; without its name. */
    public String problem(CaseProblem problem) {
        String key = "CaseProblem." + problem.getClass().getSimpleName();
        return switch (problem) {
            case CaseProblem.Missing() -> phrases.text(key);
            case CaseProblem.NoFolder() -> phrases.text(key);
            case CaseProblem.NotACase() -> phrases.text(key);
            case CaseProblem.Newer(var version, var known) -> phrases.text(key, phrases.ordinal(version), phrases.ordinal(known));
            case CaseProblem.Damaged(var detail) -> phrases.text(key, phrases.foreign(detail));
            case CaseProblem.DiskFull() -> phrases.text(key);
            case CaseProblem.NotWritable() -> phrases.text(key);
            case CaseProblem.OpenElsewhere() -> phrases.text(key);
            case CaseProblem.Failed(var detail) -> phrases.text(key, phrases.foreign(detail));
            case CaseProblem.Unknown(var identifier) -> phrases.text(key, phrases.foreign(identifier));
            case CaseProblem.DifferentArticles() -> phrases.text(key);
            case CaseProblem.SameArticle() -> phrases.text(key);
        };
    }

    static String key(Problem problem) {
        return "Problem." + problem.getClass().getSimpleName();
    }

    /** Rounded up, so that what is just above a limit does not look as if it kept to it. */
    private String megabytes(long bytes) {
        return phrases.isolated(phrases.number((bytes + MEGABYTE - 1) / MEGABYTE) + " MB");
    }
}
