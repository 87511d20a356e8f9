package org.waqai.session;

import java.util.Map;
import org.waqai.casefile.FiledArticle;
import org.waqai.model.ReadArticle;

/**
 * The readings that count: as they are filed, but those of articles to which others lend a day of publication as of that day. What is
 * lent is not kept in the case. Safe for use by several threads.
 */
final class CurrentReadings {

    private volatile Map<String, ReadArticle> lent = Map.of();

    /** The reading of an article; once people have decided when it was published, nothing is lent to it. */
    ReadArticle of(FiledArticle filed) {
        ReadArticle read = filed.read();
        return read.published().isPresent() ? read : lent.getOrDefault(read.article().id(), read);
    }

    Map<String, ReadArticle> lent() {
        return lent;
    }

    /** @param readings by the identifiers of articles without a day of publication of their own; all others are lent none */
    void lend(Map<String, ReadArticle> readings) {
        lent = Map.copyOf(readings);
    }
}
