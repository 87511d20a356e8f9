package org.waqai.load;

import org.waqai.model.Rejection.Problem;

/** One article among several cannot be read; the others can. */
final class BadRecord extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    BadRecord(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
