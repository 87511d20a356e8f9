package org.waqai.ui.fx;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Text that breaks its lines itself, each line a node of its own.
 *
 * <p>JavaFX on Linux (measured up to 26.0.2) cannot wrap right-to-left text: its class {@code PangoGlyphLayout} remembers the
 * UTF-8 form of each run of text and does not forget it when a line break splits the run, so the rest of the run is shaped from
 * the wrong characters and layout fails with an {@code ArrayIndexOutOfBoundsException} at most widths. To take that memory away
 * by reflection helps only one of the layout's instances, and the thread that paints canvases takes it at times. Text of one
 * line is never split. This class can go when {@code TextFlow} passes the test beside it.
 */
public final class WrappedText extends Region {

    private final Text probe = new Text("اEg");
    private final Map<String, Double> widths = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private String text = "";
    private double lineSpacing;
    private boolean stale;

    /** A line and where it starts in the text. */
    private record Line(int start, Text shown) {

        int end() {
            return start + shown.getText().length();
        }
    }

    /** A text with these style classes; its lines have the class {@code words}. */
    public WrappedText(String... styles) {
        getStyleClass().add("wrapped-text");
        getStyleClass().addAll(styles);
        setAccessibleRole(AccessibleRole.TEXT);
        probe.getStyleClass().add("words");
        probe.setVisible(false);
        probe.setManaged(false);
        probe.fontProperty().subscribe(this::forget);
        getChildren().setAll(probe);
    }

    /** A text that shows these words, with a style class. */
    public static WrappedText of(String words, String style) {
        WrappedText text = new WrappedText(style);
        text.setText(words);
        return text;
    }

    /** Shows {@code words} from now on. */
    public void setText(String words) {
        if (!text.equals(words)) {
            text = words;
            setAccessibleText(words);
            forget();
        }
    }

    /** Sets how many pixels lines stand apart. */
    public void setLineSpacing(double pixels) {
        lineSpacing = pixels;
        requestLayout();
    }

    /** Where the characters from {@code start} to {@code end} stand, line by line, in this node's coordinates; after its layout. */
    public List<Bounds> shapes(int start, int end) {
        List<Bounds> shapes = new ArrayList<>();
        for (Line line : lines) {
            int first = Math.max(start, line.start());
            int last = Math.min(end, line.end());
            if (first < last) {
                line.shown().getLayoutInfo().getSelectionGeometry(first - line.start(), last - line.start(), false)
                        .forEach(box -> shapes.add(line.shown().localToParent(inText(box, line.shown()))));
            }
        }
        return shapes;
    }

    /** The character at a point of this node, or that nearest to it on its line; empty outside of all lines. After its layout. */
    public OptionalInt characterAt(double x, double y) {
        for (Line line : lines) {
            double top = line.shown().getLayoutY() + line.shown().getLayoutBounds().getMinY();
            if (y >= top && y < top + lineHeight() && line.start() < line.end()) {
                return OptionalInt.of(nearest(line, x));
            }
        }
        return OptionalInt.empty();
    }

    private int nearest(Line line, double x) {
        int nearest = line.start();
        double least = Double.MAX_VALUE;
        for (int at = line.start(); at < line.end(); at++) {
            for (Bounds box : shapes(at, at + 1)) {
                double far = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
                if (far < least) {
                    least = far;
                    nearest = at;
                }
            }
        }
        return nearest;
    }

    /** JavaFX counts the boxes of right-to-left text from its right edge, but its own node from the left one. */
    private static Bounds inText(Rectangle2D box, Text shown) {
        boolean fromTheRight = shown.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double left = fromTheRight ? shown.getLayoutBounds().getWidth() - box.getMaxX() : box.getMinX();
        return new BoundingBox(left, box.getMinY(), box.getWidth(), box.getHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + Math.ceil(width(text)) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Before a width is known, it is one line high. */
    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? getWidth() : width;
        int count = text.isEmpty() ? 0 : known <= 0 ? 1 : starts(inner(known)).size();
        return snappedTopInset() + Math.ceil(count * lineHeight()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        List<Integer> starts = text.isEmpty() ? List.of() : starts(inner(getWidth()));
        if (stale || !starts.equals(lines.stream().map(Line::start).toList())) {
            stale = false;
            lines.clear();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
                Text shown = new Text(text.substring(starts.get(i), end).stripTrailing());
                shown.getStyleClass().add("words");
                lines.add(new Line(starts.get(i), shown));
            }
            getChildren().setAll(probe);
            lines.forEach(line -> getChildren().add(line.shown()));
            applyCss();
        }
        double top = snappedTopInset() + probe.getBaselineOffset();
        for (Line line : lines) {
            line.shown().relocate(snappedLeftInset(), top - line.shown().getBaselineOffset());
            top += lineHeight();
        }
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double lineHeight() {
        return probe.getLayoutBounds().getHeight() + lineSpacing;
    }

    /** Where lines begin. Arabic letters join within words only, so a line is as wide as its words. */
    private List<Integer> starts(double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<Integer> starts = new ArrayList<>(List.of(0));
        double used = 0;
        boolean ended = false;
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (ended || (used > 0 && used + width(piece.stripTrailing()) > width)) {
                starts.add(start);
                used = 0;
            }
            used += width(piece);
            ended = piece.endsWith("\n");
        }
        return starts;
    }

    private double width(String words) {
        return widths.computeIfAbsent(words, key -> {
            Text measured = new Text(key);
            measured.setFont(probe.getFont());
            return measured.getLayoutBounds().getWidth();
        });
    }

    /** The lines stay until the next layout: a font changes while the styles of the children are being worked out. */
    private void forget() {
        widths.clear();
        stale = true;
        requestLayout();
    }
}
