package org.waqai.extract.incident;

import java.util.List;
import org.waqai.model.Party;
import org.waqai.model.Reading;

/**
 * How fully an incident is told. What has an unmistakable word, a place and a time of its own, and somebody who comes to harm or
 * two sides, is hardly ever misread; what has one of these is so more often than not.
 */
enum Standing {
    FEW_SIGNS("incident.few-signs"),
    TWO_SIGNS("incident.two-signs"),
    THREE_SIGNS("incident.three-signs"),
    FOUR_SIGNS("incident.four-signs");

    private final String rule;

    Standing(String rule) {
        this.rule = rule;
    }

    static Standing of(Draft draft, List<Reading<Party>> parties) {
        boolean unmistakable = draft.events().stream().anyMatch(event -> event.trigger().strong());
        boolean people = !draft.tolls().isEmpty() || parties.size() > 1;
        int signs = (unmistakable ? 1 : 0) + (draft.hasOwnPlace() ? 1 : 0) + (draft.when().isPresent() ? 1 : 0) + (people ? 1 : 0);
        return signs == 4 ? FOUR_SIGNS : signs == 3 ? THREE_SIGNS : signs == 2 ? TWO_SIGNS : FEW_SIGNS;
    }

    /** Its name as a rule. */
    String rule() {
        return rule;
    }
}
