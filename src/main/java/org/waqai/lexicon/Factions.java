package org.waqai.lexicon;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.Faults;
import org.waqai.arabic.WordTable;
import org.waqai.lexicon.PartySense.FactionName;
import org.waqai.lexicon.PartySense.FactionName.Usage;
import org.waqai.model.Faction;
import org.waqai.model.LexiconFault.Expected;
import org.waqai.model.LexiconFault.Problem;

/**
 * The table of factions. Columns: id, name, english, aliases, loaded, contextual, parent, country, kind, from, to. A row of
 * the user's replaces the program's of the same id.
 */
public final class Factions {

    private static final int NAME = 1;
    private static final int ENGLISH = 2;
    private static final int ALIASES = 3;
    private static final int LOADED = 4;
    private static final int CONTEXTUAL = 5;
    private static final int PARENT = 6;
    private static final int COUNTRY = 7;
    private static final int KIND = 8;
    private static final int FROM = 9;
    private static final int TO = 10;

    private final Map<String, FactionEntry> byId;
    private final List<List<String>> names;

    private Factions(Map<String, FactionEntry> byId, List<List<String>> names) {
        this.byId = byId;
        this.names = List.copyOf(names);
    }

    static Factions read(List<WordTable.Row> rows, PhraseDictionary.Builder dictionary, Faults faults) {
        Map<String, WordTable.Row> rowsById = new LinkedHashMap<>();
        for (WordTable.Row row : rows) {
            if (faults.filled(row, 0) && faults.filled(row, NAME)) {
                rowsById.putIfAbsent(row.cell(0), row);
            }
        }
        Map<String, FactionEntry> byId = new LinkedHashMap<>();
        List<List<String>> names = new ArrayList<>();
        for (WordTable.Row row : rowsById.values()) {
            FactionEntry entry = entry(row, rowsById, faults);
            byId.put(row.cell(0), entry);
            names(row, entry, dictionary);
            names.add(ownNames(row));
        }
        return new Factions(byId, names);
    }

    public Optional<FactionEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<FactionEntry> all() {
        return byId.values();
    }

    /** For each faction its neutral names but those that it shares with others, which only an article tells apart. */
    public List<List<String>> names() {
        return names;
    }

    private static List<String> ownNames(WordTable.Row row) {
        List<String> names = new ArrayList<>(List.of(row.cell(NAME)));
        names.addAll(row.parts(ALIASES));
        return names.stream().filter(name -> !row.parts(CONTEXTUAL).contains(name)).distinct().toList();
    }

    private static void names(WordTable.Row row, FactionEntry entry, PhraseDictionary.Builder dictionary) {
        Set<String> seen = new HashSet<>(row.parts(CONTEXTUAL));
        row.parts(CONTEXTUAL).forEach(name -> dictionary.add(name, new FactionName(entry, Usage.CONTEXTUAL)));
        for (String name : row.parts(LOADED)) {
            if (seen.add(name)) {
                dictionary.add(name, new FactionName(entry, Usage.LOADED));
            }
        }
        List<String> neutral = new ArrayList<>(row.parts(ALIASES));
        neutral.add(row.cell(NAME));
        for (String name : neutral) {
            if (seen.add(name)) {
                dictionary.add(name, new FactionName(entry, Usage.NEUTRAL));
            }
        }
    }

    private static FactionEntry entry(WordTable.Row row, Map<String, WordTable.Row> rows, Faults faults) {
        return new FactionEntry(
                faction(row, rows, new HashSet<>(), faults),
                row.parts(COUNTRY),
                row.cell(KIND),
                faults.optional(row, FROM, Expected.DAY, Factions::firstDay),
                faults.optional(row, TO, Expected.DAY, Factions::lastDay));
    }

    private static Faction faction(WordTable.Row row, Map<String, WordTable.Row> rows, Set<String> seen, Faults faults) {
        String parentId = row.cell(PARENT);
        Optional<Faction> parent = Optional.empty();
        if (!parentId.isEmpty()) {
            WordTable.Row parentRow = rows.get(parentId);
            if (parentRow == null) {
                faults.add(row, new Problem.UnknownFaction(PARENT + 1, parentId));
            } else if (!seen.add(row.cell(0))) {
                faults.add(row, new Problem.OwnAncestor());
            } else {
                parent = Optional.of(faction(parentRow, rows, seen, faults));
            }
        }
        String english = row.cell(ENGLISH).isEmpty() ? row.cell(NAME) : row.cell(ENGLISH);
        return new Faction(row.cell(0), row.cell(NAME), english, parent);
    }

    private static LocalDate firstDay(String cell) {
        return switch (cell.length()) {
            case 4 -> Year.parse(cell).atDay(1);
            case 7 -> YearMonth.parse(cell).atDay(1);
            default -> LocalDate.parse(cell);
        };
    }

    private static LocalDate lastDay(String cell) {
        return switch (cell.length()) {
            case 4 -> Year.parse(cell).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(cell).atEndOfMonth();
            default -> LocalDate.parse(cell);
        };
    }
}
