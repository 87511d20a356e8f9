package org.waqai.model;

/** Told how far long work has come. Called from the working thread. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total) -> { };

    /**
     * Reports where the work stands.
     *
     * @param done units of work done so far
     * @param total units in all; negative while it is not known
     */
    void at(long done, long total);
}
