package org.waqai.ui.fx;

import javafx.scene.paint.Color;

/**
 * The colours of what is painted on a canvas, where stylesheets do not reach. They repeat those of the themes.
 *
 * @param background of the canvas
 * @param inset of strips and headers
 * @param text of labels
 * @param muted of secondary labels
 * @param grid of lines between days and lanes
 * @param accent of the selection and of the brush
 * @param accentSoft of what lies under the brush or in the selected row
 * @param ceasefire of bands of a truce
 * @param warning of edges of notes
 * @param warningSoft of the ground of notes
 * @param danger of what is excluded or violated
 */
public record CanvasColours(
        Color background,
        Color inset,
        Color text,
        Color muted,
        Color grid,
        Color accent,
        Color accentSoft,
        Color ceasefire,
        Color warning,
        Color warningSoft,
        Color danger) {

    private static final CanvasColours LIGHT = new CanvasColours(
            Color.web("#ffffff"),
            Color.web("#f6f8fa"),
            Color.web("#24292f"),
            Color.web("#57606a"),
            Color.web("#e4e8ec"),
            Color.web("#0969da"),
            Color.web("#ddf4ff"),
            Color.web("#4ac26b"),
            Color.web("#d4a72c"),
            Color.web("#fff8c5"),
            Color.web("#cf222e"));

    private static final CanvasColours DARK = new CanvasColours(
            Color.web("#0d1117"),
            Color.web("#161b22"),
            Color.web("#c9d1d9"),
            Color.web("#8b949e"),
            Color.web("#21262d"),
            Color.web("#58a6ff"),
            Color.web("#12263f"),
            Color.web("#3fb950"),
            Color.web("#9e6a03"),
            Color.web("#272215"),
            Color.web("#ff7b72"));

    public static CanvasColours of(Theme theme) {
        return theme == Theme.LIGHT ? LIGHT : DARK;
    }
}
