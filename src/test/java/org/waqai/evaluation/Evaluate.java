package org.waqai.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waqai.extract.ConflictExtractor;
import org.waqai.extract.Extractor;
import org.waqai.lexicon.Lexicon;

/**
 * Prints how well the program reads, for each of the folders given: each holds {@code articles.jsonl} and {@code gold.jsonl}.
 * {@code --errors} before the folders prints every incident in which the program and the gold disagree, {@code --confidence} the
 * rows of the extractor's table of confidences as measured on all of them together.
 */
final class Evaluate {

    /** No article is younger than the program that reads it. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Evaluate() {
    }

    /** Reads and prints, set after set. */
    public static void main(String... arguments) throws IOException {
        Extractor extractor = extractor();
        List<String> options = Arrays.stream(arguments).filter(argument -> argument.startsWith("--")).toList();
        List<Judgement> judgements = new ArrayList<>();
        for (String folder : Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).toList()) {
            Score score = ArticleSet.in(Path.of(folder)).scoreOf(extractor);
            System.out.println(folder);
            System.out.println(Report.of(score));
            if (options.contains("--errors")) {
                score.disagreements().forEach(System.out::println);
            }
            judgements.addAll(score.judgements());
        }
        if (options.contains("--confidence")) {
            System.out.println(MeasuredConfidence.rows(judgements));
        }
    }

    /** The extractor as the program ships it, on a fixed day. */
    static Extractor extractor() {
        return new ConflictExtractor(Lexicon.bundled(), CLOCK);
    }
}
