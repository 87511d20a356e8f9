package org.waqai.link;

import java.util.List;
import java.util.Optional;
import org.waqai.model.DateRange;
import org.waqai.model.Reason.LentByArticle;

/**
 * The days on which an undated article may have been published, as other articles let it seem.
 *
 * @param days each with its reasoning; at least one, the earliest first
 * @param objections what speaks against taking even a single one
 */
public record DateProposal(String article, List<LentByArticle> days, List<Objection> objections) {

    public DateProposal {
        days = List.copyOf(days);
        objections = List.copyOf(objections);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A proposal without a day: " + article);
        }
    }

    /**
     * An article that tells the same in the same words, but of another day.
     *
     * @param incident the identifier of its incident
     * @param days the day that its words mean if it was published on the day proposed, or the one it states
     */
    public record Objection(String incident, DateRange days) {
    }

    /** The reasoning of the day that the article is shown with until a person decides; empty where that must be left to the person. */
    public Optional<LentByArticle> taken() {
        return days.size() == 1 && objections.isEmpty() ? Optional.of(days.getFirst()) : Optional.empty();
    }
}
