package org.waqai.model;

import java.util.List;
import java.util.stream.Collectors;

/** Lexicon files that cannot be used, with every bad line of every file. */
public final class LexiconException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<LexiconFault> faults;

    public LexiconException(List<LexiconFault> faults) {
        super(faults.stream().map(LexiconFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The bad lines, in the order of files and lines. */
    public List<LexiconFault> faults() {
        return faults;
    }
}
