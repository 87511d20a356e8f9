package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.arabic.Faults;
import org.waqai.arabic.Folding;
import org.waqai.arabic.WordTable;
import org.waqai.model.Coordinates;
import org.waqai.model.LexiconFault.Expected;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;

/** The table of places. Columns: name, aliases, kind, within, tier, lat, lon, population, english, source. */
public final class Gazetteer {

    private static final int ALIASES = 1;
    private static final int KIND = 2;
    private static final int WITHIN = 3;
    private static final int TIER = 4;
    private static final int LATITUDE = 5;
    private static final int LONGITUDE = 6;
    private static final int POPULATION = 7;
    private static final int ENGLISH = 8;
    private static final String FATHER = "ابو ";

    private final Map<String, List<PlaceEntry>> byName;
    private final List<List<String>> names;

    private Gazetteer(Map<String, List<PlaceEntry>> byName, List<List<String>> names) {
        this.byName = byName;
        this.names = List.copyOf(names);
    }

    static Gazetteer read(List<WordTable.Row> rows, PhraseDictionary.Builder dictionary, Faults faults) {
        Map<String, List<PlaceEntry>> byName = new HashMap<>();
        Map<List<String>, String> english = english(rows);
        List<List<String>> unmistakable = new ArrayList<>();
        for (WordTable.Row row : rows) {
            entry(row, english, faults).ifPresent(entry -> {
                List<String> names = new ArrayList<>(row.parts(ALIASES));
                names.add(entry.name());
                if (entry.free()) {
                    unmistakable.add(List.copyOf(names));
                }
                names.stream().map(Folding::key).flatMap(Gazetteer::spellings).distinct().forEach(name -> {
                    byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(entry);
                    dictionary.add(name, new PlaceSense.PlaceName(entry));
                });
            });
        }
        byName.replaceAll((name, entries) -> List.copyOf(entries));
        return new Gazetteer(byName, unmistakable);
    }

    /** "أبو شوك" is also written in one word. */
    private static Stream<String> spellings(String name) {
        return Stream.of(name, name.replace(FATHER, FATHER.strip()));
    }

    /** For each place whose bare name is unmistakable all its names. */
    public List<List<String>> names() {
        return names;
    }

    /** The places of this name or alias, in any spelling. */
    public List<PlaceEntry> named(String name) {
        return byName.getOrDefault(Folding.key(name), List.of());
    }

    /** Every place, once. */
    public List<PlaceEntry> entries() {
        return byName.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The English names by the path from the country down; a city and its province of one name share it. */
    private static Map<List<String>, String> english(List<WordTable.Row> rows) {
        Map<List<String>, String> english = new HashMap<>();
        for (WordTable.Row row : rows) {
            if (!row.cell(ENGLISH).isEmpty() && !row.cell(ENGLISH).endsWith("Governorate")) {
                List<String> path = new ArrayList<>(chain(row));
                path.add(row.cell(0));
                english.putIfAbsent(path, row.cell(ENGLISH));
            }
        }
        return english;
    }

    private static PlacePath englishPath(List<String> path, Map<List<String>, String> english) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            names.add(english.getOrDefault(path.subList(0, i + 1), path.get(i)));
        }
        return new PlacePath(names);
    }

    private static Optional<PlaceEntry> entry(WordTable.Row row, Map<List<String>, String> english, Faults faults) {
        if (!faults.filled(row, 0)) {
            return Optional.empty();
        }
        Optional<PlaceKind> kind = faults.constant(row, KIND, PlaceKind.class);
        Optional<PlaceEntry.Tier> tier = faults.constant(row, TIER, PlaceEntry.Tier.class);
        Optional<Double> latitude = faults.optional(row, LATITUDE, Expected.LATITUDE, Double::valueOf);
        Optional<Double> longitude = faults.optional(row, LONGITUDE, Expected.LONGITUDE, Double::valueOf);
        Optional<Integer> population = faults.optional(row, POPULATION, Expected.NUMBER, Integer::valueOf);
        if (kind.isEmpty() || tier.isEmpty()) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(chain(row));
        path.add(row.cell(0));
        return Optional.of(new PlaceEntry(
                row.cell(0), kind.get(), chain(row), tier.get(),
                latitude.flatMap(lat -> longitude.map(lon -> new Coordinates(lat, lon))), population.orElse(0),
                englishPath(path, english)));
    }

    private static List<String> chain(WordTable.Row row) {
        List<String> chain = new ArrayList<>();
        for (String name : row.cell(WITHIN).split(">", -1)) {
            if (!name.isBlank()) {
                chain.add(name.strip());
            }
        }
        return chain;
    }
}
