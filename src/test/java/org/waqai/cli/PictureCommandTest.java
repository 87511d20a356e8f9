package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waqai.cli.Painter.Picture;
import org.waqai.cli.Painter.Shade;
import org.waqai.session.wording.Language;

/** {@code waqai picture}. */
class PictureCommandTest extends CommandRuns {

    @Test
    void a_picture_is_as_large_and_dark_as_asked() {
        String file = folder.resolve("out.png").toString();
        assertThat(run("picture", file, april)).isZero();
        assertThat(run("picture", file, "--size", "800x600", "--lang=en", "--theme", "dark", "--text-size=200")).isZero();
        assertThat(painted).containsExactly(
                new Picture(Path.of(file), 1600, 900, Language.ARABIC, Shade.LIGHT, LetterSize.USUAL),
                new Picture(Path.of(file), 800, 600, Language.ENGLISH, Shade.DARK, new LetterSize(200)));
    }

    @Test
    void a_picture_shows_what_its_query_leaves() throws IOException {
        Path file = folder.resolve("out.png");
        assertThat(run("picture", file.toString(), april, july, "--query", "since:2021-01-01")).isZero();
        assertThat(file).hasContent("picture of 1");
    }

    @Test
    void a_query_that_is_not_understood_paints_nothing() {
        Path file = folder.resolve("out.png");
        assertThat(run("picture", file.toString(), april, "--query", "type:weather")).isEqualTo(2);
        assertThat(err()).hasLineCount(1).startsWith("In the query at position ");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_picture_that_cannot_be_written_is_told() {
        assertThat(run("picture", folder.resolve("no/such/out.png").toString(), april)).isEqualTo(3);
        assertThat(err()).hasLineCount(1).startsWith("The picture could not be written to ");
    }
}
