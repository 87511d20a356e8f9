package org.waqai.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
    private final Hand hand;
    private List<Mark> marks = List.of();
    private Optional<Span> marked = Optional.empty();
    private List<Span> found = List.of();
    private Optional<Span> foundNow = Optional.empty();
    private OptionalInt anchor = OptionalInt.empty();

    /** What the mouse does to the words; offsets are those of the article. */
    interface Hand {

        /** Words are marked, from the first to the last that the mouse was drawn over. */
        void mark(Span words);

        /** A character was clicked. */
        void click(int offset);
    }

    ParagraphView(Paragraph paragraph, Hand hand) {
        this.paragraph = paragraph;
        this.hand = hand;
        words.setLineSpacing(paragraph.kind() == Paragraph.Kind.TITLE ? 0 : LINE_SPACING);
        words.setText(INVISIBLE.matcher(paragraph.text()).replaceAll(HAIR_SPACE));
        getStyleClass().addAll("paragraph", paragraph.kind().name().toLowerCase(Locale.ROOT));
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        getChildren().setAll(ground, words);
        words.setOnMousePressed(this::press);
        words.setOnMouseDragged(this::drag);
        words.setOnMouseClicked(this::click);
        words.setCursor(Cursor.TEXT);
    }

    private void press(MouseEvent event) {
        anchor = event.getButton() == MouseButton.PRIMARY ? words.characterAt(event.getX(), event.getY()) : OptionalInt.empty();
    }

    private void drag(MouseEvent event) {
        OptionalInt here = words.characterAt(event.getX(), event.getY());
        if (anchor.isPresent() && here.isPresent() && here.getAsInt() != anchor.getAsInt()) {
            hand.mark(wholeWords(Math.min(anchor.getAsInt(), here.getAsInt()), Math.max(anchor.getAsInt(), here.getAsInt())));
        }
    }

    /** A double click marks a word; a click that drew over nothing asks for what stands there. */
    private void click(MouseEvent event) {
        OptionalInt here = words.characterAt(event.getX(), event.getY());
        if (event.getButton() != MouseButton.PRIMARY || here.isEmpty()) {
            return;
        }
        if (event.getClickCount() == 2) {
            hand.mark(wholeWords(here.getAsInt(), here.getAsInt()));
        } else if (event.isStillSincePress()) {
            hand.click(paragraph.span().start() + here.getAsInt());
        }
    }

    /** The words that these characters lie in; evidence is never half a word. */
    private Span wholeWords(int first, int last) {
        String text = paragraph.text();
        int start = first;
        int end = last + 1;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int offset = paragraph.span().start();
        return new Span(offset + start, offset + end);
    }

    /** Shows which words are marked, where they lie in this paragraph. */
    void mark(Optional<Span> span) {
        Optional<Span> here = span.filter(paragraph.span()::overlaps);
        if (!here.equals(marked)) {
            marked = here;
            requestLayout();
        }
    }

    /** Shows those of the places that lie in this paragraph, the present one before the others. */
    void showFound(List<Span> places, Optional<Span> present) {
        found = places.stream().filter(paragraph.span()::overlaps).toList();
        foundNow = present.filter(paragraph.span()::overlaps);
        requestLayout();
    }

    /** Where words of this paragraph stand, from its top; after its layout. */
    double top(Span span) {
        Span here = within(span);
        return words.shapes(here.start(), here.end()).stream().mapToDouble(Bounds::getMinY).min().orElse(0);
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
        marked.ifPresent(span -> ground(span, "marked", shapes));
        found.forEach(span -> ground(span, foundNow.filter(span::equals).isPresent() ? "found-now" : "found", shapes));
        ground.getChildren().setAll(shapes);
    }

    private void ground(Span span, String style, List<Rectangle> shapes) {
        Span here = within(span);
        words.shapes(here.start(), here.end()).forEach(line -> shapes.add(rectangle(line, style)));
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

    private static Rectangle rectangle(Bounds line, String style) {
        Rectangle shape = new Rectangle(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight());
        shape.getStyleClass().add(style);
        return shape;
    }
}
