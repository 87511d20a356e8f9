package org.waqai.extract.place;

import java.util.List;
import org.waqai.extract.place.PlaceMention.Use;
import org.waqai.model.IncidentType;

/** Chooses among the places told beside an event those where it happened, the most specific only. */
public final class Sites {

    private Sites() {
    }

    /**
     * The places of an event of this type. People flee from their origin; who is arrested or withdraws does so where he comes
     * from, unless the text says where.
     */
    public static List<PlaceMention> of(IncidentType type, List<PlaceMention> mentions) {
        List<PlaceMention> sites = used(mentions, Use.SITE);
        List<PlaceMention> origins = used(mentions, Use.ORIGIN);
        return mostSpecific(switch (type) {
            case DISPLACEMENT -> origins.isEmpty() ? sites : origins;
            case DETENTION, CONTROL_CHANGE -> sites.isEmpty() ? origins : sites;
            case CLASH, SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DEPLOYMENT, CEASEFIRE, CEASEFIRE_VIOLATION, PROTEST, OTHER -> sites;
        });
    }

    private static List<PlaceMention> used(List<PlaceMention> mentions, Use use) {
        return mentions.stream().filter(mention -> mention.use() == use).toList();
    }

    /** A place that contains another one told of the same event only says where that one lies. */
    private static List<PlaceMention> mostSpecific(List<PlaceMention> mentions) {
        return mentions.stream()
                .filter(mention -> mentions.stream().noneMatch(other -> other.place().within().contains(mention.place().name())))
                .toList();
    }
}
