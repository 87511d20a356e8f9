package org.waqai.model;

import java.util.List;
import java.util.Optional;

/** A value of one field of an incident, in place of the one that is there. */
public sealed interface Change {

    /** The fields that can be changed. */
    enum Field implements Coded {
        TYPE, TIME, PLACES, PARTIES, CASUALTIES, CEASEFIRE, TELLING;

        /** The value that the field has. */
        public Change of(Incident incident) {
            return switch (this) {
                case TYPE -> new Type(incident.type());
                case TIME -> new Time(incident.when());
                case PLACES -> new Places(incident.places());
                case PARTIES -> new Parties(incident.parties());
                case CASUALTIES -> new Casualties(incident.tolls());
                case CEASEFIRE -> new Truce(incident.ceasefire());
                case TELLING -> new Told(incident.telling());
            };
        }
    }

    record Type(Reading<IncidentType> value) implements Change {
    }

    record Time(Reading<When> value) implements Change {
    }

    record Places(List<Reading<Place>> value) implements Change {

        public Places {
            value = List.copyOf(value);
        }
    }

    record Parties(List<Reading<Party>> value) implements Change {

        public Parties {
            value = List.copyOf(value);
        }
    }

    record Casualties(List<Reading<Toll>> value) implements Change {

        public Casualties {
            value = List.copyOf(value);
        }
    }

    record Truce(Optional<Reading<Ceasefire>> value) implements Change {
    }

    record Told(Telling value) implements Change {
    }

    default Field field() {
        return switch (this) {
            case Type type -> Field.TYPE;
            case Time time -> Field.TIME;
            case Places places -> Field.PLACES;
            case Parties parties -> Field.PARTIES;
            case Casualties casualties -> Field.CASUALTIES;
            case Truce truce -> Field.CEASEFIRE;
            case Told told -> Field.TELLING;
        };
    }

    /** The incident with this value in its field. */
    default Incident in(Incident old) {
        return switch (this) {
            case Type(var type) -> new Incident(old.id(), old.article(), type, old.when(), old.places(), old.parties(), old.tolls(),
                    old.ceasefire(), old.telling(), old.evidence());
            case Time(var when) -> new Incident(old.id(), old.article(), old.type(), when, old.places(), old.parties(), old.tolls(),
                    old.ceasefire(), old.telling(), old.evidence());
            case Places(var places) -> new Incident(old.id(), old.article(), old.type(), old.when(), places, old.parties(), old.tolls(),
                    old.ceasefire(), old.telling(), old.evidence());
            case Parties(var parties) -> new Incident(old.id(), old.article(), old.type(), old.when(), old.places(), parties,
                    old.tolls(), old.ceasefire(), old.telling(), old.evidence());
            case Casualties(var tolls) -> new Incident(old.id(), old.article(), old.type(), old.when(), old.places(), old.parties(),
                    tolls, old.ceasefire(), old.telling(), old.evidence());
            case Truce(var ceasefire) -> new Incident(old.id(), old.article(), old.type(), old.when(), old.places(), old.parties(),
                    old.tolls(), ceasefire, old.telling(), old.evidence());
            case Told(var telling) -> new Incident(old.id(), old.article(), old.type(), old.when(), old.places(), old.parties(),
                    old.tolls(), old.ceasefire(), telling, old.evidence());
        };
    }
}
