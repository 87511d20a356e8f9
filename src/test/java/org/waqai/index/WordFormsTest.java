package org.waqai.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.waqai.arabic.WordTable;
import org.waqai.index.words.FormTable;
import org.waqai.index.words.WordForms;

/** Which forms a word finds: a table of words, forms of theirs and look-alikes. */
class WordFormsTest {

    private static final WordForms FORMS = new WordForms(FormTable.bundled());
    private static final double LEAST_SHARE = 0.98;

    /** A way to make words meet. */
    private record Analysis(String name, Analyzer written, Analyzer asked) {

        static Analysis own() {
            return new Analysis("Waqa'i", ArabicWords.written(FORMS), ArabicWords.asked(FORMS));
        }

        static Analysis lucene() {
            Analyzer analyzer = new ArabicAnalyzer();
            return new Analysis("Lucene's ArabicAnalyzer", analyzer, analyzer);
        }

        boolean finds(String word, String form) throws IOException {
            return !Collections.disjoint(terms(asked, word), terms(written, form));
        }
    }

    /** How an analysis fares with the table. */
    private record Score(int forms, List<String> missed, int others, List<String> mistaken) {

        static Score of(Analysis analysis) throws IOException {
            int forms = 0;
            int others = 0;
            List<String> missed = new ArrayList<>();
            List<String> mistaken = new ArrayList<>();
            for (WordTable.Row row : rows()) {
                for (String form : words(row.cell(1))) {
                    forms++;
                    if (!analysis.finds(row.cell(0), form)) {
                        missed.add(row.cell(0) + " → " + form);
                    }
                }
                for (String other : words(row.cell(2))) {
                    others++;
                    if (analysis.finds(row.cell(0), other)) {
                        mistaken.add(row.cell(0) + " → " + other);
                    }
                }
            }
            return new Score(forms, missed, others, mistaken);
        }

        double share() {
            return 1 - (double) missed.size() / forms;
        }

        String told(Analysis analysis) {
            return "%s: finds %d of %d forms (%.1f %%), takes %d of %d other words for the same".formatted(
                    analysis.name(), forms - missed.size(), forms, 100 * share(), mistaken.size(), others);
        }
    }

    @Test
    void the_table_is_large_enough_to_tell() throws IOException {
        Score score = Score.of(Analysis.own());

        assertThat(rows()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(score.forms()).isGreaterThanOrEqualTo(400);
        assertThat(score.others()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void words_find_their_forms_and_no_other_word(TestReporter reporter) throws IOException {
        Score own = Score.of(Analysis.own());
        Score lucene = Score.of(Analysis.lucene());
        reporter.publishEntry(own.told(Analysis.own()));
        reporter.publishEntry(lucene.told(Analysis.lucene()));

        assertThat(own.mistaken()).isEmpty();
        assertThat(own.share()).as("missed: %s", own.missed()).isGreaterThanOrEqualTo(LEAST_SHARE);
        assertThat(own.share()).isGreaterThan(lucene.share());
    }

    @TestFactory
    Stream<DynamicTest> each_word_finds_its_forms() {
        return rows().stream().map(row -> dynamicTest(row.cell(0), () -> {
            for (String form : words(row.cell(1))) {
                assertThat(Analysis.own().finds(row.cell(0), form)).as(form).isTrue();
            }
        }));
    }

    private static List<WordTable.Row> rows() {
        try (InputStream in = WordFormsTest.class.getResourceAsStream("words.tsv")) {
            return WordTable.parse("words.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> terms(Analyzer analyzer, String text) throws IOException {
        Set<String> terms = new HashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("words", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }
}
