package org.waqai.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** Lexicon files that cannot be used, with every bad line at once. */
public final class LexiconException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public LexiconException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The bad lines, in the order of files and lines. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One bad line.
     *
     * @param line counted from 1; 0 when the file as a whole is meant
     * @param hint what to do
     */
    public record Fault(String file, int line, String problem, String hint) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + problem + " (" + hint + ")";
        }
    }
}
