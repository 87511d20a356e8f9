package org.waqai.ui.reader.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waqai.model.Change;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.ui.fx.Look;

/** Makes the editor of each field. */
final class Editors {

    /** Shown by a picker that has no date at hand. */
    private static final LocalDate ANY_DAY = LocalDate.of(2021, 1, 1);

    private Editors() {
    }

    /** The editor of a field, holding its present value. */
    static FieldEditor of(Change.Field field, Subject subject, CaseNames names, Look look) {
        Incident incident = subject.incident();
        ByHand byHand = subject.byHand(field);
        String marked = subject.marked().map(span -> span.in(subject.article().text()).strip()).orElse("");
        return switch (field) {
            case TYPE -> WordEditor.type(incident, byHand, look);
            case TIME -> new TimeEditor(incident.when(), byHand, near(subject), look);
            case PLACES -> new PlacesEditor(incident.places(), byHand, marked, names, look);
            case PARTIES -> new PartiesEditor(incident.parties(), byHand, marked, names, look);
            case CASUALTIES -> new TollsEditor(incident.tolls(), byHand, sides(incident), look);
            case CEASEFIRE -> WordEditor.truce(incident, byHand, look);
            case TELLING -> WordEditor.telling(incident, look);
        };
    }

    private static List<Faction> sides(Incident incident) {
        return incident.parties().stream().map(party -> party.value().faction()).distinct().toList();
    }

    /** A day near which the incident may well lie: that of another one of the article, or of its publication. */
    private static LocalDate near(Subject subject) {
        return Stream.concat(
                        subject.standing().incidents().stream()
                                .flatMap(decided -> decided.incident().when().value().days().stream())
                                .map(DateRange::first),
                        subject.article().published().stream())
                .findFirst()
                .orElse(ANY_DAY);
    }
}
