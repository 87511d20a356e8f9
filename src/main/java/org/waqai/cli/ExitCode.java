package org.waqai.cli;

/** What a command tells the shell. */
final class ExitCode {

    static final int ALL_READ = 0;
    /** Some input was rejected, and the rest is done. */
    static final int SOME_REJECTED = 1;
    static final int WRONG_USAGE = 2;
    /** The result could not be written, or the program is at fault. */
    static final int FAILED = 3;

    private ExitCode() {
    }
}
