package org.waqai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The measure was defined by a script in Python that came before this one. The folder {@code reference} holds an output that the
 * program once gave for the blind articles, and the figures which that script printed for it: ours are the same to four digits.
 */
class ReferenceTest {

    @Test
    void figures_are_those_of_the_reference_scorer() throws IOException {
        Score score = ArticleSet.own("blind").scoreOf(CodedArticles.in(ArticleSet.OWN.resolve("reference/predicted.jsonl")));
        assertThat(Arrays.stream(Component.values()).collect(Collectors.toMap(Component::label, component -> row(score.of(component)))))
                .isEqualTo(referenceFigures());
    }

    @Test
    void evidence_is_counted_as_by_the_reference_scorer() throws IOException {
        Score score = ArticleSet.own("blind").scoreOf(CodedArticles.in(ArticleSet.OWN.resolve("reference/predicted.jsonl")));
        assertThat(score.evidence()).isEqualTo(new Counts(51, 51, 51));
    }

    private static String row(Counts counts) {
        return String.join("\t", rounded(counts.precision()), rounded(counts.recall()), rounded(counts.f1()),
                String.valueOf(counts.gold()), String.valueOf(counts.predicted()));
    }

    /** As Python rounds. */
    private static String rounded(double figure) {
        return new BigDecimal(figure).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static Map<String, String> referenceFigures() throws IOException {
        List<String> lines = Files.readAllLines(ArticleSet.OWN.resolve("reference/figures.tsv"));
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }
}
