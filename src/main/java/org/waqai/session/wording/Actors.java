package org.waqai.session.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waqai.model.Faction;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlacePath;
import org.waqai.model.Role;

/** Who and where: parties with what they do to each other, and places with what contains them. */
final class Actors {

    private final Phrases phrases;

    Actors(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Attackers, an arrow and the attacked; the sides of a fight around a double arrow; then the mediators. */
    String parties(List<Party> parties) {
        if (parties.isEmpty()) {
            return phrases.text("party.none");
        }
        String initiators = named(parties, Role.INITIATOR, phrases.text("list.comma"));
        String targets = named(parties, Role.TARGET, phrases.text("list.comma"));
        List<String> groups = new ArrayList<>();
        if (!initiators.isEmpty() && !targets.isEmpty()) {
            groups.add(phrases.text("party.attack", initiators, targets));
        } else if (!initiators.isEmpty()) {
            groups.add(initiators);
        } else if (!targets.isEmpty()) {
            groups.add(phrases.text("party.role", targets, phrases.word(Role.TARGET)));
        }
        groups.add(named(parties, Role.PARTICIPANT, phrases.text("party.between")));
        String mediators = named(parties, Role.MEDIATOR, phrases.text("list.comma"));
        groups.add(mediators.isEmpty() ? "" : phrases.text("party.role", mediators, phrases.word(Role.MEDIATOR)));
        return groups.stream().filter(group -> !group.isEmpty()).collect(Collectors.joining(phrases.text("list.dot")));
    }

    String party(Party party) {
        return phrases.text("party.role", phrases.factionName(party.faction()), phrases.word(party.role()));
    }

    private String named(List<Party> parties, Role role, String between) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::faction)
                .distinct()
                .map(phrases::factionName)
                .collect(Collectors.joining(between));
    }

    String place(Place place) {
        return places(List.of(place));
    }

    /** Places that lie in the same one share its name: "A and B, C". */
    String places(List<Place> places) {
        if (places.isEmpty()) {
            return phrases.text("place.none");
        }
        Map<Optional<String>, List<String>> names = new LinkedHashMap<>();
        for (Place place : places) {
            PlacePath path = phrases.path(place);
            names.computeIfAbsent(path.parent().map(PlacePath::leaf), within -> new ArrayList<>()).add(phrases.name(path.leaf()));
        }
        return names.entrySet().stream()
                .map(group -> group.getKey()
                        .map(within -> phrases.text("place.within", enumerated(group.getValue()), phrases.name(within)))
                        .orElseGet(() -> enumerated(group.getValue())))
                .collect(Collectors.joining(phrases.text("list.dot")));
    }

    private String enumerated(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        String head = String.join(phrases.text("list.comma"), names.subList(0, names.size() - 1));
        return phrases.text("list.and", head, names.getLast());
    }

    /** The names of a faction and of all it belongs to, outermost first. */
    String lineage(Faction faction) {
        return faction.lineage().stream().map(phrases::factionName).collect(Collectors.joining(phrases.text("list.path")));
    }
}
