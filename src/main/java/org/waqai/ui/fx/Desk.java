package org.waqai.ui.fx;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.waqai.session.NameBook;

/**
 * What the window has at hand beside the case.
 *
 * @param names to choose from when something is corrected
 * @param zone in which times of decisions are told
 */
public record Desk(NameBook names, ZoneId zone) {

    /** No names but those of the case; times of day are universal ones. */
    public static final Desk BARE = new Desk(NameBook.EMPTY, ZoneOffset.UTC);
}
