package org.waqai.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.cli.Commands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on the two seeds, as the command line runs it. */
class WiringTest {

    private static final String ORIENT = "seeds/000_e62994ba0c9572bc.txt";
    private static final String ENAB = "seeds/002_e6111705b880e152.txt";

    @TempDir
    private Path folder;

    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void every_piece_of_evidence_lies_in_its_article() throws IOException {
        assertThat(run("extract", ORIENT, ENAB)).isZero();
        List<JsonNode> articles = out.toString(UTF_8).lines().map(line -> JsonMapper.shared().readTree(line)).toList();
        List<Integer> lengths = List.of(Files.readString(Path.of(ORIENT)).length(), Files.readString(Path.of(ENAB)).length());
        assertThat(articles).extracting(article -> article.get("article").stringValue())
                .containsExactly("000_e62994ba0c9572bc", "002_e6111705b880e152");
        for (int i = 0; i < articles.size(); i++) {
            assertThat(articles.get(i).findValues("end")).isNotEmpty().filteredOn(JsonNode::isInt)
                    .extracting(JsonNode::intValue).allMatch(lessOrEqual(lengths.get(i)));
        }
    }

    @Test
    void the_readers_comment_yields_nothing() throws IOException {
        assertThat(run("extract", ORIENT)).isZero();
        int comments = Files.readString(Path.of(ORIENT)).indexOf("التعليقات (1)");
        assertThat(JsonMapper.shared().readTree(out.toString(UTF_8)).findValues("end")).isNotEmpty().filteredOn(JsonNode::isInt)
                .extracting(JsonNode::intValue).allMatch(lessOrEqual(comments));
    }

    @Test
    void the_timeline_dates_the_clash_of_qamishli() {
        assertThat(run("timeline", ORIENT, ENAB)).isZero();
        assertThat(out.toString(UTF_8).lines())
                .anySatisfy(line -> assertThat(line).contains("نيسان 2021", "اشتباك", "القامشلي"));
    }

    @Test
    void without_a_display_the_timeline_comes_as_text() {
        assertThat(run(ENAB)).isZero();
        assertThat(err.toString(UTF_8)).hasLineCount(1).contains("no display");
        assertThat(out.toString(UTF_8)).contains("القامشلي");
    }

    @Test
    void a_picture_needs_no_display() throws IOException {
        Path picture = folder.resolve("window.png");
        assertThat(run("picture", picture.toString(), ENAB, "--size", "1200x700", "--lang", "en", "--theme", "dark")).isZero();
        byte[] png = Files.readAllBytes(picture);
        assertThat(ByteBuffer.wrap(png, 16, 8).getInt()).isEqualTo(1200);
        assertThat(ByteBuffer.wrap(png, 20, 8).getInt()).isEqualTo(700);
    }

    @Test
    void only_linux_without_a_named_display_has_none() {
        assertThat(Main.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
        assertThat(Main.hasDisplay("Windows 11", Map.of())).isTrue();
    }

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        Wiring wiring = new Wiring(workers, 2, clock, false, Optional.empty(), folder);
        return new Commands(wiring.program(), Locale.ENGLISH, out, err).run(arguments);
    }

    private static Predicate<Integer> lessOrEqual(int most) {
        return value -> value <= most;
    }
}
