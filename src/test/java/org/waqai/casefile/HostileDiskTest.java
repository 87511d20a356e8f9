package org.waqai.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Decision;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Sourced;

class HostileDiskTest {

    @TempDir
    private Path folder;

    @Test
    void a_full_disk_gives_a_clear_word_and_leaves_the_case_as_it_was() throws CaseException {
        Path file = folder.resolve("case.waqai");
        Opening opening = Opening.of(file, Schema.current());
        try (CaseFile open = new CaseFile(file, Samples.CLOCK, opening)) {
            open.add(List.of(Samples.article("a")), "1.0");
            opening.database().read(() -> opening.database().number("PRAGMA max_page_count = 40"));
            assertThatThrownBy(() -> open.add(List.of(Samples.article("b"), large("c")), "1.0"))
                    .isInstanceOfSatisfying(CaseException.class, refused ->
                            assertThat(refused.problem()).isEqualTo(new CaseProblem.DiskFull()));
            assertThat(open.articleCount()).isEqualTo(1);
            assertThat(open.verify(Progress.NONE).isSound()).isTrue();
            opening.database().read(() -> opening.database().number("PRAGMA max_page_count = 100000"));
            open.add(List.of(large("c")), "1.0");
            assertThat(open.articleCount()).isEqualTo(2);
        }
    }

    @Test
    void a_disk_that_fills_up_under_a_decision_loses_only_that_one() throws CaseException {
        Path file = folder.resolve("case.waqai");
        Opening opening = Opening.of(file, Schema.current());
        try (CaseFile open = new CaseFile(file, Samples.CLOCK, opening)) {
            open.add(List.of(Samples.article("a")), "1.0");
            open.decide(new Decision.Confirm("a#1"), "x", "", Samples.MACHINE);
            opening.database().read(() -> opening.database().number("PRAGMA max_page_count = 40"));
            String reason = "سبب طويل ".repeat(40_000);
            assertThatThrownBy(() -> open.decide(new Decision.Reject("a#2"), "x", reason, Samples.MACHINE))
                    .isInstanceOf(CaseException.class);
            assertThat(open.journal()).hasSize(1);
            assertThat(open.decide(new Decision.Reject("a#2"), "x", "", Samples.MACHINE).number()).isEqualTo(2);
            assertThat(open.verify(Progress.NONE).isSound()).isTrue();
        }
    }

    /** The administrator may write everywhere, so as that user there is nothing to see. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_case_in_a_folder_that_allows_no_writing_can_be_read() throws CaseException, IOException {
        assumeFalse("root".equals(System.getProperty("user.name")));
        Path file = folder.resolve("case.waqai");
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(Samples.article("a")), "1.0");
        }
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(open.hindrance()).contains(new CaseProblem.NotWritable());
            assertThat(open.article("a")).isPresent();
            assertThatThrownBy(() -> CaseFile.openOrCreate(folder.resolve("new.waqai"), Samples.CLOCK))
                    .isInstanceOfSatisfying(CaseException.class, refused ->
                            assertThat(refused.problem()).isEqualTo(new CaseProblem.NotWritable()));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_case_of_which_a_part_is_missing_is_told_to_be_damaged() throws CaseException, IOException {
        Path file = folder.resolve("case.waqai");
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            for (int i = 0; i < 50; i++) {
                open.add(List.of(Samples.article("a" + i)), "1.0");
            }
        }
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        for (int i = whole.length / 2; i < whole.length; i++) {
            damaged[i] = 0x55;
        }
        Files.write(file, damaged);
        assertThat(isSound(file)).isFalse();
        Files.write(file, whole);
        assertThat(isSound(file)).isTrue();
    }

    private static boolean isSound(Path file) {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            return open.verify(Progress.NONE).isSound();
        } catch (CaseException e) {
            assertThat(e.problem()).isInstanceOf(CaseProblem.Damaged.class);
            return false;
        }
    }

    private static Sourced<ReadArticle> large(String id) {
        String text = "نص طويل ".repeat(30_000);
        return Samples.sourced(new ReadArticle(Samples.plain(id, text), Optional.empty(), List.of()), text.getBytes(UTF_8));
    }
}
