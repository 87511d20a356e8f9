package org.waqai.extract.place;

import org.waqai.model.PlaceKind;

/** Whether a place of one kind can be what a head word of another names: a "بلدة" may be a small city, a "حي" is no town. */
enum KindFit {
    NONE, LOOSE, EXACT;

    static KindFit of(PlaceKind head, PlaceKind place) {
        if (head == place) {
            return EXACT;
        }
        return isLoose(head, place) ? LOOSE : NONE;
    }

    private static boolean isLoose(PlaceKind head, PlaceKind place) {
        return switch (head) {
            case CITY, VILLAGE -> place == PlaceKind.CITY || place == PlaceKind.TOWN || place == PlaceKind.VILLAGE;
            case TOWN -> place == PlaceKind.CITY || place == PlaceKind.VILLAGE || place == PlaceKind.NEIGHBOURHOOD;
            case GOVERNORATE -> place == PlaceKind.REGION || place == PlaceKind.CITY || place == PlaceKind.DISTRICT;
            case DISTRICT -> place == PlaceKind.CITY || place == PlaceKind.TOWN;
            case REGION -> place != PlaceKind.STREET && place != PlaceKind.COUNTRY;
            case CAMP -> place == PlaceKind.NEIGHBOURHOOD;
            case NEIGHBOURHOOD -> place == PlaceKind.CAMP;
            case ROAD -> place == PlaceKind.FACILITY;
            case COUNTRY, STREET, FACILITY -> false;
        };
    }
}
