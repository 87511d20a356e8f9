package org.waqai.evaluation;

/**
 * What stands behind a value that the program gave.
 *
 * @param rule the rule that read it
 * @param confidence how sure the program is, 0 to 1
 */
record Support(String rule, double confidence) {

    /** A coder needs none. */
    static final Support OF_GOLD = new Support("", 0);
}
