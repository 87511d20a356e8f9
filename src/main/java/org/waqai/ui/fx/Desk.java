package org.waqai.ui.fx;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.waqai.session.NameBook;

/**
 * What the window has at hand beside the case.
 *
 * @param names to choose from when something is corrected
 * @param zone in which times of decisions are told
 * @param settings what is kept between starts
 */
public record Desk(NameBook names, ZoneId zone, Settings settings) {

    /** No names but those of the case; times of day are universal ones, and nothing is kept. */
    public static Desk bare() {
        return new Desk(NameBook.EMPTY, ZoneOffset.UTC, Settings.passing());
    }
}
