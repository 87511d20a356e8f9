package org.waqai.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.waqai.model.Article;
import org.waqai.model.Incident;
import org.waqai.model.Span;
import org.waqai.ui.fx.Look;

/** An article, always right to left: its title, and below it the text, scrolled to what the selected incident was read from. */
final class ArticleView extends VBox {

    /** How much of the view the paragraph before the evidence may fill to be shown with it. */
    private static final double CONTEXT = 0.35;
    /** A title that takes more of the view than this scrolls with the text. */
    private static final double MOST_FOR_TITLE = 0.4;

    private final VBox title = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox text = new VBox() {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            revealEvidence();
        }
    };
    private final VBox content = new VBox(text);
    private Optional<Article> article = Optional.empty();
    private List<ParagraphView> titles = List.of();
    private List<ParagraphView> paragraphs = List.of();
    private List<Mark> marks = List.of();
    private final ParagraphView.Hand hand;
    private boolean staysAtEvidence;

    /** An empty view; {@code hand} is told what the mouse does to the words. */
    ArticleView(Look look, ParagraphView.Hand hand) {
        this.hand = hand;
        getStyleClass().add("article-view");
        scroll.setId("article");
        scroll.accessibleTextProperty().bind(look.live("reader.article"));
        scroll.setFocusTraversable(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        title.getStyleClass().addAll("article", "of-title");
        title.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        title.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("article");
        text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        scroll.setContent(content);
        scroll.addEventFilter(ScrollEvent.SCROLL, scrolled -> staysAtEvidence = false);
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> staysAtEvidence = false);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> staysAtEvidence = false);
        scroll.viewportBoundsProperty().subscribe(bounds -> revealEvidence());
        getChildren().setAll(title, scroll);
    }

    /** Shows an article and marks what {@code incident} was read from; without one the article alone, from its top. */
    void show(Article next, Optional<Incident> incident) {
        if (!article.equals(Optional.of(next))) {
            article = Optional.of(next);
            titles = views(next, kind -> kind == Paragraph.Kind.TITLE);
            paragraphs = views(next, kind -> kind != Paragraph.Kind.TITLE);
            title.getChildren().setAll(titles);
            text.getChildren().setAll(paragraphs);
            scroll.setVvalue(0);
        }
        List<Mark> present = incident.map(Mark::of).orElse(List.of());
        staysAtEvidence |= !present.equals(marks);
        marks = present;
        titles.forEach(paragraph -> paragraph.show(marks));
        paragraphs.forEach(paragraph -> paragraph.show(marks));
        text.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean scrolls = title.prefHeight(getWidth()) > MOST_FOR_TITLE * getHeight();
        if (scrolls != content.getChildren().contains(title)) {
            (scrolls ? getChildren() : content.getChildren()).remove(title);
            (scrolls ? content.getChildren() : getChildren()).addFirst(title);
        }
        super.layoutChildren();
    }

    /** Gives the keys to the text, which they scroll. */
    void takeFocus() {
        scroll.requestFocus();
    }

    /** Shows which words are marked. */
    void mark(Optional<Span> words) {
        titles.forEach(paragraph -> paragraph.mark(words));
        paragraphs.forEach(paragraph -> paragraph.mark(words));
    }

    /** Shows where words were found, and scrolls to the present one of these places. */
    void showFound(List<Span> places, Optional<Span> present) {
        titles.forEach(paragraph -> paragraph.showFound(places, present));
        paragraphs.forEach(paragraph -> paragraph.showFound(places, present));
        present.ifPresent(this::reveal);
    }

    /** Scrolls to words of the article, unless they stand in its title. */
    void reveal(Span words) {
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - visible;
        paragraphs.stream().filter(view -> view.paragraph().span().overlaps(words)).findFirst().ifPresent(view -> {
            staysAtEvidence = false;
            double top = text.getLayoutY() + view.getLayoutY() + view.top(words) - visible * CONTEXT;
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
        });
    }

    private List<ParagraphView> views(Article article, Predicate<Paragraph.Kind> kind) {
        return Paragraph.of(article).stream()
                .filter(paragraph -> kind.test(paragraph.kind()))
                .map(paragraph -> new ParagraphView(paragraph, hand))
                .toList();
    }

    void clear() {
        article = Optional.empty();
        marks = List.of();
        title.getChildren().clear();
        text.getChildren().clear();
    }

    /** Keeps the evidence in view while heights settle, until the reader scrolls. */
    private void revealEvidence() {
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - visible;
        if (!staysAtEvidence || visible <= 0 || text.getHeight() <= 0) {
            return;
        }
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((text.getLayoutY() + topOfEvidence(visible)) / hidden, 0, 1));
    }

    /** Where the view begins so that the evidence can be read with what stands before it; never within a paragraph. */
    private double topOfEvidence(double visible) {
        double top = 0;
        for (ParagraphView view : paragraphs) {
            if (!marks.isEmpty() && view.paragraph().span().overlaps(marks.getFirst().span())) {
                return view.getLayoutY() - top <= visible * CONTEXT ? top : view.getLayoutY() - text.getSpacing();
            }
            top = Math.max(0, view.getLayoutY() - text.getSpacing());
        }
        return 0;
    }
}
