package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A number and a bit for each kind of sense, so that the kinds that begin at a word are one number, and one look tells that a kind
 * is not among them.
 */
public final class SenseKinds {

    private static final List<Class<?>> KINDS = kinds(Sense.class);

    private static final ClassValue<Integer> NUMBERS = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> kind) {
            return KINDS.indexOf(kind);
        }
    };

    private SenseKinds() {
    }

    /** How many kinds there are. */
    public static int count() {
        return KINDS.size();
    }

    /** The number of a kind, from 0. */
    public static int number(Class<? extends Sense> kind) {
        return NUMBERS.get(kind);
    }

    /** The bit of a kind. */
    public static long bit(Class<? extends Sense> kind) {
        return 1L << number(kind);
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
