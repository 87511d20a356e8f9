package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.waqai.extract.place.PlaceMention.Use;
import org.waqai.model.IncidentType;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;

/** Chooses among the places told beside an event those where it happened, the most specific only. */
public final class Sites {

    private Sites() {
    }

    /**
     * The places of an event of this type. People flee from their origin, and "the people of" a village from there; who is
     * arrested or withdraws does so where he comes from, unless the text says where.
     */
    public static List<PlaceMention> of(IncidentType type, List<PlaceMention> mentions) {
        List<PlaceMention> told = used(mentions, Use.SITE);
        List<PlaceMention> sites = told.isEmpty() ? used(mentions, Use.FRAME) : told;
        List<PlaceMention> origins = used(mentions, Use.ORIGIN);
        return mostSpecific(switch (type) {
            case DISPLACEMENT -> first(origins, sites, used(mentions, Use.HOME));
            case DETENTION -> first(told, origins, sites);
            case CONTROL_CHANGE -> first(without(told, origins), origins, sites);
            case CLASH, SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DEPLOYMENT, CEASEFIRE, CEASEFIRE_VIOLATION, PROTEST, OTHER -> sites;
        });
    }

    /** The places that the people and bodies told of belong to: where it happened if the text names no place for it. */
    public static List<PlaceMention> homes(List<PlaceMention> mentions) {
        return mostSpecific(used(mentions, Use.HOME));
    }

    private static List<PlaceMention> first(List<PlaceMention> best, List<PlaceMention> next, List<PlaceMention> last) {
        if (!best.isEmpty()) {
            return best;
        }
        return next.isEmpty() ? last : next;
    }

    /** "انسحب من بلدة كفرنبل وعدة قرى جنوب إدلب": what holds the place that is left only says where that one lies. */
    private static List<PlaceMention> without(List<PlaceMention> told, List<PlaceMention> origins) {
        return told.stream().filter(mention -> !holdsAny(mention.place(), origins)).toList();
    }

    private static List<PlaceMention> used(List<PlaceMention> mentions, Use use) {
        List<PlaceMention> used = new ArrayList<>(mentions.size());
        for (PlaceMention mention : mentions) {
            if (mention.use() == use) {
                used.add(mention);
            }
        }
        return used;
    }

    /** A place that contains another one told of the same event only says where that one lies. */
    private static List<PlaceMention> mostSpecific(List<PlaceMention> mentions) {
        List<PlaceMention> specific = new ArrayList<>(mentions.size());
        for (PlaceMention mention : mentions) {
            if (!holdsAny(mention.place(), mentions)) {
                specific.add(mention);
            }
        }
        return specific;
    }

    private static boolean holdsAny(Place place, List<PlaceMention> mentions) {
        for (PlaceMention other : mentions) {
            if (holds(place, other.place())) {
                return true;
            }
        }
        return false;
    }

    /** "في ريف دير الزور الشرقي، في بلدة الشحيل": the countryside of a province holds its towns, too. */
    private static boolean holds(Place place, Place other) {
        boolean around = place.kind() == PlaceKind.REGION && other.kind() != PlaceKind.REGION && !place.within().isEmpty()
                && place.name().contains(place.within().getFirst()) && other.within().contains(place.within().getFirst());
        return around || other.within().contains(place.name());
    }
}
