package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesReadmeTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/waqai/lexicon");

    @Test
    void every_table_is_told_of_beside_it() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> tables = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tsv")).toList();
            assertThat(tables).isNotEmpty().allMatch(table -> readme.contains("`" + table + "`"));
        }
    }
}
