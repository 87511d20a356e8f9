package org.waqai.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

    /** What a machine reads in it as if it was published on a day, under the identifiers that its incidents have. */
    public ReadArticle asIf(LocalDate published, Machine machine) {
        ReadArticle again = machine.read(read.article().withPublished(published));
        Continuity.Outcome same = Continuity.of(read.article().id(), read.incidents(), again.incidents(), Set.of(),
                Continuity.next(read.incidents()));
        return new ReadArticle(read.article(), again.published(), same.incidents());
    }
}
