package org.waqai.model;

/** Why a case cannot be opened, read or written, as data: the window and the command line put it into words. */
public sealed interface CaseProblem {

    record Missing() implements CaseProblem {
    }

    /** The folder that the case is to lie in is not there. */
    record NoFolder() implements CaseProblem {
    }

    /** The file is something else. */
    record NotACase() implements CaseProblem {
    }

    /** A later version of the program wrote it. Both numbers are versions of the schema. */
    record Newer(int version, int known) implements CaseProblem {
    }

    record Damaged(String detail) implements CaseProblem {
    }

    record DiskFull() implements CaseProblem {
    }

    /** The file or its folder allows no writing. */
    record NotWritable() implements CaseProblem {
    }

    /** Another window has the case open for writing. */
    record OpenElsewhere() implements CaseProblem {
    }

    /** The machine could not do it; {@code detail} is its own word for why. */
    record Failed(String detail) implements CaseProblem {
    }

    /** The case has no such incident, or no such entry in its journal. */
    record Unknown(String identifier) implements CaseProblem {
    }

    /** The two incidents are told by different articles. */
    record DifferentArticles() implements CaseProblem {
    }

    /** One article tells both incidents. */
    record SameArticle() implements CaseProblem {
    }
}
