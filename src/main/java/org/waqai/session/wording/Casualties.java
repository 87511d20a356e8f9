package org.waqai.session.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waqai.model.Count;
import org.waqai.model.Losses;
import org.waqai.model.Outcome;
import org.waqai.model.Toll;

/** People killed, injured, captured and missing in words. */
final class Casualties {

    private static final int DOZENS = 20;
    private static final int HUNDREDS = 200;
    private static final int THOUSANDS = 2000;

    private final Phrases phrases;

    Casualties(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The tolls of one incident in short; empty when it tells of none. */
    String losses(List<Toll> tolls) {
        return Arrays.stream(Outcome.values())
                .flatMap(outcome -> Losses.of(tolls, outcome).together().map(count -> losses(outcome, count)).stream())
                .collect(Collectors.joining(phrases.text("list.dot")));
    }

    String losses(Outcome outcome, Count count) {
        String key = "losses." + outcome.code();
        if (isExactly(count)) {
            return phrases.counted(key, count.min(), phrases.number(count.min()));
        }
        if (isUnnumbered(count)) {
            return unnumbered(count, phrases.text(key + ".definite"));
        }
        return phrases.text("losses.range", phrases.word(outcome), range(count));
    }

    /** One toll as a newspaper would say it. */
    String toll(Toll toll) {
        String people = people(toll);
        if (toll.faction().isPresent()) {
            people = phrases.text("toll.side", people, phrases.factionName(toll.faction().get()));
        }
        String told = phrases.text("toll." + toll.outcome().code(), people);
        Optional<String> names = toll.names().stream().map(phrases::name).reduce((one, other) -> one + phrases.text("list.comma") + other);
        return names.map(all -> phrases.text("toll.names", told, all)).orElse(told);
    }

    private String people(Toll toll) {
        Count count = toll.count();
        String key = "toll." + toll.who().code();
        if (isExactly(count)) {
            return phrases.counted(key, count.min(), phrases.number(count.min()));
        }
        if (isUnnumbered(count)) {
            return unnumbered(count, phrases.text(key + ".definite"));
        }
        if (count.max().isEmpty()) {
            return phrases.text("toll.atLeast", phrases.counted(key, count.min(), phrases.number(count.min())));
        }
        int max = count.max().getAsInt();
        String between = phrases.text("toll.between", phrases.number(count.min()), phrases.number(max));
        return phrases.counted(key, Math.max(max, 3), between);
    }

    private String unnumbered(Count count, String people) {
        String size = count.min() >= THOUSANDS ? "thousands"
                : count.min() >= HUNDREDS ? "hundreds"
                : count.min() >= DOZENS ? "dozens"
                : "several";
        return phrases.text("unnumbered." + size, people);
    }

    /** The number alone: 5, 4–9 or ≥ 2. */
    private String range(Count count) {
        if (count.max().isEmpty()) {
            return phrases.figures("\u2265 " + phrases.number(count.min()));
        }
        return phrases.range(phrases.number(count.min()), phrases.number(count.max().getAsInt()));
    }

    private static boolean isExactly(Count count) {
        return count.max().isPresent() && count.max().getAsInt() == count.min();
    }

    private static boolean isUnnumbered(Count count) {
        return count.vague() && count.max().isEmpty();
    }
}
