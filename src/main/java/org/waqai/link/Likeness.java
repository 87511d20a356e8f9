package org.waqai.link;

import java.util.List;

/**
 * How alike two reports are.
 *
 * @param score the weights of all signs together; the higher, the likelier both tell one incident
 * @param signs what speaks for it and what against it
 */
public record Likeness(double score, List<Sign> signs) {

    public Likeness {
        signs = List.copyOf(signs);
    }
}
