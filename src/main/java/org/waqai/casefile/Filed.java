package org.waqai.casefile;

/**
 * What became of articles that were filed together.
 *
 * @param last the number of the last article in the case now; the others have the numbers before
 * @param nearCopies how many of them say nearly the same as an earlier one
 */
public record Filed(long last, int nearCopies) {
}
