package org.waqai.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waqai.model.Article;
import org.waqai.model.Incident;
import org.waqai.model.Span;

/**
 * A few articles and which of their words tell the same incident. Each article begins with a line {@code == day | outlet}; what
 * stands as {@code [A:words]} tells the incident A of its set. The text that is read has the words alone.
 *
 * @param gold for each article the letters of its incidents, with the words that tell them
 */
record ArticleSet(String name, List<Article> articles, Map<String, List<Marked>> gold) {

    private static final Pattern HEAD = Pattern.compile("== *(\\S*) *\\| *(.*)");
    private static final Pattern MARK = Pattern.compile("\\[([A-Z]):([^]]*)]");

    /** Words that tell an incident. */
    record Marked(String letter, Span words) {
    }

    /** The sets of a half. */
    static List<ArticleSet> half(String folder) {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(ArticleSet.class.getResource("sets/" + folder)).toURI()))) {
            return files.sorted().map(ArticleSet::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The letters of the incidents that the articles of the set tell, as {@code article/letter}, and which of these are one. */
    List<String> nodes() {
        TreeSet<String> nodes = new TreeSet<>();
        gold.forEach((article, marks) -> marks.forEach(mark -> nodes.add(article + "/" + mark.letter())));
        return List.copyOf(nodes);
    }

    /** The letter of the incident that a record is of: the one whose words its own are, else the only one that its sentences hold. */
    Optional<String> letter(Incident incident) {
        List<Marked> marks = gold.getOrDefault(incident.article(), List.of());
        Optional<String> byWord = marks.stream()
                .filter(mark -> incident.type().evidence().spans().stream().anyMatch(mark.words()::overlaps))
                .map(Marked::letter)
                .findFirst();
        List<String> bySentence = marks.stream()
                .filter(mark -> incident.evidence().spans().stream().anyMatch(mark.words()::overlaps))
                .map(Marked::letter)
                .distinct()
                .toList();
        return byWord.or(() -> bySentence.size() == 1 ? Optional.of(bySentence.getFirst()) : Optional.empty());
    }

    private static ArticleSet read(Path file) {
        String name = file.getFileName().toString().replace(".txt", "");
        List<Article> articles = new ArrayList<>();
        Map<String, List<Marked>> gold = new HashMap<>();
        List<String> parts;
        try {
            parts = Stream.of(Files.readString(file).split("(?m)^(?===)")).filter(part -> part.startsWith("==")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String part : parts) {
            int body = part.indexOf('\n');
            Matcher head = HEAD.matcher(part.substring(0, body).strip());
            if (!head.matches()) {
                throw new IllegalArgumentException(file + ": " + part.substring(0, body));
            }
            String id = name + "-" + (articles.size() + 1);
            List<Marked> marks = new ArrayList<>();
            String text = unmarked(part.substring(body + 1).strip(), marks);
            Optional<LocalDate> published = Optional.of(head.group(1)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
            articles.add(new Article(id, text, published, Optional.of(head.group(2).strip()), Optional.empty(), List.of()));
            gold.put(id, marks);
        }
        return new ArticleSet(name, articles, gold);
    }

    private static String unmarked(String text, List<Marked> marks) {
        StringBuilder plain = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            plain.append(text, from, mark.start());
            int start = plain.length();
            plain.append(mark.group(2));
            marks.add(new Marked(mark.group(1), new Span(start, plain.length())));
            from = mark.end();
        }
        return plain.append(text, from, text.length()).toString();
    }
}
