package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.extract.incident.SentenceDrafts.Findings;
import org.waqai.extract.place.PlaceMention;
import org.waqai.extract.place.Sites;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Gazetteer;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.model.IncidentType;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.Role;

/** Where an incident happened whose own sentence names no place for it: told before, in the headline, or in all that was told. */
final class InheritedPlaces {

    private final Findings findings;
    private final Gazetteer gazetteer;
    private final List<PlaceMention> header;
    private List<PlaceMention> last;

    InheritedPlaces(Document document, Findings findings, Gazetteer gazetteer) {
        this.findings = findings;
        this.gazetteer = gazetteer;
        this.header = header(document, findings);
        this.last = header;
    }

    /** Until the text names a place of its own, it speaks of the place in the headline or the report's own. */
    private static List<PlaceMention> header(Document document, Findings findings) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.part() != Sentence.Part.BODY) {
                List<PlaceMention> known = findings.places(sentence).stream().filter(PlaceMention::known).toList();
                List<PlaceMention> sites = Sites.of(IncidentType.OTHER, known);
                if (!sites.isEmpty()) {
                    return sites;
                }
            }
        }
        return List.of();
    }

    /** Gives a draft that has no place the one that it must have, first that of the people or bodies its sentence tells of. */
    void lend(Draft draft, List<Draft> told) {
        draft.inherit(Sites.homes(findings.places(draft.event())).stream().map(this::homeTown).toList());
        if (draft.places().isEmpty()) {
            draft.inherit(places(draft, told));
        }
    }

    /** "منزل مدير مستشفى الحياة في قضاء المقدادية": who belongs to a building lives around it. */
    private PlaceMention homeTown(PlaceMention home) {
        return home.place().kind() == PlaceKind.FACILITY
                ? nearest(home.place().within(), home.place()).map(entry -> home.at(entry.place())).orElse(home)
                : home;
    }

    private List<PlaceMention> places(Draft draft, List<Draft> told) {
        if (isTruce(draft)) {
            return isBrokered(draft) ? whereAllHappened(told) : lastFought(told);
        }
        if (draft.isDatedRoughly() && header.size() == 1) {
            return header;
        }
        return draft.isDatedRoughly() || Merging.isSum(draft) ? whereAllHappened(told) : last;
    }

    /** Takes the places of a draft for those of what is told on. */
    void follow(Draft draft) {
        if (draft.hasOwnPlace()) {
            last = settlements(draft);
        }
    }

    /** The towns that the places of a draft lie in. */
    List<PlaceMention> settlements(Draft draft) {
        return draft.places().stream().map(this::settlement).toList();
    }

    /** What is told on without a place happened in the town, not in the street or quarter told before. */
    PlaceMention settlement(PlaceMention mention) {
        return switch (mention.place().kind()) {
            case STREET, ROAD, FACILITY, NEIGHBOURHOOD -> container(mention.place()).map(entry -> mention.at(entry.place()))
                    .orElse(mention);
            case COUNTRY, GOVERNORATE, DISTRICT, REGION, CITY, TOWN, VILLAGE, CAMP -> mention;
        };
    }

    /** A truce, and fighting told before, took place in the town and not in the one building that the sentence names for something else. */
    static boolean isOfWholeTown(Draft draft) {
        return isTruce(draft) || (draft.type() == IncidentType.CLASH && draft.event().referring());
    }

    private static boolean isTruce(Draft draft) {
        return draft.type() == IncidentType.CEASEFIRE || draft.type() == IncidentType.CEASEFIRE_VIOLATION;
    }

    private static boolean isBrokered(Draft truce) {
        return truce.parts().stream().anyMatch(part -> part.role() == Role.MEDIATOR);
    }

    /** A truce that nobody brokered holds where the fight was that it ends, else where the headline says. */
    private List<PlaceMention> lastFought(List<Draft> told) {
        return told.reversed().stream()
                .filter(draft -> draft.type() == IncidentType.CLASH && !draft.places().isEmpty())
                .findFirst()
                .map(this::settlements)
                .orElse(header.isEmpty() ? last : header);
    }

    /** What a campaign has cost and what a brokered truce ends was fought in all the places told: in the nearest that holds them. */
    private List<PlaceMention> whereAllHappened(List<Draft> told) {
        List<PlaceMention> places = new ArrayList<>(header);
        told.stream().filter(Draft::hasOwnPlace).map(Draft::places).forEach(places::addAll);
        if (places.isEmpty()) {
            return List.of();
        }
        PlaceMention first = places.getFirst();
        List<String> common = names(first.place());
        places.forEach(mention -> common.retainAll(names(mention.place())));
        return nearest(common, first.place()).map(entry -> List.of(first.at(entry.place()))).orElse(List.of());
    }

    /** A place and what it lies in, from the inside out. */
    private static List<String> names(Place place) {
        List<String> names = new ArrayList<>(place.within());
        names.addFirst(place.name());
        return names;
    }

    /** The first of these names that the gazetteer has around a place. */
    private Optional<PlaceEntry> nearest(List<String> names, Place inner) {
        return names.stream().flatMap(name -> around(name, inner)).findFirst();
    }

    /** The places of a name that a place lies in, or is. */
    private Stream<PlaceEntry> around(String name, Place inner) {
        List<String> names = names(inner);
        return gazetteer.named(name).stream()
                .filter(entry -> names.contains(entry.name()) && names.containsAll(entry.within()));
    }

    /** The nearest settlement that a place lies in. */
    private Optional<PlaceEntry> container(Place place) {
        return place.within().stream()
                .flatMap(name -> around(name, place))
                .filter(InheritedPlaces::isSettlement)
                .findFirst();
    }

    private static boolean isSettlement(PlaceEntry entry) {
        return entry.kind() == PlaceKind.CITY || entry.kind() == PlaceKind.TOWN || entry.kind() == PlaceKind.CAMP
                || entry.kind() == PlaceKind.VILLAGE;
    }
}
