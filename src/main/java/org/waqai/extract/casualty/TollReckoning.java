package org.waqai.extract.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.model.Count;
import org.waqai.model.Faction;
import org.waqai.model.Victim;

/**
 * Brings together what an article says of the people whom one incident cost: a figure told again counts once, a newer one takes
 * the place of older ones, and two sources that differ make a range.
 */
public final class TollReckoning {

    private final List<TollMention> settled = new ArrayList<>();

    private TollReckoning() {
    }

    /** The tolls of one incident, in reading order. */
    public static List<TollMention> settle(List<TollMention> told) {
        TollReckoning reckoning = new TollReckoning();
        told.forEach(reckoning::take);
        return reckoning.withoutContradictedZeros();
    }

    private void take(TollMention mention) {
        Optional<TollMention> echoed = settled.stream().filter(known -> isEcho(known, mention)).findFirst();
        if (echoed.isPresent()) {
            settled.set(settled.indexOf(echoed.get()), richer(echoed.get(), mention));
            return;
        }
        Optional<TollMention> rival = mention.standing() == Standing.RIVAL ? rivalled(mention) : Optional.empty();
        if (rival.isPresent()) {
            settled.set(settled.indexOf(rival.get()), rival.get().counting(range(rival.get().count(), mention.count())));
            return;
        }
        if (isOutdated(mention)) {
            return;
        }
        List<TollMention> older = settled.stream().filter(known -> isReplaced(known, mention)).toList();
        settled.removeAll(older);
        settled.add(mention.standing() == Standing.NEWER ? likeAll(older, mention) : mention);
    }

    /** The same people told again, perhaps with less: "several" after a number, a number without its noun. */
    private static boolean isEcho(TollMention known, TollMention mention) {
        if (known.outcome() != mention.outcome() || !isSamePeople(known, mention) || areOthers(known, mention)) {
            return false;
        }
        boolean lessTold = mention.count().vague() && mention.count().max().isEmpty() && known.count().min() >= mention.count().min()
                && !mention.subset();
        return known.count().equals(mention.count()) || lessTold;
    }

    private static boolean isSamePeople(TollMention one, TollMention other) {
        boolean sides = one.side().isEmpty() || other.side().isEmpty() || one.side().equals(other.side());
        boolean names = one.names().isEmpty() || other.names().isEmpty() || one.names().equals(other.names());
        return sides && names
                && (one.who() == other.who() || one.who() == Victim.UNKNOWN || other.who() == Victim.UNKNOWN);
    }

    /** People joined by "and" in one breath are not the same. */
    private static boolean areOthers(TollMention known, TollMention mention) {
        return known.cue() == mention.cue() && known.to() <= mention.from();
    }

    /** "ارتفع العدد إلى 7" counts the civilians told before. */
    private static TollMention likeAll(List<TollMention> older, TollMention newer) {
        List<Victim> who = older.stream().map(TollMention::who).distinct().toList();
        return who.size() == 1 && newer.who() == Victim.UNKNOWN ? newer.of(who.getFirst(), newer.side()) : newer;
    }

    private static Victim described(TollMention one, TollMention other) {
        return one.who() == Victim.UNKNOWN ? other.who() : one.who();
    }

    private static TollMention richer(TollMention known, TollMention again) {
        Victim who = described(known, again);
        Optional<Faction> side = known.side().or(again::side);
        TollMention named = known.names().isEmpty() && !again.names().isEmpty() ? again : known;
        return named.of(who, side);
    }

    /** A total of the same people, told before by another source. */
    private Optional<TollMention> rivalled(TollMention mention) {
        return settled.stream()
                .filter(known -> known.outcome() == mention.outcome() && !known.subset() && !known.isZero() && !mention.isZero()
                        && known.count().vague() == mention.count().vague() && isSamePeople(known, mention))
                .min(Comparator.comparingDouble(known -> ratio(known.count(), mention.count())));
    }

    /** How many times as large the one is as the other. */
    private static double ratio(Count one, Count other) {
        double larger = Math.max(one.min(), other.min());
        return larger / Math.max(1, Math.min(one.min(), other.min()));
    }

    private static Count range(Count one, Count other) {
        OptionalInt max = one.max().isPresent() && other.max().isPresent()
                ? OptionalInt.of(Math.max(one.max().getAsInt(), other.max().getAsInt()))
                : OptionalInt.empty();
        return new Count(Math.min(one.min(), other.min()), max, one.vague());
    }

    /** An older figure told behind the newer one: "to 27, after it had been 18". */
    private boolean isOutdated(TollMention mention) {
        if (mention.standing() == Standing.OLDER) {
            return settled.stream().anyMatch(known -> known.outcome() == mention.outcome() && !known.subset() && !known.isZero());
        }
        return settled.stream().anyMatch(known -> known.standing() == Standing.NEWER && known.outcome() == mention.outcome()
                && known.cue() != mention.cue() && !mention.subset() && mention.standing() == Standing.WHOLE
                && mention.names().isEmpty() && isSamePeople(known, mention) && mention.count().min() <= known.count().min());
    }

    private static boolean isReplaced(TollMention known, TollMention mention) {
        if (known.outcome() != mention.outcome() || known.subset() || mention.subset() || known.isZero() || !known.names().isEmpty()
                || areOthers(known, mention) || !isSamePeople(known, mention)) {
            return false;
        }
        boolean newer = known.standing() == Standing.OLDER
                || (mention.standing() == Standing.NEWER && known.standing() != Standing.NEWER);
        boolean exact = known.count().vague() && known.count().max().isEmpty() && !mention.count().vague() && mention.names().isEmpty()
                && mention.count().min() >= known.count().min();
        return newer || exact;
    }

    private List<TollMention> withoutContradictedZeros() {
        return settled.stream()
                .filter(mention -> !mention.isZero() || settled.stream()
                        .noneMatch(other -> !other.isZero() && other.outcome() == mention.outcome()))
                .toList();
    }
}
