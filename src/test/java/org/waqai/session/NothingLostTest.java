package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.casefile.CaseFile;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Progress;

/**
 * Kills a process that writes a case (SIGKILL), again and again: each time the case opens, verifies and holds all that was
 * confirmed. A few kills in every run; {@code -Dwaqai.kills=100} makes it as many as one likes.
 */
@DisabledOnOs(OS.WINDOWS)
class NothingLostTest {

    private static final int KILLS = Integer.getInteger("waqai.kills", 2);
    private static final int ARTICLES = 20_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(4);
    private Path file = Path.of("");
    private Path input = Path.of("");

    @BeforeEach
    void write_many_articles() throws IOException {
        file = folder.resolve("case.waqai");
        input = Files.writeString(folder.resolve("many.jsonl"), IntStream.range(0, ARTICLES)
                .mapToObj(i -> "{\"id\":\"n%d\",\"text\":\"%s %d\"}".formatted(i, "نص المقال ".repeat(i % 20), i))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void an_import_that_is_killed_loses_nothing_it_had_confirmed() throws IOException, InterruptedException, CaseException {
        long confirmed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            confirmed = Math.max(confirmed, runAndKill("import", file.toString(), input.toString()));
            try (CaseFile open = CaseFile.openOrCreate(file, Clock.systemUTC())) {
                assertThat(open.hindrance()).isEmpty();
                assertThat(open.verify(Progress.NONE).isSound()).isTrue();
                assertThat(open.articleCount()).isGreaterThanOrEqualTo(confirmed).isEqualTo(open.incidentCount());
            }
            if (confirmed == ARTICLES) {
                Files.delete(file);
                confirmed = 0;
            }
        }
        try (CaseFile open = CaseFile.openOrCreate(file, Clock.systemUTC())) {
            KilledProcess.imports(KilledProcess::oneClash).run(
                    open, List.of(input), Optional.empty(), progress -> { }, rejection -> { }, Cancellation.NEVER);
            assertThat(open.articleCount()).isEqualTo(ARTICLES);
        }
    }

    @Test
    void decisions_that_were_confirmed_outlive_a_kill() throws IOException, InterruptedException, CaseException {
        Path one = Files.writeString(folder.resolve("one.txt"), "اشتباكات");
        try (CaseFile open = CaseFile.openOrCreate(file, Clock.systemUTC())) {
            KilledProcess.imports(KilledProcess::oneClash).run(
                    open, List.of(one), Optional.empty(), progress -> { }, rejection -> { }, Cancellation.NEVER);
        }
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int confirmed = Math.max(before, (int) runAndKill("decide", file.toString(), "one#1"));
            try (CaseFile open = CaseFile.open(file, Clock.systemUTC())) {
                before = open.journal().size();
                assertThat(before).isBetween(confirmed, confirmed + 1);
                assertThat(open.verify(Progress.NONE).isSound()).isTrue();
            }
        }
    }

    /** Returns the last number that the process had told before it died. */
    private long runAndKill(String... arguments) throws IOException, InterruptedException {
        Path told = Files.createTempFile(folder, "told", "");
        Process process = start(told, arguments);
        while (Files.size(told) == 0 && process.isAlive()) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        boolean ended = process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        assertThat(ended && process.exitValue() != 0).isFalse();
        String all = Files.readString(told);
        List<String> lines = all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("open");
        return lines.size() == 1 ? 0 : Long.parseLong(lines.getLast());
    }

    private static Process start(Path told, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp", classPath(),
                KilledProcess.class.getName(),
                told.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** Where the classes and files come from that the process needs, whether this one finds them on a class path or as modules. */
    private static String classPath() {
        return Stream.concat(
                        Stream.of(KilledProcess.class.getResource("KilledProcess.class"),
                                CaseFile.class.getResource("CaseFile.class"),
                                CaseFile.class.getResource("case-1.sql")),
                        Stream.of("tools.jackson.databind.JsonNode", "tools.jackson.core.JsonParser",
                                        "com.fasterxml.jackson.annotation.JsonFormat", "org.sqlite.JDBC", "org.jsoup.Jsoup",
                                        "org.apache.commons.csv.CSVFormat", "org.jspecify.annotations.Nullable")
                                .map(NothingLostTest::resource))
                .map(NothingLostTest::root)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static URL resource(String type) {
        try {
            return Objects.requireNonNull(
                    Class.forName(type).getResource(type.substring(type.lastIndexOf('.') + 1) + ".class"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder or archive above the packages. */
    private static String root(URL resource) {
        String address = resource.toString();
        int packages = address.indexOf(address.contains("!/") ? "!/" : "/org/waqai/");
        return Path.of(URI.create(address.substring(0, packages).replaceFirst("^jar:", ""))).toString();
    }
}
