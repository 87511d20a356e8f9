package org.waqai.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waqai.arabic.Folding;
import org.waqai.arabic.TableFiles;
import org.waqai.arabic.WordTable;
import org.waqai.model.Span;

/** The outlets of {@code outlets.tsv}, and how articles quote them, after {@code quotes.tsv}. Immutable. */
final class Outlets {

    private static final int SIDE = 2;
    private static final int OTHER_NAMES = 4;

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Pattern quote;

    private Outlets(List<WordTable.Row> outlets, List<WordTable.Row> quotes) {
        for (WordTable.Row row : outlets) {
            Optional<Outlet.Named> side = Optional.of(new Outlet.Named(row.cell(SIDE), row.cell(SIDE + 1)))
                    .filter(named -> !named.arabic().isEmpty());
            Outlet outlet = new Outlet(new Outlet.Named(row.cell(0), row.cell(1)), side);
            Stream.concat(Stream.of(row.cell(0)), row.parts(OTHER_NAMES).stream())
                    .filter(name -> !name.isBlank())
                    .forEach(name -> byName.put(Folding.key(name), outlet));
        }
        String phrases = anyOf(of("phrase", quotes));
        String kinds = anyOf(of("kind", quotes));
        this.quote = Pattern.compile(
                "(?<![\\p{L}\\p{N}])و?(?:" + phrases + ")\\s*(?:(?:" + kinds + ")\\s+)?\"?(" + anyOf(byName.keySet().stream().toList())
                        + ")(?![\\p{L}\\p{N}])");
    }

    /** Those of the tables that the program brings. */
    static Outlets bundled() {
        TableFiles files = TableFiles.bundled();
        return new Outlets(files.read(Outlets.class, "outlets.tsv").rows(), files.read(Outlets.class, "quotes.tsv").rows());
    }

    private static List<String> of(String kind, List<WordTable.Row> rows) {
        List<String> words = new ArrayList<>();
        rows.stream().filter(row -> row.cell(0).equals(kind)).forEach(row -> words.add(Folding.key(row.cell(1))));
        return words;
    }

    /** The longest go first. */
    private static String anyOf(List<String> words) {
        return words.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The outlet of this name, with or without a word such as "agency" before it, if it is known. */
    Optional<Outlet> named(String name) {
        String key = Folding.key(name);
        return Optional.ofNullable(byName.get(key))
                .or(() -> byName.keySet().stream().filter(known -> key.endsWith(" " + known)).findFirst().map(byName::get));
    }

    /** The first outlet that these stretches of a text pass on. */
    Optional<Outlet> quoted(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> quote.matcher(Folding.fold(span.in(text)).text()))
                .filter(Matcher::find)
                .flatMap(found -> Optional.ofNullable(byName.get(found.group(1))).stream())
                .findFirst();
    }
}
