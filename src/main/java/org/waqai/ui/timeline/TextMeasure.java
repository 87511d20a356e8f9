package org.waqai.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide texts are. On the window's thread. */
final class TextMeasure {

    private static final int REMEMBERED = 4000;
    private static final String ELLIPSIS = "…";

    private final Text text = new Text();
    private final Map<Line, Double> widths = new HashMap<>();

    private record Line(String words, Font font) {
    }

    double width(String words, Font font) {
        Line key = new Line(words, font);
        Double known = widths.get(key);
        if (known != null) {
            return known;
        }
        if (widths.size() >= REMEMBERED) {
            widths.clear();
        }
        text.setFont(font);
        text.setText(words);
        double width = text.getLayoutBounds().getWidth();
        widths.put(key, width);
        return width;
    }

    /** The words as they are, or as many of their letters as fit before an ellipsis. */
    String fitted(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        int fits = 0;
        int tooMany = words.length();
        while (fits + 1 < tooMany) {
            int middle = (fits + tooMany) / 2;
            if (width(words.substring(0, middle) + ELLIPSIS, font) <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return words.substring(0, fits).strip() + ELLIPSIS;
    }
}
