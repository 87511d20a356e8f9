package org.waqai.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.session.wording.Language;

class WrappedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"000_e62994ba0c9572bc.txt", "002_e6111705b880e152.txt"})
    void both_seeds_wrap_right_to_left_at_every_width(String seed) throws IOException {
        String article = Files.readString(Path.of("seeds", seed)).strip();
        FxThread.run(() -> {
            WrappedText text = shown(article);
            for (int width = 200; width <= 900; width++) {
                text.resize(width, text.prefHeight(width));
                text.layout();
                List<Text> lines = lines(text);
                assertThat(String.join("", lines.stream().map(Text::getText).toList()).replaceAll("\\s", ""))
                        .as("the text at a width of %d", width)
                        .isEqualTo(article.replaceAll("\\s", ""));
                assertThat(text.getHeight()).as("height").isGreaterThanOrEqualTo(lines.size() * lines.getFirst().getFont().getSize());
                assertNoLineCouldTakeMoreOrHoldsTooMuch(lines, article, width);
            }
        });
    }

    /** When this fails, JavaFX wraps right-to-left text itself and {@link WrappedText} can go. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void javafx_cannot_wrap_the_seeds_itself() throws IOException {
        String article = Files.readString(Path.of("seeds", "000_e62994ba0c9572bc.txt"));
        FxThread.run(() -> assertThatThrownBy(() -> {
            Typefaces.load();
            Text text = new Text(article);
            text.setFont(Font.font(Typefaces.ARTICLE, 18));
            Group root = new Group(text);
            root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            new Scene(root);
            IntStream.rangeClosed(200, 300).forEach(width -> {
                text.setWrappingWidth(width);
                text.getLayoutInfo().getTextLineCount();
            });
        }).isInstanceOf(ArrayIndexOutOfBoundsException.class));
    }

    @Test
    void the_shapes_of_words_stand_where_the_words_are_drawn() {
        FxThread.run(() -> {
            WrappedText text = shown("واحد اثنان");
            text.resize(300, 50);
            text.layout();

            assertThat(text.shapes(0, 4)).singleElement().satisfies(first ->
                    assertThat(text.shapes(5, 10)).singleElement().satisfies(second ->
                            assertThat(text.localToScene(second).getMaxX()).isLessThan(text.localToScene(first).getMinX())));
        });
    }

    private static WrappedText shown(String words) {
        WrappedText text = new WrappedText();
        text.setText(words);
        Group root = new Group(text);
        Appearance.dress(new Scene(root), new Look(Language.ARABIC, Theme.LIGHT));
        root.applyCss();
        return text;
    }

    private static List<Text> lines(WrappedText text) {
        return text.getChildrenUnmodifiable().stream()
                .filter(node -> node.isManaged() && node instanceof Text)
                .map(Text.class::cast)
                .toList();
    }

    private static void assertNoLineCouldTakeMoreOrHoldsTooMuch(List<Text> lines, String article, int width) {
        double widest = lines.stream().mapToDouble(line -> line.getLayoutBounds().getWidth()).max().orElseThrow();
        assertThat(widest).as("widest line at a width of %d", width).isLessThanOrEqualTo(width + 1);
        double words = article.split("\\R", -1).length;
        double total = lines.stream().mapToDouble(line -> line.getLayoutBounds().getWidth()).sum();
        assertThat((double) lines.size()).as("lines at a width of %d", width)
                .isLessThanOrEqualTo(words + 1.6 * total / width);
    }
}
