package org.waqai.ui.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Incident;
import org.waqai.model.Losses;
import org.waqai.model.Outcome;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.session.CaseView;
import org.waqai.session.wording.Wording;

/**
 * A column of the table.
 *
 * @param code names the column in texts and styles
 * @param share of the width of the table
 * @param words what a cell says
 * @param order the order in which its values count up; empty to sort by the words
 */
record Column(String code, double share, Words words, BiFunction<CaseView, Wording, Comparator<Incident>> order) {

    /** Puts a cell into words. */
    interface Words {

        String of(Incident incident, CaseView view, Wording wording);
    }

    /** All columns, from the start of a line to its end. */
    static List<Column> all() {
        return List.of(
                new Column("date", 0.17, (incident, view, wording) -> wording.when(incident.when().value()),
                        (view, wording) -> Comparator.comparing(Column::firstDay).thenComparing(Column::lastDay)),
                byWords("type", 0.13, (incident, view, wording) -> wording.word(incident.type().value())),
                byWords("place", 0.17, (incident, view, wording) -> wording.places(values(incident.places()))),
                byWords("parties", 0.27, (incident, view, wording) -> wording.parties(values(incident.parties()))),
                new Column("losses", 0.15, (incident, view, wording) -> dash(wording.losses(values(incident.tolls()))),
                        (view, wording) -> Comparator.<Incident>comparingInt(incident -> people(incident, Outcome.KILLED))
                                .thenComparingInt(incident -> people(incident, Outcome.INJURED))),
                byWords("source", 0.11, Column::source));
    }

    private static Column byWords(String code, double share, Words words) {
        return new Column(code, share, words,
                (view, wording) -> Comparator.comparing(incident -> words.of(incident, view, wording)));
    }

    private static LocalDate firstDay(Incident incident) {
        return incident.when().value().days().map(DateRange::first).orElse(LocalDate.MAX);
    }

    private static LocalDate lastDay(Incident incident) {
        return incident.when().value().days().map(DateRange::last).orElse(LocalDate.MAX);
    }

    private static int people(Incident incident, Outcome outcome) {
        return Losses.of(values(incident.tolls()), outcome).together().map(Count::min).orElse(-1);
    }

    /** Where the outlet is not known, the title tells articles apart. */
    private static String source(Incident incident, CaseView view, Wording wording) {
        return view.article(incident.article())
                .map(ReadArticle::article)
                .map(article -> article.source().or(article::title).map(wording::name).orElse(article.id()))
                .orElse("");
    }

    private static String dash(String words) {
        return words.isEmpty() ? "—" : words;
    }

    private static <T> List<T> values(List<Reading<T>> readings) {
        return readings.stream().map(Reading::value).toList();
    }
}
