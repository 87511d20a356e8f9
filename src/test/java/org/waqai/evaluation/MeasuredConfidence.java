package org.waqai.evaluation;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows of the extractor's table of confidences, measured: of the incidents that a rule told, the share that the gold has; of
 * the values that a rule read in such incidents, the share that is right. One reading of each outcome is added, so that a rule
 * that was seen twice does not pass for certain.
 */
final class MeasuredConfidence {

    private MeasuredConfidence() {
    }

    /** The rows, by rule: its name, its share and how many readings that was measured on. */
    static String rows(List<Judgement> judgements) {
        Map<String, List<Judgement>> byRule = judgements.stream()
                .filter(judgement -> judgement.field() == Judgement.Field.INCIDENT || judgement.inGold())
                .collect(Collectors.groupingBy(judgement -> judgement.support().rule(), TreeMap::new, Collectors.toList()));
        Formatter rows = new Formatter(Locale.ROOT);
        byRule.forEach((rule, readings) -> {
            long right = readings.stream().filter(Judgement::right).count();
            rows.format("%s\t%.2f\t%d%n", rule, (right + 1.0) / (readings.size() + 2.0), readings.size());
        });
        return rows.toString();
    }
}
