package org.waqai.ui.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waqai.model.Choice;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Words;
import org.waqai.session.wording.Wording;

/**
 * One condition of the filter in words.
 *
 * @param excludes whether it leaves out rather than asks for
 * @param removal the filter without it
 */
record FilterChip(String words, boolean excludes, UnaryOperator<IncidentFilter> removal) {

    /** All conditions: places, factions, types, days, words. */
    static List<FilterChip> of(IncidentFilter filter, CaseValues values, Wording wording) {
        List<FilterChip> chips = new ArrayList<>();
        addAll(chips, filter, Facet.PLACES, (path, all, words) -> words.place(path), values, wording);
        addAll(chips, filter, Facet.FACTIONS, FilterChip::lineage, values, wording);
        addAll(chips, filter, Facet.TYPES, (type, all, words) -> words.word(type), values, wording);
        filter.during().ifPresent(days -> chips.add(
                new FilterChip(wording.days(days), false, present -> present.withDuring(Optional.empty()))));
        if (!filter.words().isEmpty()) {
            String words = String.join(" ", filter.words().included());
            chips.add(new FilterChip("«" + words + "»", false, present -> present.withWords(Words.NONE)));
        }
        return List.copyOf(chips);
    }

    private static <T> void addAll(
            List<FilterChip> chips,
            IncidentFilter filter,
            Facet<T> facet,
            Facet.Naming<T> name,
            CaseValues values,
            Wording wording) {
        Choice<T> choice = facet.choice().apply(filter);
        Function<Boolean, Function<T, FilterChip>> chip = excludes -> value -> new FilterChip(
                name.of(value, values, wording), excludes, new FacetModel<>(facet).clear(value));
        Comparator<FilterChip> byWords = Comparator.comparing(FilterChip::words);
        choice.included().stream().map(chip.apply(false)).sorted(byWords).forEach(chips::add);
        choice.excluded().stream().map(chip.apply(true)).sorted(byWords).forEach(chips::add);
    }

    private static String lineage(String id, CaseValues values, Wording wording) {
        Faction faction = values.factions().get(id);
        return faction == null ? wording.unknownFaction() : wording.lineage(faction);
    }
}
