package org.waqai.evaluation;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures as tables. */
final class Report {

    private final Formatter out = new Formatter(Locale.ROOT);

    private Report() {
    }

    /** All tables of a score. */
    static String of(Score score) {
        return String.join("\n", components(score), confidence(score.judgements()), rules(score.judgements()));
    }

    /** Precision, recall and F1 of every component, and the headline. */
    static String components(Score score) {
        Report report = new Report();
        report.out.format("%-10s %6s %6s %6s %5s %9s%n", "field", "P", "R", "F1", "gold", "predicted");
        for (Component component : Component.values()) {
            Counts counts = score.of(component);
            report.out.format("%-10s %6.3f %6.3f %6.3f %5d %9d%n", component.label(),
                    counts.precision(), counts.recall(), counts.f1(), counts.gold(), counts.predicted());
        }
        report.out.format("evidence   overlaps the gold's sentence in %d of %d; %d spans lie outside their text%n",
                score.evidence().hits(), score.evidence().gold(), score.spansOutside());
        report.out.format("headline   %.4f%n", score.headline());
        return report.out.toString();
    }

    /**
     * Of the values that the program is so sure of, how many are right: first as a share of all, then as a share of those in
     * incidents that the gold has too.
     */
    static String confidence(List<Judgement> judgements) {
        Report report = new Report();
        report.out.format("%-10s", "right at");
        for (Bin bin : Bin.values()) {
            report.out.format(" %22s", bin.label);
        }
        report.out.format("%n");
        for (Judgement.Field field : Judgement.Field.values()) {
            report.confidence(field.label(), judgements.stream().filter(value -> value.field() == field).toList());
        }
        report.confidence("all", judgements);
        return report.out.toString();
    }

    /** Of the values that each rule gave, how many are right; whole shares as in {@link #confidence(List)}. */
    static String rules(List<Judgement> judgements) {
        Report report = new Report();
        report.out.format("%-36s %s%n", "right by rule", "claimed");
        judgements.stream().map(Report::nameOfRule).distinct().sorted().forEach(name ->
                report.rule(name, judgements.stream().filter(judgement -> nameOfRule(judgement).equals(name)).toList()));
        return report.out.toString();
    }

    private static String nameOfRule(Judgement judgement) {
        return judgement.field().label() + " " + judgement.support().rule();
    }

    private void rule(String name, List<Judgement> judgements) {
        double claimed = judgements.stream().mapToDouble(judgement -> judgement.support().confidence()).average().orElse(0);
        out.format("%-36s    %.2f", name, claimed);
        shares(judgements);
        out.format("%n");
    }

    private void confidence(String label, List<Judgement> judgements) {
        out.format("%-10s", label);
        for (Bin bin : Bin.values()) {
            shares(judgements.stream().filter(bin::holds).toList());
        }
        out.format("%n");
    }

    private void shares(List<Judgement> judgements) {
        long right = count(judgements, Judgement::right);
        out.format(" %4d of %4d", right, judgements.size());
        share(right, judgements.size());
        share(right, count(judgements, Judgement::inGold));
    }

    private void share(long part, long whole) {
        if (whole == 0) {
            out.format("    -");
        } else {
            out.format(" %.2f", (double) part / whole);
        }
    }

    private static long count(List<Judgement> judgements, Predicate<Judgement> which) {
        return judgements.stream().filter(which).count();
    }

    private enum Bin {
        SURE(0.9, 2, "0.9 and more"),
        LIKELY(0.7, 0.9, "0.7 to 0.9"),
        POSSIBLE(0.5, 0.7, "0.5 to 0.7"),
        DOUBTFUL(0, 0.5, "less");

        private final double from;
        private final double below;
        private final String label;

        Bin(double from, double below, String label) {
            this.from = from;
            this.below = below;
            this.label = label;
        }

        boolean holds(Judgement judgement) {
            return from <= judgement.support().confidence() && judgement.support().confidence() < below;
        }
    }
}
