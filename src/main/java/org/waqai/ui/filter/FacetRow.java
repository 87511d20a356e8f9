package org.waqai.ui.filter;

/**
 * A value of a facet as the pane shows it.
 *
 * @param name in words
 * @param depth how deep in the tree, 0 at its root
 * @param count how many incidents it would show under the filters of the other facets
 * @param share of the largest count in the facet, 0 to 1
 */
record FacetRow<T>(T value, String name, int depth, int count, double share, Mark mark, Fold fold) {

    /** What the filter asks of the value. */
    enum Mark {
        NONE, INCLUDED, EXCLUDED,
        /** It lies in an included value. */
        INCLUDED_ABOVE,
        /** It lies in an excluded value. */
        EXCLUDED_ABOVE
    }

    /** Whether it has values below, and whether they are shown. */
    enum Fold {
        LEAF, OPEN, CLOSED
    }
}
