package org.waqai.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactionPaletteTest {

    /** How light reaches an eye without the receptor for red, green or blue: matrices of Machado, Oliveira and Fernandes (2009). */
    private static final List<double[][]> EYES = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {{0.152, 1.053, -0.205}, {0.115, 0.786, 0.099}, {-0.004, -0.048, 1.052}},
            new double[][] {{0.367, 0.861, -0.228}, {0.280, 0.673, 0.047}, {-0.012, 0.043, 0.969}},
            new double[][] {{1.256, -0.077, -0.179}, {-0.078, 0.931, 0.148}, {0.005, 0.691, 0.304}});

    static List<List<Color>> palettes() {
        return List.of(FactionPalette.ON_LIGHT, FactionPalette.ON_DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void the_colour_blind_can_tell_any_two_families_apart(List<Color> hues) {
        for (double[][] eye : EYES) {
            for (Color one : hues) {
                for (Color other : hues) {
                    if (!one.equals(other)) {
                        assertThat(distance(lab(one, eye), lab(other, eye)))
                                .as("%s and %s", one, other)
                                .isGreaterThan(10);
                    }
                }
            }
        }
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }

    /** CIE L*a*b* of a colour as that eye sees it. */
    private static double[] lab(Color colour, double[][] eye) {
        double[] rgb = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            seen[row] = Math.clamp(eye[row][0] * rgb[0] + eye[row][1] * rgb[1] + eye[row][2] * rgb[2], 0, 1);
        }
        double x = root((0.4125 * seen[0] + 0.3576 * seen[1] + 0.1804 * seen[2]) / 0.9505);
        double y = root(0.2127 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9503 * seen[2]) / 1.0888);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
