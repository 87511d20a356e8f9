package org.waqai.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.waqai.model.Article;
import org.waqai.model.Change;
import org.waqai.model.Decided;
import org.waqai.model.ReadArticle;
import org.waqai.model.Span;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.SignButton;
import org.waqai.ui.fx.Standing;
import org.waqai.ui.fx.WrappedText;

/** The article that tells the selected incident, and the incident in words; without a selection the first article. */
public final class ReaderPane extends VBox {

    /** Of the height of the pane: the other half is the article's, also while something is corrected. */
    private static final double MOST_FOR_INCIDENT = 0.5;

    private final CaseModel openCase;
    private final Look look;
    private final WrappedText source = new WrappedText("source");
    private final Button setDate;
    private final DateBar date;
    private final ArticleView article;
    private final FindBar find;
    private final SelectionBar selection;
    private final IncidentPane incident;
    private final WrappedText hint = new WrappedText("hint");
    private Optional<ReadArticle> shown = Optional.empty();

    public ReaderPane(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        this.date = new DateBar(openCase, look);
        this.setDate = new SignButton(Feather.CALENDAR, look.live("date.set"), date::type);
        this.article = new ArticleView(look, new OnWords());
        this.find = new FindBar(look, new OnFound());
        this.selection = new SelectionBar(look, new OnSelection());
        this.incident = new IncidentPane(openCase, look, article::reveal, this::mark);
        getStyleClass().add("reader");
        setId("reader");
        getStylesheets().add(ReaderPane.class.getResource("reader.css").toExternalForm());
        look.live("reader.hint").subscribe(hint::setText);
        hint.managedProperty().bind(hint.visibleProperty());
        VBox.setVgrow(article, Priority.ALWAYS);
        getChildren().setAll(sourceLine(), find, date, article, hint, selection, incident);
        openCase.viewProperty().subscribe(view -> show());
        openCase.review().changesProperty().subscribe(changes -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    private HBox sourceLine() {
        setDate.setId("date-set");
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox line = new HBox(source, setDate);
        line.getStyleClass().add("source-line");
        return line;
    }

    /** The incident takes the height it needs, up to its share. */
    @Override
    protected void layoutChildren() {
        double most = getHeight() * MOST_FOR_INCIDENT;
        double height = Math.min(incident.wantedHeight(), most);
        incident.setMinHeight(height);
        incident.setMaxHeight(height);
        super.layoutChildren();
    }

    /** Gives the keys to the incident, or to the article where none is selected. */
    public void takeFocus() {
        if (incident.isVisible()) {
            incident.takeFocus();
        } else {
            article.takeFocus();
        }
    }

    /** Opens the search within the article. */
    public void find() {
        find.begin();
    }

    private void show() {
        CaseView view = openCase.view();
        Optional<ReadArticle> next = view.selected().flatMap(id -> view.article(articleOf(id)))
                .or(() -> view.contents().firstArticle());
        if (!next.map(read -> read.article().id()).equals(shown.map(read -> read.article().id()))) {
            mark(Optional.empty());
        }
        shown = next;
        next.ifPresentOrElse(this::show, this::clear);
    }

    private void show(ReadArticle read) {
        source.setText(source(read));
        setDate.setDisable(openCase.review().hindrance(look).isPresent());
        date.show(read.article());
        openCase.review().standing(read.article().id(), standing -> {
            if (shown.filter(read::equals).isPresent()) {
                show(read.article(), standing);
            }
        });
    }

    private void show(Article told, Standing standing) {
        Optional<String> selected = openCase.view().selected();
        Optional<Decided> present = standing.incidents().stream()
                .filter(decided -> selected.equals(Optional.of(decided.incident().id())))
                .findFirst();
        article.show(told, present.map(Decided::incident));
        find.search(told.text());
        incident.show(told, standing, present);
        hint.setVisible(present.isEmpty());
        requestLayout();
    }

    private void clear() {
        source.setText("");
        setDate.setDisable(true);
        date.clear();
        article.clear();
        incident.clear();
        hint.setVisible(false);
    }

    /** The article that an incident's identifier names. */
    private static String articleOf(String incident) {
        return incident.substring(0, Math.max(0, incident.lastIndexOf('#')));
    }

    private void mark(Optional<Span> words) {
        article.mark(words);
        Optional<String> text = words.flatMap(span -> shown.map(read -> span.in(read.article().text()).strip()));
        selection.setVisible(text.isPresent());
        words.ifPresent(span -> text.ifPresent(marked -> selection.show(span, marked,
                openCase.view().selected().isPresent(), openCase.review().hindrance(look).isEmpty())));
    }

    private String source(ReadArticle read) {
        Article told = read.article();
        String published = read.published()
                .map(day -> look.text(origin(told, day.evidence().rule()), look.wording().day(day.value())))
                .orElseGet(() -> look.text("reader.published.none"));
        return Stream.of(told.source().map(look.wording()::name), Optional.of(published))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** The text that says where the day of publication comes from. */
    private static String origin(Article told, String rule) {
        return switch (rule) {
            case "published.decided" -> "reader.published.decided";
            case "published.lent" -> "reader.published.lent";
            default -> told.published().isPresent() ? "reader.published" : "reader.published.found";
        };
    }

    private final class OnWords implements ParagraphView.Hand {

        @Override
        public void mark(Span words) {
            ReaderPane.this.mark(Optional.of(words));
        }

        /** Words that an incident was read from select it. */
        @Override
        public void click(int offset) {
            ReaderPane.this.mark(Optional.empty());
            Span here = new Span(offset, offset + 1);
            shown.stream()
                    .flatMap(read -> read.incidents().stream())
                    .filter(told -> told.evidence().spans().stream().anyMatch(here::overlaps))
                    .findFirst()
                    .ifPresent(told -> openCase.select(Optional.of(told.id())));
        }
    }

    private final class OnFound implements FindBar.Shown {

        @Override
        public void found(List<Span> places, Optional<Span> present) {
            article.showFound(places, present);
        }

        @Override
        public void ended() {
            article.takeFocus();
        }
    }

    private final class OnSelection implements SelectionBar.Gestures {

        @Override
        public void correct(Change.Field field, Span words) {
            selection.setVisible(false);
            incident.correct(field, Optional.of(words));
        }

        @Override
        public void add(Span words) {
            selection.setVisible(false);
            incident.add(words);
        }

        @Override
        public void unmark() {
            ReaderPane.this.mark(Optional.empty());
        }
    }
}
