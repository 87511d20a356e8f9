package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A bit for each kind of sense, so that the kinds that begin at a word are one number, and one look tells that a kind is not among
 * them.
 */
public final class SenseKinds {

    private static final List<Class<?>> KINDS = kinds(Sense.class);

    private static final ClassValue<Long> BITS = new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> kind) {
            return 1L << KINDS.indexOf(kind);
        }
    };

    private SenseKinds() {
    }

    /** The bit of a kind. */
    public static long bit(Class<? extends Sense> kind) {
        return BITS.get(kind);
    }

    /** The bits of all kinds among some matches. */
    public static long bits(List<Match> matches) {
        long bits = 0;
        for (Match match : matches) {
            bits |= bit(match.sense().getClass());
        }
        return bits;
    }

    private static List<Class<?>> kinds(Class<?> sense) {
        if (!sense.isInterface()) {
            return List.of(sense);
        }
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> permitted : sense.getPermittedSubclasses()) {
            kinds.addAll(kinds(permitted));
        }
        return List.copyOf(kinds);
    }
}
