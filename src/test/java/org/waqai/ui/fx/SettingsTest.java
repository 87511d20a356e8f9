package org.waqai.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_chosen_is_there_at_the_next_start() {
        Path file = folder.resolve("waqai/settings.properties");
        Settings settings = Settings.in(file);
        settings.set("language", "ENGLISH");
        settings.setList("view", List.of("حي طي\tحي:طي", "بلا نزوح\t-نوع:نزوح"));
        settings.setList("view", List.of("بلا نزوح\t-نوع:نزوح"));

        Settings next = Settings.in(file);

        assertThat(next.get("language")).contains("ENGLISH");
        assertThat(next.list("view")).containsExactly("بلا نزوح\t-نوع:نزوح");
        assertThat(next.get("theme")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_or_written_costs_no_more_than_the_choice() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "\\uXXXX");

        Settings settings = Settings.in(file.resolve("below"));
        settings.set("language", "ENGLISH");

        assertThat(Settings.in(file).get("language")).isEmpty();
        assertThat(settings.get("language")).contains("ENGLISH");
    }
}
