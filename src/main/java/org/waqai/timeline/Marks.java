package org.waqai.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.When;
import org.waqai.timeline.Mark.Form;

/**
 * A list of marks as columns of numbers, because a case may have a million of them: a {@link Mark} is only made of those that
 * are looked at. Immutable.
 */
final class Marks {

    static final Marks NONE = new Builder(List.of(), 0).build();

    private final List<Outline> incidents;
    private final int[] which;
    private final int[] starts;
    private final int[] ends;
    private final byte[] rows;
    private final Form[] forms;
    private final IncidentType[] types;

    private Marks(Builder built) {
        incidents = built.incidents;
        which = built.which;
        starts = built.starts;
        ends = built.ends;
        rows = built.rows;
        forms = built.forms;
        types = built.types;
    }

    /** A mark for each of the incidents that has a date, in the order of their start. */
    static Marks of(List<Outline> incidents) {
        Builder marks = new Builder(incidents, incidents.size());
        int at = 0;
        for (Outline incident : incidents) {
            if (incident.when() instanceof When.Dated dated) {
                TimeSpan time = Mark.time(dated);
                marks.add(at, time, 0, Mark.form(dated, time), incident.type());
            }
            at++;
        }
        return marks.build().byStart();
    }

    int size() {
        return which.length;
    }

    boolean isEmpty() {
        return which.length == 0;
    }

    Mark get(int index) {
        return new Mark(incident(index), new TimeSpan(start(index), end(index)), row(index), form(index));
    }

    Stream<Mark> stream(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::get);
    }

    Outline incident(int index) {
        return incidents.get(which[index]);
    }

    /** The place of the incident in the list that all of them come from. */
    int which(int index) {
        return which[index];
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return ends[index];
    }

    double middle(int index) {
        return (start(index) + end(index)) / 2.0;
    }

    int row(int index) {
        return rows[index];
    }

    Form form(int index) {
        return forms[index];
    }

    Marks ofTypes(Predicate<IncidentType> asked) {
        return those(index -> asked.test(type(index)));
    }

    Marks withForm(Predicate<Form> asked) {
        return those(index -> asked.test(form(index)));
    }

    private Marks those(IntPredicate asked) {
        Builder those = builder();
        IntStream.range(0, size()).filter(asked).forEach(index -> those.add(this, index));
        return those.size() == size() ? this : those.build();
    }

    /** For another list of marks of these incidents. */
    Builder builder() {
        return new Builder(incidents, 4);
    }

    IncidentType type(int index) {
        return types[index];
    }

    Bins bins() {
        return Bins.of(starts.clone(), ends.clone());
    }

    Marks byStart() {
        return sorted(index -> starts[index]);
    }

    Marks byMiddle() {
        return sorted(index -> (long) starts[index] + ends[index]);
    }

    /** In the order of the days on which they start, those of a day in the order of their middle. */
    Marks byDay() {
        return sorted(index -> {
            long midnight = day(index) * TimeSpan.MINUTES_PER_DAY;
            long within = Math.min(starts[index] + ends[index] - 2 * midnight, (1 << 13) - 1);
            return day(index) << 13 | within;
        });
    }

    /** The day on which a mark starts, counted from 1970-01-01. */
    long day(int index) {
        return Math.floorDiv(start(index), TimeSpan.MINUTES_PER_DAY);
    }

    /** The day after the last one that a mark touches. */
    long dayAfter(int index) {
        return -Math.floorDiv(-end(index), TimeSpan.MINUTES_PER_DAY);
    }

    /** Sorted by a key of at most 35 bits; those with the same key stay as they were. */
    private Marks sorted(IntToLongFunction key) {
        int bits = Long.SIZE - 35;
        long[] keys = new long[size()];
        Arrays.setAll(keys, index -> key.applyAsLong(index) << bits | index);
        if (IntStream.range(1, size()).allMatch(index -> keys[index - 1] < keys[index])) {
            return this;
        }
        Arrays.sort(keys);
        Builder sorted = new Builder(incidents, size());
        for (long each : keys) {
            sorted.add(this, (int) (each & (1L << bits) - 1));
        }
        return sorted.build();
    }

    /** Marks of one list of incidents on their way to become a list of their own. */
    static final class Builder {

        private final List<Outline> incidents;
        private int size;
        private int[] which;
        private int[] starts;
        private int[] ends;
        private byte[] rows;
        private Form[] forms;
        private IncidentType[] types;

        private Builder(List<Outline> incidents, int capacity) {
            this.incidents = incidents;
            which = new int[capacity];
            starts = new int[capacity];
            ends = new int[capacity];
            rows = new byte[capacity];
            forms = new Form[capacity];
            types = new IncidentType[capacity];
        }

        int size() {
            return size;
        }

        long lastEnd() {
            return ends[size - 1];
        }

        private void add(int incident, TimeSpan time, int row, Form form, IncidentType type) {
            if (size == which.length) {
                grow(size + Math.max(4, size >> 1));
            }
            which[size] = incident;
            starts[size] = Math.toIntExact(time.start());
            ends[size] = Math.toIntExact(time.end());
            rows[size] = (byte) row;
            forms[size] = form;
            types[size] = type;
            size++;
        }

        void add(Marks from, int index) {
            add(from, index, from.row(index));
        }

        void add(Marks from, int index, int row) {
            add(from, index, new TimeSpan(from.start(index), from.end(index)), row);
        }

        void add(Marks from, int index, TimeSpan time, int row) {
            add(from, index, time, row, from.form(index));
        }

        void add(Marks from, int index, TimeSpan time, int row, Form form) {
            add(from.which[index], time, row, form, from.type(index));
        }

        private void grow(int capacity) {
            which = Arrays.copyOf(which, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            rows = Arrays.copyOf(rows, capacity);
            forms = Arrays.copyOf(forms, capacity);
            types = Arrays.copyOf(types, capacity);
        }

        Marks build() {
            grow(size);
            return new Marks(this);
        }
    }
}
