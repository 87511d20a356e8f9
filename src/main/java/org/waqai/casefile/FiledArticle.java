package org.waqai.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.model.ReadArticle;

/**
 * An article of a case, as the machine read it, and where it came from.
 *
 * @param number its place in the order of import, from 1
 * @param file as the user named it; an entry of an archive stands behind {@code !/}
 * @param line where it begins in a file of many articles, from 1
 * @param encoding the character encoding of the original bytes
 * @param copyOf the first article that it nearly copies
 * @param extractor the version that read it last
 */
public record FiledArticle(
        long number,
        ReadArticle read,
        Instant imported,
        String file,
        OptionalInt line,
        String encoding,
        Optional<String> copyOf,
        String extractor) {
}
