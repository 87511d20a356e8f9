package org.waqai.index.columns;

import java.io.DataInput;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Losses;
import org.waqai.model.Outcome;
import org.waqai.model.Outline;
import org.waqai.model.Place;
import org.waqai.model.Reading;
import org.waqai.model.When;

/**
 * A part of an outline that many incidents share: each value is kept once, and an incident points to it.
 *
 * @param <T> the values
 */
public final class OutlinePart<T> {

    /** A little less than the dictionaries of the index can hold. */
    private static final int MOST_BYTES = 32_000;

    static final OutlinePart<When> TIME =
            new OutlinePart<>("time", incident -> incident.when().value(), ValueBytes::write, (in, shared) -> ValueBytes.readWhen(in));

    static final OutlinePart<Deed> DEED = new OutlinePart<>(
            "deed", OutlinePart::deed, ValueBytes::write, (in, shared) -> ValueBytes.readDeed(in));

    static final OutlinePart<List<Place>> PLACES = new OutlinePart<>(
            "outlined-places",
            incident -> Outline.of(incident).places(),
            (places, out) -> ValueBytes.writeAll(places, ValueBytes::write, MOST_BYTES, out),
            (in, shared) -> ValueBytes.readAll(from -> shared.one(ValueBytes.readPlace(from)), in));

    static final OutlinePart<Sides> SIDES = new OutlinePart<>(
            "sides",
            OutlinePart::sides,
            (sides, out) -> {
                ValueBytes.writeAll(sides.factions(), ValueBytes::write, MOST_BYTES / 2, out);
                ValueBytes.writeAll(sides.sides(), ValueBytes::write, MOST_BYTES / 2, out);
            },
            (in, shared) -> new Sides(factions(in, shared), factions(in, shared)));

    /** Every part. */
    public static final List<OutlinePart<?>> ALL = List.of(TIME, DEED, PLACES, SIDES);

    private final String code;
    private final Function<Incident, T> value;
    private final ValueBytes.Writer<T> writer;
    private final Reader<T> reader;

    private OutlinePart(String code, Function<Incident, T> value, ValueBytes.Writer<T> writer, Reader<T> reader) {
        this.code = code;
        this.value = value;
        this.writer = writer;
        this.reader = reader;
    }

    /** Reads a value, parts of which other values have too. */
    interface Reader<T> {

        T read(DataInput in, Shared shared) throws IOException;
    }

    /** Its name in files. */
    public String code() {
        return code;
    }

    /** The value of an incident as bytes. */
    public byte[] bytes(Incident incident) {
        return ValueBytes.of(value.apply(incident), writer);
    }

    T read(DataInput in, Shared shared) throws IOException {
        return reader.read(in, shared);
    }

    private static Deed deed(Incident incident) {
        return new Deed(
                incident.type().value(),
                incident.telling(),
                incident.ceasefire().map(truce -> truce.value().status()),
                Losses.of(incident.tolls().stream().map(Reading::value).toList(), Outcome.KILLED));
    }

    private static Sides sides(Incident incident) {
        Outline outline = Outline.of(incident);
        return new Sides(outline.factions(), outline.sides());
    }

    private static List<Faction> factions(DataInput in, Shared shared) throws IOException {
        return ValueBytes.readAll(from -> shared.one(ValueBytes.readFaction(from)), in);
    }

    @Override
    public String toString() {
        return code;
    }
}
