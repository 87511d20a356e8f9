package org.waqai.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedArabicTest {

    /** A stretch of text that no line break may split, with its width in pixels with and without the blanks at its end. */
    private record Piece(double width, double widthAtEndOfLine) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_e62994ba0c9572bc.txt", "002_e6111705b880e152.txt"})
    void both_seeds_wrap_right_to_left_at_every_width(String seed) throws IOException {
        List<String> paragraphs = Files.readString(Path.of("seeds", seed)).lines().toList();
        FxThread.run(() -> {
            Typefaces.load();
            WrappedArabic.mend();
            Font font = Font.font(Typefaces.ARTICLE, 18);
            List<List<Piece>> pieces = paragraphs.stream().map(line -> pieces(line, font)).toList();
            Text text = new Text(String.join("\n", paragraphs));
            text.setFont(font);
            Group root = new Group(text);
            root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            new Scene(root);
            for (int width = 200; width <= 900; width++) {
                text.setWrappingWidth(width);
                List<TextLineInfo> lines = text.getLayoutInfo().getTextLines(false);
                assertThat(lines.size())
                        .as("lines at a width of %d", width)
                        .isCloseTo(countLines(pieces, width), withinPercentage(5));
                assertNothingIsLostOrSticksOut(lines, text.getText(), width);
            }
        });
    }

    private static void assertNothingIsLostOrSticksOut(List<TextLineInfo> lines, String text, int width) {
        List<Integer> starts = new ArrayList<>(lines.stream().map(TextLineInfo::start).toList());
        starts.add(text.length());
        List<Integer> ends = new ArrayList<>(lines.stream().map(TextLineInfo::end).toList());
        ends.addFirst(0);
        assertThat(starts).as("starts of lines at a width of %d", width).isEqualTo(ends);
        double widest = lines.stream().mapToDouble(line -> line.bounds().getWidth()).max().orElseThrow();
        assertThat(widest).as("widest line").isLessThanOrEqualTo(width + 1);
    }

    private static int countLines(List<List<Piece>> paragraphs, int width) {
        int lines = 0;
        for (List<Piece> paragraph : paragraphs) {
            lines++;
            double used = 0;
            for (Piece piece : paragraph) {
                if (used > 0 && used + piece.widthAtEndOfLine() > width) {
                    lines++;
                    used = 0;
                }
                used += piece.width();
            }
        }
        return lines;
    }

    /** Arabic letters join within words only, so a line is as wide as its words. */
    private static List<Piece> pieces(String paragraph, Font font) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(paragraph);
        List<Piece> pieces = new ArrayList<>();
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String words = paragraph.substring(start, end);
            pieces.add(new Piece(width(words, font), width(words.stripTrailing(), font)));
        }
        return pieces;
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
