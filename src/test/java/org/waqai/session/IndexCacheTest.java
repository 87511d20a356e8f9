package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.FiledArticle;
import org.waqai.index.IncidentIndex;
import org.waqai.index.words.Vocabulary;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Decision;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;

/** What the index of a case holds is what the case holds, whatever became of either in the meantime. */
class IndexCacheTest {

    @TempDir
    private Path folder;

    private final Vocabulary vocabulary = Vocabulary.bundled();
    private Path file = Path.of("");

    @BeforeEach
    void index_two_articles() throws CaseException, IOException {
        file = folder.resolve("x.waqai");
        add("a", "b");
        assertThat(catchUp()).containsExactly(2L);
    }

    @Test
    void an_index_that_holds_the_case_is_left_alone() throws CaseException {
        assertThat(catchUp()).isEmpty();
    }

    @Test
    void articles_that_came_in_since_are_added_to_it() throws CaseException, IOException {
        add("c");
        assertThat(catchUp()).containsExactly(3L);
        assertThat(shown()).containsExactly("a#1", "b#1", "c#1");
    }

    @Test
    void decisions_that_were_taken_since_are_added_to_it() throws CaseException {
        decide(new Decision.Reject("a#1"));
        assertThat(catchUp()).isEmpty();
        assertThat(shown()).containsExactly("b#1");
        decide(new Decision.Undo(1));
        assertThat(shown()).containsExactly("a#1", "b#1");
    }

    @Test
    void it_is_built_again_after_it_was_deleted() throws CaseException, IOException {
        for (Path part : parts()) {
            Files.delete(part);
        }
        assertThat(catchUp()).containsExactly(2L);
    }

    @Test
    void it_is_built_again_after_it_was_cut_short() throws CaseException, IOException {
        for (Path part : parts()) {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
        assertThat(catchUp()).containsExactly(2L);
    }

    @Test
    void it_is_built_again_when_articles_were_read_anew() throws CaseException {
        try (CaseFile open = CaseFile.open(file, Cases.CLOCK)) {
            open.reread(open.articles(0, 1),
                    new ExtractingMachine(() -> article -> new ReadArticle(article, Optional.empty(), List.of()), "2"));
        }
        assertThat(catchUp()).containsExactly(2L);
        assertThat(shown()).containsExactly("b#1");
    }

    @Test
    void it_is_built_again_when_another_case_lies_in_the_same_place() throws CaseException, IOException {
        Files.delete(file);
        add("c", "d");
        assertThat(catchUp()).containsExactly(2L);
        assertThat(shown()).containsExactly("c#1", "d#1");
    }

    @Test
    void it_is_built_again_when_asked_for() throws CaseException {
        CaseWork work = new CaseWork(() -> KilledProcess.imports(KilledProcess::oneClash), () -> KilledProcess::oneClash, "1",
                cache(), Cases.CLOCK);
        assertThat(work.reindex(file, Progress.NONE, Cancellation.NEVER)).isEqualTo(2);
        assertThat(catchUp()).isEmpty();
    }

    @Test
    void a_cancelled_rebuilding_is_taken_up_where_it_ended() throws CaseException, IOException {
        add(Stream.iterate(1, i -> i + 1).limit(100).map(i -> "n" + i).toArray(String[]::new));
        try (CaseFile open = CaseFile.open(file, Cases.CLOCK); IncidentIndex index = cache().renewed(open)) {
            List<Long> steps = new ArrayList<>();
            Indexing indexing = new Indexing(open, index, new CurrentReadings());
            indexing.catchUp((done, total) -> steps.add(done), () -> !steps.isEmpty(), () -> { });
            indexing.keep();
            assertThat(steps).containsExactly(64L);
        }
        assertThat(catchUp()).containsExactly(102L);
    }

    @Test
    void filed_articles_that_do_not_follow_are_left_to_the_catching_up() throws CaseException, IOException {
        add("c", "d");
        try (CaseFile open = CaseFile.open(file, Cases.CLOCK); IncidentIndex index = cache().of(open)) {
            Indexing indexing = new Indexing(open, index, new CurrentReadings());
            List<ReadArticle> later = open.articles(3, 1).stream().map(FiledArticle::read).toList();
            indexing.take(new FiledBatch(later, 4, new ImportProgress(1, 1, 1, Duration.ZERO)), () -> { });
            indexing.catchUp(Progress.NONE, Cancellation.NEVER, () -> { });
            assertThat(index.ask(IncidentFilter.ALL).ids()).containsExactly("a#1", "b#1", "c#1", "d#1");
        }
    }

    @Test
    void where_nothing_can_be_kept_it_is_held_in_memory() throws CaseException, IOException {
        Files.writeString(folder.resolve("no-folder"), "");
        IndexCache nowhere = new IndexCache(folder.resolve("no-folder"), () -> vocabulary);
        try (FiledCase session = session(nowhere)) {
            session.open(List.of(file), Progress.NONE, Cancellation.NEVER);
            assertThat(session.view().total()).isEqualTo(2);
        }
    }

    @Test
    void a_session_shows_what_the_index_holds_before_anything_is_opened() throws CaseException {
        try (FiledCase session = session(cache())) {
            assertThat(session.view().total()).isEqualTo(2);
            assertThat(session.view().contents().articles()).isEqualTo(2);
        }
    }

    /** Returns after each step how many articles were in the index. */
    private List<Long> catchUp() throws CaseException {
        List<Long> steps = new ArrayList<>();
        try (CaseFile open = CaseFile.open(file, Cases.CLOCK); IncidentIndex index = cache().of(open)) {
            Indexing indexing = new Indexing(open, index, new CurrentReadings());
            indexing.catchUp((done, total) -> steps.add(done), Cancellation.NEVER, () -> { });
            indexing.keep();
        }
        return steps;
    }

    private List<String> shown() throws CaseException {
        try (FiledCase session = session(cache())) {
            session.open(List.of(file), Progress.NONE, Cancellation.NEVER);
            return session.view().visible().stream().map(outline -> outline.id()).toList();
        }
    }

    private FiledCase session(IndexCache indexes) throws CaseException {
        CaseFile open = CaseFile.open(file, Cases.CLOCK);
        return new FiledCase(open, () -> KilledProcess.imports(KilledProcess::oneClash), Cases.MACHINE, indexes.of(open), "هدى");
    }

    private IndexCache cache() {
        return new IndexCache(folder.resolve("cache"), () -> vocabulary);
    }

    private void decide(Decision decision) throws CaseException {
        try (CaseFile open = CaseFile.open(file, Cases.CLOCK)) {
            open.decide(decision, "هدى", "", Cases.MACHINE);
        }
    }

    private void add(String... names) throws CaseException, IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.add(Files.writeString(folder.resolve(name + ".txt"), "اشتباكات في حي " + name));
        }
        try (CaseFile open = CaseFile.openOrCreate(file, Cases.CLOCK)) {
            KilledProcess.imports(KilledProcess::oneClash)
                    .run(open, files, Optional.empty(), progress -> { }, rejection -> { }, Cancellation.NEVER);
        }
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
