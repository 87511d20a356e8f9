package org.waqai.ui.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Outline;
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
 * @param order the order in which its values count up, by what the outlines of incidents tell; empty where they do not tell it
 */
record Column(String code, double share, Words words, Optional<Function<Wording, Comparator<Outline>>> order) {

    /** Puts a cell into words. */
    interface Words {

        String of(Incident incident, CaseView view, Wording wording);
    }

    /** All columns, from the start of a line to its end. */
    static List<Column> all() {
        return List.of(
                ordered("date", 0.17, (incident, view, wording) -> wording.when(incident.when().value()),
                        wording -> Comparator.comparing(Column::firstDay).thenComparing(Column::lastDay)),
                ordered("type", 0.13, (incident, view, wording) -> wording.word(incident.type().value()),
                        wording -> Comparator.comparing(incident -> wording.word(incident.type()))),
                ordered("place", 0.17, (incident, view, wording) -> wording.places(values(incident.places())),
                        wording -> Comparator.comparing(incident -> wording.places(incident.places()))),
                ordered("parties", 0.27, (incident, view, wording) -> wording.parties(values(incident.parties())),
                        wording -> Comparator.comparing(incident -> names(incident.factions(), wording))),
                ordered("losses", 0.15, (incident, view, wording) -> dash(wording.losses(values(incident.tolls()))),
                        wording -> Comparator.comparing(incident -> incident.killed().map(Count::min).orElse(-1))),
                new Column("source", 0.11, Column::source, Optional.empty()));
    }

    private static Column ordered(String code, double share, Words words, Function<Wording, Comparator<Outline>> order) {
        return new Column(code, share, words, Optional.of(order));
    }

    private static LocalDate firstDay(Outline incident) {
        return incident.when().days().map(DateRange::first).orElse(LocalDate.MAX);
    }

    private static LocalDate lastDay(Outline incident) {
        return incident.when().days().map(DateRange::last).orElse(LocalDate.MAX);
    }

    private static String names(List<Faction> factions, Wording wording) {
        return factions.stream().map(wording::faction).collect(Collectors.joining(" "));
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
