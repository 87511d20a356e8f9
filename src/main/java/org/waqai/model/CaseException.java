package org.waqai.model;

import java.nio.file.Path;

/** A case cannot be opened, read or written. The case is as it was before. */
public final class CaseException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final transient CaseProblem problem;

    public CaseException(Path file, CaseProblem problem) {
        super(file + ": " + problem);
        this.file = file;
        this.problem = problem;
    }

    public CaseException(Path file, CaseProblem problem, Throwable cause) {
        super(file + ": " + problem, cause);
        this.file = file;
        this.problem = problem;
    }

    public Path file() {
        return file;
    }

    public CaseProblem problem() {
        return problem;
    }
}
