package org.waqai.link;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Basis;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Reason.LentByArticle;
import org.waqai.model.When;

/** An article read with a day of publication that another article lends it: every date that hangs on that day says so. */
public final class LentDates {

    private LentDates() {
    }

    /** The article, which has no day of publication, read with the one that it is lent. */
    public static ReadArticle apply(ReadArticle undated, LentByArticle lent, Rereading rereading) {
        ReadArticle read = rereading.on(undated.article(), lent.published());
        Evidence evidence = Evidence.unmeasured(List.of(lent.words()), "published.lent", Optional.of(lent));
        List<Incident> incidents = read.incidents().stream().map(LentDates::marked).toList();
        return new ReadArticle(undated.article(), Optional.of(new Reading<>(lent.published(), evidence)), incidents);
    }

    private static Incident marked(Incident incident) {
        if (!(incident.when().value() instanceof When.Dated dated) || !hangsOnPublication(dated.basis())) {
            return incident;
        }
        When when = new When.Dated(dated.range(), dated.precision(), Basis.CORROBORATED, dated.part(), dated.ongoing());
        return new Incident(incident.id(), incident.article(), incident.type(), new Reading<>(when, incident.when().evidence()),
                incident.places(), incident.parties(), incident.tolls(), incident.ceasefire(), incident.telling(), incident.evidence());
    }

    private static boolean hangsOnPublication(Basis basis) {
        return switch (basis) {
            case RELATIVE, PUBLISHED -> true;
            case STATED, WEEKDAY, CORROBORATED -> false;
        };
    }
}
