package org.waqai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waqai.extract.Extractor;

/**
 * The articles of our own, read by the program as it ships. The floors in {@code floors.tsv} lie a little under what was last reached
 * and are raised when the program reads better; they are not lowered to let a change pass.
 */
class OwnArticlesTest {

    private static final Extractor EXTRACTOR = Evaluate.extractor();
    private static final double SURE = 0.9;

    /** The least that a set of articles must reach: a component's F1, or the headline. */
    private record Floor(String set, String figure, double least) {

        String fall(Score score) {
            return String.format(Locale.ROOT, "%s fell to %.3f, under its floor of %.3f", figure, reached(score), least);
        }

        double reached(Score score) {
            return figure.equals("headline") ? score.headline() : score.f1(Component.valueOf(figure.toUpperCase(Locale.ROOT)));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void own_articles_are_read_at_least_this_well(String set) throws IOException {
        Score score = ArticleSet.own(set).scoreOf(EXTRACTOR);
        List<String> fallen = new ArrayList<>();
        for (Floor floor : floors()) {
            if (floor.set.equals(set) && floor.reached(score) < floor.least) {
                fallen.add(floor.fall(score));
            }
        }
        assertThat(fallen).as(() -> Report.components(score) + errors(set, score)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_span_lies_in_its_text(String set) throws IOException {
        assertThat(ArticleSet.own(set).scoreOf(EXTRACTOR).spansOutside()).isZero();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void of_the_values_called_sure_nine_in_ten_are_right(String set) throws IOException {
        List<Judgement> sure = ArticleSet.own(set).scoreOf(EXTRACTOR).judgements().stream()
                .filter(judgement -> judgement.support().confidence() >= SURE)
                .toList();
        assertThat(sure).filteredOn(Judgement::right).hasSizeGreaterThanOrEqualTo((int) Math.ceil(SURE * sure.size()));
        assertThat(sure).isNotEmpty();
    }

    static Stream<String> sets() throws IOException {
        return floors().stream().map(Floor::set).distinct();
    }

    private static List<Floor> floors() throws IOException {
        return rows("floors.tsv").map(cells -> new Floor(cells[0], cells[1], Double.parseDouble(cells[2]))).toList();
    }

    /** Nobody looks at what the program makes of the blind articles. */
    private static String errors(String set, Score score) {
        return set.equals("blind") ? "" : String.join("\n", score.disagreements().stream().map(Disagreement::toString).toList());
    }

    private static Stream<String[]> rows(String table) throws IOException {
        return Files.readAllLines(ArticleSet.OWN.resolve(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"));
    }
}
