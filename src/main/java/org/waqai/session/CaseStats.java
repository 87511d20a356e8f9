package org.waqai.session;

/**
 * A case in figures.
 *
 * @param nearCopies articles that say nearly the same as an earlier one
 * @param incidents as the machine read them
 * @param decisions entries of the journal
 * @param outdated articles that another version of the program has read
 */
public record CaseStats(long articles, long nearCopies, long incidents, long decisions, long outdated) {
}
