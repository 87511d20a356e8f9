package org.waqai.link;

import java.util.List;
import org.waqai.model.ReadArticle;

/**
 * What many articles amount to together.
 *
 * @param copies groups of more than one article
 * @param stories every incident once, with all reports of it; in the order of their first reports
 * @param dates what is proposed for articles without a day of publication
 * @param lent those articles to which a single day was lent, read again with it
 * @param truces each with all that became of it
 */
public record Links(
        List<CopyGroup> copies, List<Story> stories, List<DateProposal> dates, List<ReadArticle> lent, List<TruceThread> truces) {

    public Links {
        copies = List.copyOf(copies);
        stories = List.copyOf(stories);
        dates = List.copyOf(dates);
        lent = List.copyOf(lent);
        truces = List.copyOf(truces);
    }
}
