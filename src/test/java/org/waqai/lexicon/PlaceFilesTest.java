package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waqai.arabic.Folding;
import org.waqai.model.PlaceKind;

/** Reads the tables of places as plain text, so that a bad line is found even where the program would make do with it. */
class PlaceFilesTest {

    private static final List<String> COUNTRIES = List.of(
            "countries", "syria", "iraq", "lebanon", "palestine", "yemen", "libya", "sudan", "others");
    private static final int COLUMNS = 10;

    private record Line(String file, int number, List<String> cells) {

        String name() {
            return cells.get(0);
        }

        List<String> aliases() {
            return cells.get(1).isEmpty() ? List.of() : List.of(cells.get(1).split(";", -1));
        }

        String kind() {
            return cells.get(2);
        }

        String within() {
            return cells.get(3);
        }

        String tier() {
            return cells.get(4);
        }

        String complaint(String what) {
            return file + ":" + number + " (" + name() + ") " + what;
        }
    }

    @Test
    void every_line_has_ten_columns_with_legal_values() {
        List<String> complaints = new ArrayList<>();
        for (Line line : places()) {
            if (line.cells().size() != COLUMNS) {
                complaints.add(line.complaint("has " + line.cells().size() + " columns"));
                continue;
            }
            check(line, line.name().isBlank(), "has no name", complaints);
            check(line, !isKind(line.kind()), "is of no known kind: " + line.kind(), complaints);
            check(line, !Set.of("free", "local", "headed").contains(line.tier()), "has no such tier: " + line.tier(), complaints);
            check(line, !isCoordinate(line.cells().get(5), line.cells().get(6)), "has bad coordinates", complaints);
            check(line, !line.cells().get(7).matches("\\d*"), "has a bad population", complaints);
            check(line, !line.cells().stream().allMatch(cell -> cell.equals(cell.strip())), "has stray blanks", complaints);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void every_container_is_a_place_of_its_own() {
        Set<String> paths = new HashSet<>();
        List<Line> places = places();
        places.forEach(line -> paths.add(path(line.within(), line.name())));
        List<String> complaints = new ArrayList<>();
        for (Line line : places) {
            check(line, !line.within().isEmpty() && !paths.contains(line.within()),
                    "lies in a place that is not in the files: " + line.within(), complaints);
            check(line, line.within().isEmpty() != line.kind().equals("country"),
                    "only a country lies in nothing, and a country lies in nothing else", complaints);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void no_place_stands_twice() {
        Map<String, Line> seen = new HashMap<>();
        List<String> complaints = new ArrayList<>();
        for (Line line : places()) {
            Line first = seen.putIfAbsent(path(line.within(), Folding.key(line.name())) + " " + line.kind(), line);
            if (first != null) {
                complaints.add(line.complaint("stands in " + first.file() + ":" + first.number() + " already"));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void an_alias_says_more_than_folding_does() {
        List<String> complaints = new ArrayList<>();
        for (Line line : places()) {
            Set<String> spellings = new HashSet<>(Set.of(Folding.key(line.name())));
            for (String alias : line.aliases()) {
                check(line, alias.isBlank() || !spellings.add(Folding.key(alias)), "needs no alias " + alias, complaints);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void every_head_word_stands_once_and_has_a_kind() {
        Map<String, Line> seen = new HashMap<>();
        List<String> complaints = new ArrayList<>();
        for (Line line : lines("place-heads.tsv")) {
            check(line, !isKind(line.cells().get(1)), "is of no known kind", complaints);
            check(line, !Set.of("yes", "no", "if-unknown").contains(line.cells().get(2)), "does not say whether it is kept", complaints);
            check(line, !Set.of("any", "shaped", "known").contains(line.cells().get(3)), "does not say which names are taken", complaints);
            List<String> forms = new ArrayList<>(List.of(line.name()));
            forms.addAll(line.cells().get(4).isEmpty() ? List.of() : List.of(line.cells().get(4).split(";", -1)));
            for (String form : forms) {
                Line first = seen.putIfAbsent(Folding.key(form), line);
                check(line, first != null, "has a form that stands already: " + form, complaints);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static void check(Line line, boolean bad, String what, List<String> complaints) {
        if (bad) {
            complaints.add(line.complaint(what));
        }
    }

    private static boolean isKind(String word) {
        for (PlaceKind kind : PlaceKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCoordinate(String latitude, String longitude) {
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return true;
        }
        String degrees = "-?\\d{1,3}\\.\\d{1,6}";
        return latitude.matches(degrees) && longitude.matches(degrees)
                && Math.abs(Double.parseDouble(latitude)) <= 90 && Math.abs(Double.parseDouble(longitude)) <= 180;
    }

    private static String path(String within, String name) {
        return within.isEmpty() ? name : within + ">" + name;
    }

    private static List<Line> places() {
        List<Line> lines = new ArrayList<>();
        COUNTRIES.forEach(country -> lines.addAll(lines("places/" + country + ".tsv")));
        return lines;
    }

    private static List<Line> lines(String file) {
        try (InputStream in = PlaceFilesTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String text : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                number++;
                if (!text.isBlank() && !text.startsWith("#")) {
                    lines.add(new Line(file, number, List.of(text.split("\t", -1))));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
