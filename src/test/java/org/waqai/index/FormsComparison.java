package org.waqai.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.waqai.arabic.WordTable;
import org.waqai.index.words.FormTable;
import org.waqai.index.words.WordForms;

/** A table of words, forms of theirs and look-alikes, and how ways of making words meet fare with it. */
final class FormsComparison {

    private static final WordForms FORMS = new WordForms(FormTable.bundled());

    private FormsComparison() {
    }

    /** Prints how the program and Lucene's own Arabic analysis fare, side by side. */
    public static void main(String... arguments) throws IOException {
        Score own = Score.of(Analysis.own());
        Score lucene = Score.of(Analysis.lucene());
        System.out.printf(Locale.ROOT, "%d queries, %d forms to find, %d other words to leave%n%n", rows().size(), own.forms, own.others);
        System.out.printf(Locale.ROOT, "%-24s %12s %24s%n", "", "Waqa'i", "Lucene's ArabicAnalyzer");
        System.out.printf(Locale.ROOT, "%-24s %12d %24d%n", "forms found", own.found(), lucene.found());
        System.out.printf(Locale.ROOT, "%-24s %10.1f %% %22.1f %%%n", "share", 100 * own.share(), 100 * lucene.share());
        System.out.printf(Locale.ROOT, "%-24s %12d %24d%n", "other words taken for it", own.mistaken.size(), lucene.mistaken.size());
        own.missed.forEach(missed -> System.out.println("missed by Waqa'i: " + missed));
    }

    /** A way to make words meet. */
    record Analysis(Terms written, Terms asked) {

        static Analysis own() {
            return new Analysis(text -> keys(ArabicWords.written(FORMS), text), text -> keys(ArabicWords.asked(FORMS), text));
        }

        static Analysis lucene() {
            Analyzer analyzer = new ArabicAnalyzer();
            return new Analysis(text -> terms(analyzer, text), text -> terms(analyzer, text));
        }

        boolean finds(String word, String form) throws IOException {
            return !Collections.disjoint(asked.of(word), written.of(form));
        }
    }

    /** Makes terms of a text. */
    private interface Terms {

        Set<String> of(String text) throws IOException;
    }

    /** How an analysis fares with the table. */
    record Score(int forms, List<String> missed, int others, List<String> mistaken) {

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

        int found() {
            return forms - missed.size();
        }

        double share() {
            return (double) found() / forms;
        }
    }

    static List<WordTable.Row> rows() {
        try (InputStream in = FormsComparison.class.getResourceAsStream("words.tsv")) {
            return WordTable.parse("words.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> keys(ArabicWords words, String text) {
        return words.of(text).stream().flatMap(word -> word.keys().stream()).collect(Collectors.toSet());
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
