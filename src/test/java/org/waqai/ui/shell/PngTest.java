package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.waqai.ui.fx.FxThread;

class PngTest {

    @Test
    void what_is_written_is_read_again() throws IOException {
        WritableImage image = new WritableImage(3, 2);
        image.getPixelWriter().setColor(2, 1, Color.CORAL);
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        Png.write(image, file);

        Image read = FxThread.call(() -> new Image(new ByteArrayInputStream(file.toByteArray())));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(read.getPixelReader().getColor(2, 1)).isEqualTo(Color.CORAL);
    }
}
