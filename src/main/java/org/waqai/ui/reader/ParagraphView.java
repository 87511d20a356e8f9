package org.waqai.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.waqai.model.Span;
import org.waqai.ui.fx.WrappedText;

/** A paragraph with soft ground under the sentences and underlines under the fields of an incident. */
final class ParagraphView extends StackPane {

    /** JavaFX on Linux draws these as boxes within Arabic; the thinnest blank is as long, so that offsets still hold. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

    private static final String HAIR_SPACE = "\u200a";
    private static final double LINE_SPACING = 4;
    private static final double UNDERLINE = 2.5;
    private static final double BETWEEN_UNDERLINES = 4;

    private final Paragraph paragraph;
    private final Pane ground = new Pane();
    private final WrappedText words = new WrappedText();
    private List<Mark> marks = List.of();

    ParagraphView(Paragraph paragraph) {
        this.paragraph = paragraph;
        words.setLineSpacing(paragraph.kind() == Paragraph.Kind.TITLE ? 0 : LINE_SPACING);
        words.setText(INVISIBLE.matcher(paragraph.text()).replaceAll(HAIR_SPACE));
        getStyleClass().addAll("paragraph", paragraph.kind().name().toLowerCase(Locale.ROOT));
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        getChildren().setAll(ground, words);
    }

    Paragraph paragraph() {
        return paragraph;
    }

    /** Shows those of {@code all} that lie in this paragraph. */
    void show(List<Mark> all) {
        marks = all.stream().filter(mark -> mark.span().overlaps(paragraph.span())).toList();
        requestLayout();
    }

    /** The shapes of words are known only now, when the text has its width and direction. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.resizeRelocate(words.getLayoutX(), words.getLayoutY(), words.getWidth(), words.getHeight());
        words.layout();
        List<Rectangle> shapes = new ArrayList<>();
        for (Mark mark : marks) {
            Span here = within(mark.span());
            words.shapes(here.start(), here.end()).forEach(line -> shapes.add(shape(mark, line)));
        }
        ground.getChildren().setAll(shapes);
    }

    private Span within(Span span) {
        int offset = paragraph.span().start();
        return new Span(
                Math.max(span.start() - offset, 0), Math.min(span.end() - offset, paragraph.text().length()));
    }

    private static Rectangle shape(Mark mark, Bounds line) {
        boolean isGround = mark.field() == Mark.Field.SENTENCE;
        double top = isGround ? line.getMinY() : line.getMaxY() - UNDERLINE + mark.row() * BETWEEN_UNDERLINES;
        Rectangle shape = new Rectangle(line.getMinX(), top, line.getWidth(), isGround ? line.getHeight() : UNDERLINE);
        shape.getStyleClass().add(mark.field().style());
        return shape;
    }
}
