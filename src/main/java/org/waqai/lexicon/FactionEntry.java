package org.waqai.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Faction;

/**
 * A faction of the lexicon.
 *
 * @param countries ISO 3166 codes of where it acts, its home first; {@code *} is anywhere
 * @param kind state, rebel, militia and so on, as the table writes it
 * @param from the first day on which the name means this body
 * @param to the last day
 */
public record FactionEntry(Faction faction, List<String> countries, String kind, Optional<LocalDate> from, Optional<LocalDate> to) {

    public FactionEntry {
        countries = List.copyOf(countries);
    }

    /** Whether the body existed under this name on the day. */
    public boolean activeOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The country in which it is at home, {@code *} for one that is so anywhere. */
    public Optional<String> home() {
        return countries.isEmpty() ? Optional.empty() : Optional.of(countries.getFirst());
    }

    /** Whether the country is its home. */
    public boolean isAtHomeIn(String country) {
        return home().filter(country::equals).isPresent();
    }

    /** Whether it acts in the country. */
    public boolean actsIn(String country) {
        return countries.contains(country) || isAnywhere();
    }

    /** Whether it is at home nowhere in particular. */
    public boolean isAnywhere() {
        return countries.contains("*");
    }

    /** Whether it stands for people of a sort, and not for one body: مسلحون مجهولون، المدنيون. */
    public boolean isGeneric() {
        return faction.id().startsWith("any.");
    }
}
