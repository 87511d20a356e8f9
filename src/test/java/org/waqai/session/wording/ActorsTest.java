package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.session.wording.Given.ARABIC;
import static org.waqai.session.wording.Given.ASAYISH;
import static org.waqai.session.wording.Given.ENGLISH;
import static org.waqai.session.wording.Given.NDF;
import static org.waqai.session.wording.Given.RUSSIA;
import static org.waqai.session.wording.Given.party;
import static org.waqai.session.wording.Given.place;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Faction;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.Role;

class ActorsTest {

    @Test
    void the_arrow_leads_from_the_attacker_to_the_attacked_in_either_direction_of_text() {
        List<Party> parties = List.of(party(ASAYISH, Role.TARGET), party(NDF, Role.INITIATOR));

        assertThat(ARABIC.parties(parties)).isEqualTo("الدفاع الوطني ← الأسايش");
        assertThat(ENGLISH.parties(parties)).isEqualTo("National Defence Forces → Asayish");
    }

    @Test
    void sides_of_a_fight_face_each_other_and_mediators_follow() {
        List<Party> parties = List.of(party(NDF, Role.PARTICIPANT), party(ASAYISH, Role.PARTICIPANT), party(RUSSIA, Role.MEDIATOR));

        assertThat(ARABIC.parties(parties)).isEqualTo("الدفاع الوطني ↔ الأسايش · روسيا (وسيط)");
    }

    @Test
    void who_was_attacked_by_nobody_known_is_marked() {
        assertThat(ARABIC.parties(List.of(party(ASAYISH, Role.TARGET)))).isEqualTo("الأسايش (مستهدَف)");
        assertThat(ARABIC.parties(List.of())).isEqualTo("بلا طرف");
    }

    @Test
    void a_latin_name_keeps_its_order_inside_arabic() {
        Faction ypg = new Faction("x.ypg", "وحدات YPG (سوريا)", "YPG", Optional.empty());

        assertThat(ARABIC.faction(ypg)).isEqualTo("\u2068وحدات YPG (سوريا)\u2069");
        assertThat(ENGLISH.faction(ypg)).isEqualTo("YPG");
    }

    @Test
    void a_faction_stands_below_what_it_belongs_to() {
        assertThat(ARABIC.lineage(ASAYISH)).isEqualTo("قسد › الأسايش");
    }

    @Test
    void a_place_has_its_english_name_in_english() {
        Place shaar = new Place("الشعار", PlaceKind.NEIGHBOURHOOD, List.of("حلب", "سوريا"), Optional.empty(),
                PlacePath.of("Syria", "Aleppo", "Al-Shaar"));

        assertThat(ENGLISH.place(shaar)).isEqualTo("Al-Shaar, Aleppo");
        assertThat(ARABIC.place(shaar)).isEqualTo("الشعار، حلب");
    }

    @Test
    void places_in_one_city_name_it_once() {
        Place tay = place("حي طي", "القامشلي", "الحسكة");
        Place halko = place("حي حلكو", "القامشلي", "الحسكة");
        Place country = new Place("سوريا", PlaceKind.COUNTRY, List.of(), Optional.empty());

        assertThat(ARABIC.places(List.of(tay, halko, country))).isEqualTo("حي طي وحي حلكو، القامشلي · سوريا");
        assertThat(ARABIC.places(List.of())).isEqualTo("بلا مكان");
        assertThat(ARABIC.place(PlacePath.UNKNOWN)).isEqualTo("بلا مكان");
        assertThat(ENGLISH.place(tay)).isEqualTo("\u2068حي طي\u2069, \u2068القامشلي\u2069");
    }
}
