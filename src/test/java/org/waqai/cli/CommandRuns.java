package org.waqai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.cli.Painter.Picture;
import org.waqai.index.words.Vocabulary;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.When;
import org.waqai.session.CaseImport;
import org.waqai.session.CaseWork;
import org.waqai.session.Cases;
import org.waqai.session.FilePipeline;
import org.waqai.session.IndexCache;
import org.waqai.session.Pipeline;
import org.waqai.session.wording.Language;

/** Runs whole commands on real files, with an extractor that reads one incident out of every article. */
abstract class CommandRuns {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    final List<Path> lexicons = new ArrayList<>();
    UserLexicon lexicon = lexicons::add;
    final List<String> opened = new ArrayList<>();
    final List<Picture> painted = new ArrayList<>();
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    String april = "";
    String july = "";
    String undated = "";

    @BeforeEach
    void write_three_articles() throws IOException {
        april = write("april.txt", "2021-04-25 حي حلكو");
        july = write("july.txt", "2016-07-01 حي النشوة");
        undated = write("undated.txt", "غير مؤرخ حي طي");
    }

    final int run(String... arguments) {
        return run(openingDesktop(), out, arguments);
    }

    final int run(Desktop desktop, OutputStream results, String... arguments) {
        return new Commands(program(desktop), Locale.ENGLISH, results, err).run(arguments);
    }

    final Desktop openingDesktop() {
        return (files, language) -> opened.add(
                language.map(Language::toString).orElse("any") + " " + files.stream().map(Path::getFileName).toList());
    }

    final Program program(Desktop desktop) {
        Painter painter = (openCase, picture) -> {
            Files.writeString(picture.file(), "picture of " + openCase.view().visible().size());
            painted.add(picture);
        };
        CaseWork cases = new CaseWork(
                CommandRuns::imports,
                () -> CommandRuns::read,
                "1.2.3",
                new IndexCache(folder.resolve("cache"), Vocabulary::bundled),
                CLOCK);
        return new Program("1.2.3", this::pipeline, files -> Cases.untitled(imports()), cases, desktop, painter, lexicon);
    }

    private static CaseImport imports() {
        return new CaseImport(loader(), CommandRuns::read, "1.2.3", Runnable::run, 2, CLOCK);
    }

    private Pipeline pipeline() {
        return new FilePipeline(loader(), CommandRuns::read, Runnable::run, 2);
    }

    private static ArticleLoader loader() {
        return new ArticleLoader(FurnitureFinder.bundled(), 10_000);
    }

    /** Reads "2021-04-25 حي حلكو" as a clash of that day at that place; without a day, undated. */
    private static ReadArticle read(Article article) {
        String text = article.text();
        boolean dated = Character.isDigit(text.charAt(0));
        When when = dated
                ? When.Dated.day(DateRange.of(LocalDate.parse(text.substring(0, 10))), Basis.STATED)
                : new When.Undated();
        Place place = new Place(text.substring(text.indexOf("حي")), PlaceKind.NEIGHBOURHOOD, List.of(), Optional.empty());
        Evidence evidence = Evidence.of(new Span(0, text.length()), "test", 1);
        Incident incident = new Incident(
                article.id() + "#1", article.id(), new Reading<>(IncidentType.CLASH, evidence), new Reading<>(when, evidence),
                List.of(new Reading<>(place, evidence)), List.of(), List.of(), Optional.empty(), Telling.NEWS, evidence);
        Optional<Reading<LocalDate>> published = article.published().map(day -> new Reading<>(day, Evidence.none("given")));
        return new ReadArticle(article, published, List.of(incident));
    }

    final String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    final String out() {
        return out.toString(UTF_8);
    }

    final String err() {
        return err.toString(UTF_8);
    }
}
