package org.waqai.index.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.arabic.Folding;
import org.waqai.arabic.WordTable;

/**
 * Words whose forms no rule tells. A form that is written in the table beats one that is only understood: عدوان is not the dual
 * of عدو.
 */
public final class FormTable {

    private final Map<String, Set<String>> headwords;
    private final Set<String> names;

    private FormTable(Map<String, Set<String>> headwords, Set<String> names) {
        this.headwords = headwords;
        this.names = names;
    }

    /** The table that the program brings. */
    public static FormTable bundled() {
        return of(bundledTable("word-forms.tsv"), List.of());
    }

    /** The table that the program brings, and names that are words of their own, such as those of places. */
    public static FormTable bundledWith(Collection<String> names) {
        return of(bundledTable("word-forms.tsv"), names);
    }

    static WordTable bundledTable(String name) {
        try (InputStream in = FormTable.class.getResourceAsStream("/org/waqai/index/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing");
            }
            return WordTable.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A table with the columns word, kind, forms, verb.
     *
     * @param names further words that are names; one that is a common word with its article, such as المدينة, is left out
     * @throws IllegalArgumentException that lists every bad row with its file and line
     */
    static FormTable of(WordTable table, Collection<String> names) {
        List<FormRow> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (WordTable.Row row : table.rows()) {
            try {
                rows.add(FormRow.of(row));
            } catch (IllegalArgumentException e) {
                faults.add(row.file() + ":" + row.line() + ": " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return of(rows, names);
    }

    private static FormTable of(List<FormRow> rows, Collection<String> names) {
        Map<String, Set<String>> told = new HashMap<>();
        Map<String, Set<String>> understood = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (FormRow row : rows) {
            row.told().forEach(form -> put(told, form, row.word()));
            row.understood().forEach(form -> put(understood, form, row.word()));
            if (row.kind() == FormRow.Kind.NAME) {
                all.add(row.word());
            }
        }
        understood.keySet().removeAll(told.keySet());
        understood.putAll(told);
        for (String name : names) {
            String folded = Folding.key(name);
            String bare = folded.startsWith("ال") ? folded.substring(2) : folded;
            if (!understood.containsKey(folded) && !understood.containsKey(bare)) {
                put(understood, folded, folded);
                all.add(folded);
            }
        }
        return new FormTable(understood, all);
    }

    private static void put(Map<String, Set<String>> headwords, String form, String word) {
        headwords.computeIfAbsent(form, key -> new LinkedHashSet<>(2)).add(word);
    }

    /** The words, folded, of which this folded form is one; empty when the table does not know it. */
    Set<String> headwords(String form) {
        return headwords.getOrDefault(form, Set.of());
    }

    int fingerprint() {
        return 31 * headwords.hashCode() + names.hashCode();
    }

    /** Whether the word is a name, which never gets an article. */
    boolean isName(String word) {
        return names.contains(word);
    }
}
