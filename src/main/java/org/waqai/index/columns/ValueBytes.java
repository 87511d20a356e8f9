package org.waqai.index.columns;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.model.Basis;
import org.waqai.model.Ceasefire;
import org.waqai.model.Coordinates;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Losses;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.Telling;
import org.waqai.model.When;

/** Values as bytes and back. Equal values have equal bytes, so that a dictionary keeps each once. */
public final class ValueBytes {

    /** Enough for most values. */
    private static final int USUAL_BYTES = 512;

    private ValueBytes() {
    }

    /** Writes a value. */
    @FunctionalInterface
    public interface Writer<T> {

        void write(T value, DataOutput out) throws IOException;
    }

    /** Reads what a {@link Writer} has written. */
    @FunctionalInterface
    public interface Reader<T> {

        T read(DataInput in) throws IOException;
    }

    public static <T> byte[] of(T value, Writer<T> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            writer.write(value, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As many of the values, from the first on, as fit into so many bytes: hardly ever fewer than all. */
    static <T> void writeAll(List<T> values, Writer<T> writer, int most, DataOutput out) throws IOException {
        List<byte[]> fitting = new ArrayList<>();
        int size = 0;
        for (T value : values) {
            byte[] bytes = of(value, writer);
            size += bytes.length;
            if (size > most) {
                break;
            }
            fitting.add(bytes);
        }
        out.writeShort(fitting.size());
        for (byte[] bytes : fitting) {
            out.write(bytes);
        }
    }

    static <T> List<T> readAll(Reader<T> reader, DataInput in) throws IOException {
        List<T> values = new ArrayList<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            values.add(reader.read(in));
        }
        return List.copyOf(values);
    }

    static void write(When when, DataOutput out) throws IOException {
        switch (when) {
            case When.Undated() -> out.writeBoolean(false);
            case When.Dated dated -> {
                out.writeBoolean(true);
                out.writeLong(dated.range().first().toEpochDay());
                out.writeLong(dated.range().last().toEpochDay());
                write(dated.precision().name(), out);
                write(dated.basis().name(), out);
                writeOptional(dated.part(), (part, to) -> write(part.name(), to), out);
                out.writeBoolean(dated.ongoing());
            }
        }
    }

    static When readWhen(DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return new When.Undated();
        }
        DateRange range = new DateRange(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong()));
        return new When.Dated(
                range,
                Precision.valueOf(readText(in)),
                Basis.valueOf(readText(in)),
                readOptional(from -> DayPart.valueOf(readText(from)), in),
                in.readBoolean());
    }

    static void write(Deed deed, DataOutput out) throws IOException {
        write(deed.type().name(), out);
        write(deed.telling().name(), out);
        writeOptional(deed.ceasefire(), (status, to) -> write(status.name(), to), out);
        writeOptional(deed.killed().figures(), ValueBytes::write, out);
        write(deed.killed().unnumbered(), out);
    }

    static Deed readDeed(DataInput in) throws IOException {
        return new Deed(
                IncidentType.valueOf(readText(in)),
                Telling.valueOf(readText(in)),
                readOptional(from -> Ceasefire.Status.valueOf(readText(from)), in),
                new Losses(readOptional(ValueBytes::readCount, in), readNumber(in)));
    }

    static void write(Place place, DataOutput out) throws IOException {
        write(place.name(), out);
        write(place.kind().name(), out);
        write(place.within(), out);
        writeOptional(place.at(), (at, to) -> {
            to.writeDouble(at.latitude());
            to.writeDouble(at.longitude());
        }, out);
        write(place.english().names(), out);
    }

    static Place readPlace(DataInput in) throws IOException {
        return new Place(
                readText(in),
                PlaceKind.valueOf(readText(in)),
                readNames(in),
                readOptional(from -> new Coordinates(from.readDouble(), from.readDouble()), in),
                new PlacePath(readNames(in)));
    }

    /** Of any length and with any characters, which {@link DataOutput#writeUTF} does not take. */
    private static void write(String text, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * text.length()).putInt(text.length());
        bytes.asCharBuffer().put(text);
        out.write(bytes.array());
    }

    private static String readText(DataInput in) throws IOException {
        char[] text = new char[in.readInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }

    /** A faction with all that it belongs to. */
    public static void write(Faction faction, DataOutput out) throws IOException {
        write(faction.id(), out);
        write(faction.name(), out);
        write(faction.englishName(), out);
        writeOptional(faction.parent(), ValueBytes::write, out);
    }

    public static Faction readFaction(DataInput in) throws IOException {
        return new Faction(readText(in), readText(in), readText(in), readOptional(ValueBytes::readFaction, in));
    }

    /** Names, such as those of a path. */
    public static void write(List<String> names, DataOutput out) throws IOException {
        out.writeShort(names.size());
        for (String name : names) {
            write(name, out);
        }
    }

    public static List<String> readNames(DataInput in) throws IOException {
        String[] names = new String[in.readUnsignedShort()];
        for (int i = 0; i < names.length; i++) {
            names[i] = readText(in);
        }
        return List.copyOf(Arrays.asList(names));
    }

    private static void write(Count count, DataOutput out) throws IOException {
        out.writeInt(count.min());
        write(count.max(), out);
        out.writeBoolean(count.vague());
    }

    private static Count readCount(DataInput in) throws IOException {
        return new Count(in.readInt(), readNumber(in), in.readBoolean());
    }

    private static void write(OptionalInt number, DataOutput out) throws IOException {
        out.writeBoolean(number.isPresent());
        if (number.isPresent()) {
            out.writeInt(number.getAsInt());
        }
    }

    private static OptionalInt readNumber(DataInput in) throws IOException {
        return in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
    }

    private static <T> void writeOptional(Optional<T> value, Writer<T> writer, DataOutput out) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writer.write(value.get(), out);
        }
    }

    private static <T> Optional<T> readOptional(Reader<T> reader, DataInput in) throws IOException {
        return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
    }
}
