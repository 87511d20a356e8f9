package org.waqai.lexicon;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waqai.model.IncidentType;

/** Holds the files of words to what their headers promise. Every test names all the bad lines of a file at once. */
class WordFilesTest {

    private static final String DATE = "|\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String COUNTRIES = "\\*|[A-Z]{2}(;[A-Z]{2})*";
    /** One or several Arabic words, with one gap at most between them. */
    private static final String FORM = "[\\p{IsArabic}\\p{Mn}0-9+-]+( [\\p{IsArabic}\\p{Mn}0-9A-Z+-]+)*( …( [\\p{IsArabic}\\p{Mn}]+)+)?";
    private static final String TYPE = Stream.of(IncidentType.values()).map(IncidentType::code).collect(joining("|"));
    private static final String KIND = "state|rebel|militia|police|tribal|jihadist|political|foreign|broker|other";
    private static final String FORMS = "|[^;]+(;[^;]+)*";

    @Test
    void factions_keep_to_their_columns() throws IOException {
        assertThat(badLines("factions.tsv",
                "[a-z]+(\\.[a-z0-9-]+)*", ".+", "\\p{ASCII}+|.*[éü].*", FORMS, FORMS, FORMS, "|[a-z]+(\\.[a-z0-9-]+)*", COUNTRIES,
                KIND, DATE, DATE)).isEmpty();
    }

    @Test
    void factions_have_names_of_their_own_and_parents_that_exist() throws IOException {
        List<Row> rows = rows("factions.tsv");
        Set<String> ids = rows.stream().map(row -> row.cell(0)).collect(toSet());
        List<String> bad = new ArrayList<>();
        for (Row row : rows) {
            if (!row.cell(6).isEmpty() && !ids.contains(row.cell(6))) {
                bad.add(row.number() + ": no parent " + row.cell(6));
            }
        }
        bad.addAll(repeated(rows, 0));
        bad.addAll(repeated(rows, 1));
        assertThat(bad).isEmpty();
    }

