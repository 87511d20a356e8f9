package org.waqai.load;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

class JsonArticlesTest {

    private static final int LIMIT = 200_000;

    @TempDir
    private Path folder;

    private final List<Article> accepted = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();

    @Test
    void a_line_is_an_article_with_all_it_says() throws IOException {
        load("""
                {"id": "a-1", "text": "هدنة في \\"طي\\"\\r\\nنص", "published": "2021-04-25", \
                "source": "Enab", "url": "https://x/1", "lang": "ar"}
                """.getBytes(UTF_8));
        assertThat(accepted).containsExactly(new Article("a-1", "هدنة في \"طي\"\r\nنص", Optional.of(LocalDate.of(2021, 4, 25)),
                Optional.of("Enab"), Optional.of("https://x/1"), List.of()));
        assertThat(rejected).isEmpty();
    }

    @Test
    void all_but_the_text_may_be_missing() throws IOException {
        load("""
                {"text": "نص"}

                {"text": "نص", "id": null, "published": null, "source": "", "url": null}
                {"text": "نص", "id": 17}
                """.getBytes(UTF_8));
        assertThat(accepted).extracting(Article::id).containsExactly("news-1", "news-3", "17");
        assertThat(accepted).extracting(Article::source).containsOnly(Optional.empty());
        assertThat(rejected).isEmpty();
    }

    @Test
    void a_bad_line_is_told_and_the_rest_is_read() throws IOException {
        load("""
                {"id": "1", "text": "نص"}
                {"id": "2", "text": "نص"
                ["نص"]
                {"id": "4"}
                {"id": "5", "text": ["نص"]}
                {"id": "6", "text": "  "}
                {"id": "7", "text": "نص", "published": "25 نيسان"}
                {"id": "8", "text": "نص", "published": "2021-02-30"}
                {"id": "9", "text": "نص", "published": 2021}
                {"id": "1", "text": "نص"}
                {"id": "11", "text": "نص", "source": {}}
                {"id": "12", "text": "نص"} {}
                {"id": "13", "text": "نص", "text": "نص"}
                {"id": "14", "text": "نص"}""".getBytes(UTF_8));
        assertThat(accepted).extracting(Article::id).containsExactly("1", "14");
        assertThat(rejected).extracting(rejection -> rejection.line().getAsInt())
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(rejected).extracting(Rejection::problem).contains(
                new Problem.MissingField("text"),
                new Problem.WrongType("text"),
                new Problem.Empty(),
                new Problem.BadDate("25 نيسان"),
                new Problem.BadDate("2021-02-30"),
                new Problem.WrongType("published"),
                new Problem.DuplicateId("1"),
                new Problem.WrongType("source"));
        assertThat(rejected).filteredOn(rejection -> rejection.problem() instanceof Problem.BadJson).hasSize(4);
    }

    @Test
    void a_time_of_day_after_the_date_does_not_hurt() throws IOException {
        load("{\"text\": \"نص\", \"published\": \"2021-04-25T23:30:00Z\"}".getBytes(UTF_8));
        assertThat(accepted.getFirst().published()).contains(LocalDate.of(2021, 4, 25));
    }

    @Test
    void a_line_over_the_limit_is_told_and_the_rest_is_read() throws IOException {
        String large = "{\"id\": \"2\", \"text\": \"" + "a".repeat(LIMIT) + "\"}";
        load(("{\"id\": \"1\", \"text\": \"نص\"}\n" + large + "\n{\"id\": \"3\", \"text\": \"نص\"}\n").getBytes(UTF_8));
        assertThat(accepted).extracting(Article::id).containsExactly("1", "3");
        assertThat(rejected).containsExactly(Rejection.of(file(), 2, new Problem.TooLarge(large.length(), LIMIT)));
    }

    @Test
    void lines_longer_than_a_chunk_are_read_whole() throws IOException {
        String text = "مقتل عنصر ".repeat(9000);
        load(("{\"text\": \"" + text + "\"}\n{\"text\": \"" + text + "\"}").getBytes(UTF_8));
        assertThat(accepted).extracting(Article::text).containsExactly(text, text);
    }

    @Test
    void lines_of_utf16_and_windows_1256_are_cut_where_they_end() throws IOException {
        String lines = "{\"id\": \"1\", \"text\": \"مقتل ثلاثة عناصر ਊ\"}\n{\"id\": \"2\", \"text\": \"نزوح الأهالي من القامشلي\"}\n";
        List<String> texts = List.of("مقتل ثلاثة عناصر ਊ", "نزوح الأهالي من القامشلي");
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            load(("\ufeff" + lines).getBytes(charset));
            load(lines.getBytes(charset));
        }
        load(lines.replace(" ਊ", "").getBytes(Charset.forName("windows-1256")));
        assertThat(rejected).isEmpty();
        assertThat(accepted.subList(0, 8)).extracting(Article::text).containsExactly(
                texts.get(0), texts.get(1), texts.get(0), texts.get(1), texts.get(0), texts.get(1), texts.get(0), texts.get(1));
        assertThat(accepted.subList(8, 10)).extracting(Article::text).containsExactly("مقتل ثلاثة عناصر", texts.get(1));
    }

    @Test
    void a_line_with_bad_bytes_tells_their_place_in_the_file() throws IOException {
        byte[] first = "{\"id\": \"1\", \"text\": \"نص\"}\n".getBytes(UTF_8);
        byte[] bad = "{\"id\": \"2\", \"text\": \"abcdef\"}\n".getBytes(UTF_8);
        bad[25] = (byte) 0xff;
        byte[] cut = Arrays.copyOf("{\"id\": \"3\", \"text\": \"نص".getBytes(UTF_8), 24);
        load(concat(first, bad, cut));
        assertThat(accepted).extracting(Article::id).containsExactly("1");
        assertThat(rejected).containsExactly(
                Rejection.of(file(), 2, new Problem.UnknownEncoding(first.length + 25)),
                Rejection.of(file(), 3, new Problem.Truncated(first.length + bad.length + 23)));
    }

    @Test
    void a_broken_surrogate_in_a_crawled_text_stays_so_that_offsets_hold() throws IOException {
        load("{\"text\": \"نص \\ud83d قتيل\"}".getBytes(UTF_8));
        assertThat(accepted).extracting(Article::text).containsExactly("نص \ud83d قتيل");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1e99999999999", "\"text\"", "{", "}", "{\"text\": \"\\u12\"}", "\u0000", "nan", "{\"text\": 'a'}"})
    void no_line_stops_the_reading(String line) throws IOException {
        load((line + "\n{\"id\": \"2\", \"text\": \"نص\"}\n").getBytes(UTF_8));
        assertThat(accepted).extracting(Article::id).containsExactly("2");
        assertThat(rejected).hasSize(1);
    }

    @Test
    void a_deeply_nested_line_does_not_stop_the_reading() throws IOException {
        load(("[".repeat(50_000) + "\n{\"id\": \"2\", \"text\": \"نص\"}\n").getBytes(UTF_8));
        assertThat(accepted).extracting(Article::id).containsExactly("2");
        assertThat(rejected).hasSize(1);
    }

    private void load(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("news.jsonl"), content);
        new ArticleLoader(FurnitureFinder.bundled(), LIMIT).load(file, accepted::add, rejected::add);
    }

    private String file() {
        return folder.resolve("news.jsonl").toString();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
