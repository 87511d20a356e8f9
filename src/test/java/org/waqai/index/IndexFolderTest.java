package org.waqai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.index.Fixtures.Facts;
import org.waqai.index.words.Vocabulary;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.ReadArticle;
import org.waqai.model.When;

/** An index on disk is used while it fits the case, and is empty otherwise. */
class IndexFolderTest {

    private static final Facts RUMOUR = Facts.of(IncidentType.OTHER, new When.Undated(), List.of(), List.of(), "عثر على جثة");
    private static final List<ReadArticle> ARTICLES = List.of(Fixtures.article("a", Optional.empty(), List.of(RUMOUR, RUMOUR)));

    @TempDir
    private Path cache;
    private Path folder;

    @BeforeEach
    void keepOne() throws IOException {
        folder = cache.resolve("case");
        try (LuceneIndex index = open("1")) {
            index.put(ARTICLES);
            index.keep("1");
        }
    }

    @Test
    void it_is_there_again_with_the_same_case() throws IOException {
        assertIsThere();
    }

    @Test
    void it_is_empty_when_the_case_has_changed() throws IOException {
        try (LuceneIndex index = open("2")) {
            assertThat(index.kept()).isEmpty();
            assertThat(ids(index)).isEmpty();
        }
    }

    @Test
    void it_is_empty_when_words_are_kept_under_other_keys() throws IOException {
        try (LuceneIndex index = LuceneIndex.inFolder(folder, "1"::equals, Vocabulary.with(List.of("صنعاء"), List.of()))) {
            assertThat(index.kept()).isEmpty();
            assertThat(ids(index)).isEmpty();
        }
    }

    @Test
    void what_was_not_kept_is_gone() throws IOException {
        try (LuceneIndex index = open("1")) {
            index.put(List.of(Fixtures.article("b", List.of(RUMOUR))));
        }
        try (LuceneIndex index = open("1")) {
            assertThat(ids(index)).containsExactly("a#1", "a#2");
        }
    }

    @Test
    void it_is_built_again_after_it_was_deleted() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        assertIsBuiltAgain();
    }

    @Test
    void it_is_built_again_whichever_of_its_files_was_cut_short() throws IOException {
        for (Path file : files()) {
            if (Files.size(file) > 0) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
                assertIsBuiltAgain();
            }
        }
    }

    @Test
    void a_second_window_has_an_index_of_its_own() throws IOException {
        try (LuceneIndex first = open("1"); LuceneIndex second = open("1")) {
            second.put(ARTICLES);

            assertThat(ids(first)).containsExactly("a#1", "a#2");
            assertThat(ids(second)).containsExactly("a#1", "a#2");
        }
    }

    private void assertIsBuiltAgain() throws IOException {
        try (LuceneIndex index = open("1")) {
            assertThat(index.kept()).isEmpty();
            index.put(ARTICLES);
            index.keep("1");
        }
        assertIsThere();
    }

    private void assertIsThere() throws IOException {
        try (LuceneIndex index = open("1")) {
            assertThat(index.kept()).contains("1");
            assertThat(ids(index)).containsExactly("a#1", "a#2");
        }
    }

    private LuceneIndex open(String state) throws IOException {
        return LuceneIndex.inFolder(folder, state::equals, Vocabulary.bundled());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<String> ids(LuceneIndex index) {
        return index.ask(IncidentFilter.ALL).ids();
    }
}
