package org.waqai.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many people an incident cost with one outcome, each counted once.
 *
 * <p>A toll that is part of another ("5 civilians, among them 2 children") adds nothing to it. A toll is taken as part of
 * another that is wider and still has room for it: children and women among civilians, all of them and fighters among
 * people of whom nothing is told; a faction's people among those of the body it belongs to or of no side told. Named people
 * beside a number of the same kind may be among them or not ("a commander and 4 companions", "5 fighters, one of them a
 * commander"), so they raise the upper bound only. All other tolls are different people and are added.
 *
 * @param figures the sum of what is told in numbers; empty when none is
 * @param unnumbered how many at least are told without a number, such as "several" or "dozens"; empty when none are
 */
public record Losses(Optional<Count> figures, OptionalInt unnumbered) {

    /** Nobody is told of. */
    public static final Losses NONE = new Losses(Optional.empty(), OptionalInt.empty());

    /** The losses of these tolls of one incident with {@code outcome}. */
    public static Losses of(List<Toll> tolls, Outcome outcome) {
        List<Group> groups = new ArrayList<>();
        tolls.stream()
                .filter(toll -> toll.outcome() == outcome)
                .sorted(Comparator.comparingInt(Losses::width).thenComparingInt(toll -> toll.count().min()).reversed())
                .forEach(toll -> place(toll, groups));
        return groups.stream().filter(Group::counts).map(Group::losses).reduce(NONE, Losses::plus);
    }

    /** All of them as one count; vague only when no number is told at all. Empty when nobody is told of. */
    public Optional<Count> together() {
        if (unnumbered.isEmpty()) {
            return figures;
        }
        int atLeast = unnumbered.getAsInt();
        return Optional.of(figures.map(count -> Count.atLeast(sum(count.min(), atLeast))).orElseGet(() -> Count.vague(atLeast)));
    }

    /** The losses of two incidents, or of two groups of people in one. */
    public Losses plus(Losses other) {
        OptionalInt without = unnumbered.isEmpty() ? other.unnumbered
                : OptionalInt.of(sum(unnumbered.getAsInt(), other.unnumbered.orElse(0)));
        return new Losses(sum(figures, other.figures), without);
    }

    /** The losses of so many incidents, at least one, that cost the same. */
    Losses times(int incidents) {
        return new Losses(
                figures.map(count -> new Count(
                        product(count.min(), incidents), times(count.max(), incidents), count.vague())),
                times(unnumbered, incidents));
    }

    private static OptionalInt times(OptionalInt people, int incidents) {
        return people.isEmpty() ? people : OptionalInt.of(product(people.getAsInt(), incidents));
    }

    private static Optional<Count> sum(Optional<Count> one, Optional<Count> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        Count a = one.get();
        Count b = other.get();
        OptionalInt max = a.max().isPresent() && b.max().isPresent()
                ? OptionalInt.of(sum(a.max().getAsInt(), b.max().getAsInt()))
                : OptionalInt.empty();
        return Optional.of(new Count(sum(a.min(), b.min()), max, false));
    }

    /** Figures are whatever a text claims, so a sum stops at the largest number there is. */
    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private static int product(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one * other);
    }

    /** How many kinds of people a toll can mean; parts are always narrower than their whole. */
    private static int width(Toll toll) {
        int kinds = switch (toll.who()) {
            case UNKNOWN -> 2;
            case CIVILIAN -> 1;
            case CHILD, WOMAN, FIGHTER -> 0;
        };
        int depth = toll.faction().map(faction -> faction.lineage().size()).orElse(0);
        return 200 * kinds - 2 * Math.min(depth, 99) - (toll.names().isEmpty() ? 0 : 1);
    }

    private static void place(Toll toll, List<Group> groups) {
        Optional<Group> whole = groups.reversed().stream().filter(group -> group.canHold(toll)).findFirst();
        whole.ifPresent(group -> group.take(toll));
        groups.add(new Group(toll, whole));
    }

    /** The people of one toll, the group they are part of, and how many of them other tolls tell of too. */
    private static final class Group {

        private final Toll toll;
        private final Optional<Group> whole;
        private int taken;
        private int perhapsMore;

        Group(Toll toll, Optional<Group> whole) {
            this.toll = toll;
            this.whole = whole;
        }

        boolean canHold(Toll other) {
            int room = toll.count().max().orElse(Integer.MAX_VALUE) - taken;
            return room >= other.count().min() && isWider(other) && isSideOf(other) && !(isAlike(other) && !namesOnly(other));
        }

        private boolean isWider(Toll other) {
            boolean civilians = other.who() == Victim.CHILD || other.who() == Victim.WOMAN;
            return toll.who() == other.who() || toll.who() == Victim.UNKNOWN || (toll.who() == Victim.CIVILIAN && civilians);
        }

        private boolean isSideOf(Toll other) {
            return toll.faction().isEmpty()
                    || other.faction().stream()
                            .flatMap(faction -> faction.lineage().stream())
                            .anyMatch(toll.faction().get()::equals);
        }

        private boolean isAlike(Toll other) {
            return toll.who() == other.who() && toll.faction().equals(other.faction());
        }

        private boolean namesOnly(Toll other) {
            return toll.names().isEmpty() && !other.names().isEmpty();
        }

        void take(Toll part) {
            taken = sum(taken, part.count().min());
            if (isAlike(part)) {
                perhapsMore = sum(perhapsMore, part.count().max().orElse(part.count().min()));
            }
        }

        private boolean isNumbered() {
            return !toll.count().vague() || toll.count().max().isPresent();
        }

        private boolean isWithinNumbers() {
            return whole.filter(group -> group.isNumbered() || group.isWithinNumbers()).isPresent();
        }

        /** Numbered people within unnumbered ones count by themselves: "several, among them 2 children" are 2 and some more. */
        boolean counts() {
            return !isWithinNumbers() && (isNumbered() || whole.isEmpty());
        }

        Losses losses() {
            Count count = toll.count();
            if (!isNumbered()) {
                return new Losses(Optional.empty(), OptionalInt.of(Math.max(0, count.min() - taken)));
            }
            OptionalInt max = count.max().isEmpty() ? count.max() : OptionalInt.of(sum(count.max().getAsInt(), perhapsMore));
            return new Losses(Optional.of(new Count(count.min(), max, false)), OptionalInt.empty());
        }
    }
}
