package org.waqai.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.waqai.model.Article;
import org.waqai.model.Incident;

/** The text of an article, always right to left, scrolled to what the selected incident was read from. */
final class ArticleView extends ScrollPane {

    /** How much of the view the paragraph before the evidence may fill to be shown with it. */
    private static final double CONTEXT = 0.35;

    private final VBox text = new VBox() {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            revealEvidence();
        }
    };
    private Optional<Article> article = Optional.empty();
    private List<ParagraphView> paragraphs = List.of();
    private List<Mark> marks = List.of();
    private boolean toReveal;

    ArticleView() {
        getStyleClass().add("article-view");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        text.getStyleClass().add("article");
        text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        setContent(text);
        viewportBoundsProperty().subscribe(bounds -> revealEvidence());
    }

    /** Shows an article and marks what {@code incident} was read from; without one the article alone, from its top. */
    void show(Article next, Optional<Incident> incident) {
        if (!article.equals(Optional.of(next))) {
            article = Optional.of(next);
            paragraphs = Paragraph.of(next).stream().map(ParagraphView::new).toList();
            text.getChildren().setAll(paragraphs);
            setVvalue(0);
        }
        List<Mark> present = incident.map(Mark::of).orElse(List.of());
        toReveal |= !present.equals(marks);
        marks = present;
        paragraphs.forEach(paragraph -> paragraph.show(marks));
        text.requestLayout();
    }

    void clear() {
        article = Optional.empty();
        marks = List.of();
        text.getChildren().clear();
    }

    /** Waits until both the text and what shows of it have their heights. */
    private void revealEvidence() {
        double visible = getViewportBounds().getHeight();
        double hidden = text.getHeight() - visible;
        if (!toReveal || visible <= 0 || text.getHeight() <= 0) {
            return;
        }
        toReveal = false;
        setVvalue(hidden <= 0 ? 0 : Math.clamp(topOfEvidence(visible) / hidden, 0, 1));
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
