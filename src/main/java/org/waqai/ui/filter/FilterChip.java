package org.waqai.ui.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waqai.model.Choice;
import org.waqai.model.Coded;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.Words;
import org.waqai.session.wording.Wording;
import org.waqai.ui.fx.Look;

/**
 * One condition of the filter in words.
 *
 * @param excludes whether it leaves out rather than asks for
 * @param removal the filter without it
 */
record FilterChip(String words, boolean excludes, UnaryOperator<IncidentFilter> removal) {

    /** All conditions: places, parties, roles, types, casualties, truces, sources, precision, state of review, days, people, words. */
    static List<FilterChip> of(IncidentFilter filter, CaseValues values, Look look) {
        return new Chips(filter, values, look).all();
    }

    /** Puts the conditions of one filter into words. */
    private static final class Chips {

        private final IncidentFilter filter;
        private final CaseValues values;
        private final Look look;
        private final Wording wording;
        private final List<FilterChip> chips = new ArrayList<>();

        Chips(IncidentFilter filter, CaseValues values, Look look) {
            this.filter = filter;
            this.values = values;
            this.look = look;
            this.wording = look.wording();
        }

        List<FilterChip> all() {
            add(Facet.PLACES, path -> values.place(path, wording));
            add(Facet.FACTIONS, this::lineage);
            add(Facet.ROLES, actor -> actor.map(known -> values.actor(known, wording)).orElseGet(wording::unknownFaction));
            add(Facet.TYPES, wording::word);
            add(Facet.CASUALTIES, wording::word);
            add(Facet.CEASEFIRES, status -> named("filter.ceasefires", status.map(wording::word).orElseGet(wording::noCeasefire)));
            add(Facet.SOURCES, source -> named("filter.sources", source.map(wording::name).orElseGet(this::unknown)));
            add(Facet.PRECISIONS, precision -> named("filter.precisions", known(precision)));
            add(Facet.REVIEWS, wording::word);
            add(Facet.GRADES, grade -> named("filter.grades", wording.word(grade)));
            filter.during().ifPresent(period -> chips.add(
                    new FilterChip(words(period), false, present -> present.withDuring(Optional.empty()))));
            filter.tolls().forEach((outcome, range) -> chips.add(
                    new FilterChip(people(outcome, range), false, present -> present.withToll(outcome, Optional.empty()))));
            addWords(filter.words().included(), false, (words, left) -> new Words(left, words.excluded(), words.synonyms()));
            addWords(filter.words().excluded(), true, (words, left) -> new Words(words.included(), left, words.synonyms()));
            return List.copyOf(chips);
        }

        private String words(Period period) {
            if (period.since().isEmpty()) {
                return look.text("filter.until", period.until().map(DateRange::of).map(wording::days).orElse(""));
            }
            DateRange since = DateRange.of(period.since().get());
            return period.until()
                    .map(last -> wording.days(new DateRange(since.first(), last)))
                    .orElseGet(() -> look.text("filter.since", wording.days(since)));
        }

        private <T> void add(Facet<T> facet, Function<T, String> name) {
            Choice<T> choice = filter.choice(facet);
            Function<Boolean, Function<T, FilterChip>> chip = excludes -> value -> new FilterChip(
                    name.apply(value), excludes, present -> present.with(facet, present.choice(facet).clearing(value)));
            Comparator<FilterChip> byWords = Comparator.comparing(FilterChip::words);
            choice.included().stream().map(chip.apply(false)).sorted(byWords).forEach(chips::add);
            choice.excluded().stream().map(chip.apply(true)).sorted(byWords).forEach(chips::add);
        }

        private void addWords(List<String> phrases, boolean excludes, BiFunction<Words, List<String>, Words> without) {
            for (String phrase : phrases) {
                List<String> left = phrases.stream().filter(other -> !other.equals(phrase)).toList();
                chips.add(new FilterChip("«" + phrase + "»", excludes, present -> present.withWords(without.apply(present.words(), left))));
            }
        }

        private String lineage(String id) {
            Faction faction = values.factions().get(id);
            return faction == null ? wording.unknownFaction() : wording.lineage(faction);
        }

        private String people(Outcome outcome, PeopleRange range) {
            String least = wording.number(range.least());
            if (range.most().isEmpty()) {
                return look.text("filter.toll.atleast", wording.word(outcome), least);
            }
            int most = range.most().getAsInt();
            return most == range.least()
                    ? look.text("filter.toll.exactly", wording.word(outcome), least)
                    : look.text("filter.toll.range", wording.word(outcome), least, wording.number(most));
        }

        private String named(String key, String value) {
            return look.text("filter.chip.of", look.text(key), value);
        }

        private String known(Optional<? extends Coded> value) {
            return value.map(wording::word).orElseGet(this::unknown);
        }

        private String unknown() {
            return look.text("filter.unknown");
        }
    }
}