    @Test
    void a_form_means_one_faction_in_one_country_at_one_time() throws IOException {
        Map<String, List<Row>> byForm = new HashMap<>();
        for (Row row : rows("factions.tsv")) {
            Set<String> forms = Set.copyOf(row.forms(1, 3, 4).stream().map(WordFilesTest::fold).toList());
            forms.forEach(form -> byForm.computeIfAbsent(form, any -> new ArrayList<>()).add(row));
        }
        List<String> bad = new ArrayList<>();
        byForm.forEach((form, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                for (Row other : rows.subList(i + 1, rows.size())) {
                    if (sameCountry(rows.get(i), other) && sameTime(rows.get(i), other)) {
                        bad.add(form + ": " + rows.get(i).cell(0) + " and " + other.cell(0));
                    }
                }
            }
        });
        assertThat(bad).isEmpty();
    }

    @Test
    void triggers_keep_to_their_columns() throws IOException {
        String role = "initiator|target|participant|none";
        assertThat(badLines("triggers.tsv", FORM, TYPE, "noun|verb-active|verb-passive", "strong|weak", role, role, ".*"))
                .isEmpty();
        assertThat(repeated(rows("triggers.tsv"), 0, 1, 2)).isEmpty();
    }

    @Test
    void every_type_of_incident_has_at_least_forty_triggers() throws IOException {
        Map<String, Integer> forms = new HashMap<>();
        rows("triggers.tsv").forEach(row -> forms.merge(row.cell(1), 1, Integer::sum));
        assertThat(forms).hasSize(IncidentType.values().length);
        assertThat(forms.values()).allMatch(count -> count >= 40);
    }

    @Test
    void carriers_keep_to_their_columns() throws IOException {
        assertThat(badLines("carriers.tsv", FORM, "verb-active|phrase",
                "initiator|target|participant|mediator|initiator-after|target-after|none|place|sides|both|all", ".*")).isEmpty();
        assertThat(repeated(rows("carriers.tsv"), 0, 1)).isEmpty();
    }

    @Test
    void victims_keep_to_their_columns() throws IOException {
        assertThat(badLines("victims.tsv", FORM, "civilian|child|woman|fighter|unknown|same", "1|2|plural|group",
                "|killed|injured|captured|missing")).isEmpty();
    }

    @Test
    void outcomes_keep_to_their_columns() throws IOException {
        assertThat(badLines("outcomes.tsv", FORM, "killed|injured|captured|missing|killed\\+injured|none",
                "noun|verb-active|verb-passive|verb-intransitive|object-first|negation", ".*")).isEmpty();
        assertThat(repeated(rows("outcomes.tsv"), 0, 1, 2)).isEmpty();
    }

    @Test
    void vague_numbers_keep_to_their_columns() throws IOException {
        assertThat(badLines("vague-numbers.tsv", FORM, "vague|approx|more-than|at-least|at-most|less-than|between|update",
                "|\\d+")).isEmpty();
        assertThat(repeated(rows("vague-numbers.tsv"), 0)).isEmpty();
        for (Row row : rows("vague-numbers.tsv")) {
            assertThat(row.cell(2).isEmpty()).as(row.cell(0)).isNotEqualTo(row.cell(1).equals("vague"));
        }
    }

    @Test
    void figures_of_speech_keep_to_their_columns() throws IOException {
        assertThat(badLines("figures-of-speech.tsv", FORM, "modifier-after|phrase|topic", "\\*|(" + TYPE + ")(;(" + TYPE + "))*"))
                .isEmpty();
        assertThat(repeated(rows("figures-of-speech.tsv"), 0, 1, 2)).isEmpty();
    }

    @Test
    void modality_keeps_to_its_columns() throws IOException {
        assertThat(badLines("modality.tsv", FORM,
                "negation|denial|threat|plan|hypothetical|fear|request|claim|accusation|befalling|habit|singling")).isEmpty();
        assertThat(repeated(rows("modality.tsv"), 0)).isEmpty();
    }

    @Test
    void turning_words_keep_to_their_columns() throws IOException {
        assertThat(badLines("turning-words.tsv", FORM, "past|absence|relative|subordination|moment|beginning|meanwhile")).isEmpty();
        assertThat(repeated(rows("turning-words.tsv"), 0, 1)).isEmpty();
    }

    @Test
    void words_about_bodies_keep_to_their_columns() throws IOException {
        assertThat(badLines("party-words.tsv", FORM, "own|theirs|blame|attacking|deed|protester|gunmen|suspicion|civilian")).isEmpty();
        assertThat(repeated(rows("party-words.tsv"), 0, 1)).isEmpty();
    }

    @Test
    void states_of_a_truce_keep_to_their_columns() throws IOException {
        assertThat(badLines("ceasefire-status.tsv", FORM, "proposed|agreed|in_force|extended|violated|collapsed|rejected"))
                .isEmpty();
        assertThat(repeated(rows("ceasefire-status.tsv"), 0)).isEmpty();
    }

    @Test
    void heads_of_bodies_keep_to_their_columns() throws IOException {
        String need = "(quote|proper-noun|number)";
        assertThat(badLines("faction-heads.tsv", FORM, "[^;]+(;[^;]+)*", KIND, need + "(;" + need + ")*")).isEmpty();
        assertThat(repeated(rows("faction-heads.tsv"), 0)).isEmpty();
    }

    @Test
    void nationalities_name_factions_that_exist() throws IOException {
        Set<String> ids = rows("factions.tsv").stream().map(row -> Pattern.quote(row.cell(0))).collect(toSet());
        assertThat(badLines("nationalities.tsv", FORM, "home|" + String.join("|", ids), "|weak")).isEmpty();
        assertThat(repeated(rows("nationalities.tsv"), 0)).isEmpty();
    }

    private static boolean sameCountry(Row one, Row other) {
        Set<String> theirs = Set.of(other.cell(7).split(";", -1));
        return one.cell(7).equals("*") || theirs.contains("*")
                || Set.of(one.cell(7).split(";", -1)).stream().anyMatch(theirs::contains);
    }

    private static boolean sameTime(Row one, Row other) {
        return begins(one).compareTo(ends(other)) < 0 && begins(other).compareTo(ends(one)) < 0;
    }

    private static String begins(Row row) {
        return row.cell(9).isEmpty() ? "0000-00" : (row.cell(9) + "-01").substring(0, 7);
    }

    private static String ends(Row row) {
        return row.cell(10).isEmpty() ? "9999-12" : (row.cell(10) + "-12").substring(0, 7);
    }

    /** The lines that have the wrong number of columns, a cell that its pattern refuses, or that stand twice. */
    private static List<String> badLines(String file, String... patterns) throws IOException {
        List<String> bad = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Row> rows = rows(file);
        for (Row row : rows) {
            if (row.cells().size() != patterns.length) {
                bad.add("%d: %d columns, not %d".formatted(row.number(), row.cells().size(), patterns.length));
                continue;
            }
            for (int i = 0; i < patterns.length; i++) {
                if (!Pattern.matches(patterns[i], row.cell(i)) || !row.cell(i).equals(row.cell(i).strip())) {
                    bad.add("%d: column %d: \"%s\"".formatted(row.number(), i + 1, row.cell(i)));
                }
            }
            Integer before = seen.put(row.cells(), row.number());
            if (before != null) {
                bad.add("%d: repeats line %d".formatted(row.number(), before));
            }
        }
        if (rows.isEmpty()) {
            bad.add(file + " is empty");
        }
        return bad;
    }

    private static List<String> repeated(List<Row> rows, int... columns) {
        List<String> bad = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            StringBuilder key = new StringBuilder();
            for (int column : columns) {
                key.append(fold(row.cell(column))).append('\t');
            }
            Integer before = seen.put(key.toString(), row.number());
            if (before != null) {
                bad.add("%d: \"%s\" stands on line %d already".formatted(row.number(), key.toString().strip(), before));
            }
        }
        return bad;
    }

    private static List<Row> rows(String file) throws IOException {
        try (var in = WordFilesTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                    rows.add(new Row(i + 1, List.of(lines.get(i).split("\t", -1))));
                }
            }
            return rows;
        }
    }

    private static String fold(String form) {
        return form.replaceAll("[\\u064B-\\u0652\\u0640]", "").replaceAll("[أإآ]", "ا").replace('ى', 'ي').replace('ة', 'ه');
    }

    /** One line of a file, with its number counted from 1. */
    private record Row(int number, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        List<String> forms(int... columns) {
            List<String> forms = new ArrayList<>();
            for (int column : columns) {
                for (String form : cell(column).split(";", -1)) {
                    if (!form.isEmpty()) {
                        forms.add(form);
                    }
                }
            }
            return forms;
        }
    }
}
