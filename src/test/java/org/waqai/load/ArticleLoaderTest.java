package org.waqai.load;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

class ArticleLoaderTest {

    private static final int LIMIT = 4096;
    private static final String TEXT = "مقتل ثلاثة عناصر في حي طي\r\n\r\nقتل ثلاثة عناصر، الأحد 25 من نيسان، في القامشلي.\n";

    @TempDir
    private Path folder;

    private final ArticleLoader loader = new ArticleLoader(FurnitureFinder.bundled(), LIMIT);
    private final List<Article> accepted = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();

    @Test
    void a_text_file_is_one_article_named_after_it() throws IOException {
        load("qamishli.clash.txt", TEXT.getBytes(UTF_8));
        assertThat(accepted).containsExactly(new Article(
                "qamishli.clash", TEXT, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        assertThat(rejected).isEmpty();
    }

    @Test
    void every_encoding_gives_the_same_text() throws IOException {
        load("utf8.txt", TEXT.getBytes(UTF_8));
        load("utf8-bom.txt", bytes("\ufeff" + TEXT, UTF_8));
        load("le-bom.txt", bytes("\ufeff" + TEXT, UTF_16LE));
        load("be-bom.txt", bytes("\ufeff" + TEXT, UTF_16BE));
        load("le.txt", bytes(TEXT, UTF_16LE));
        load("be.txt", bytes(TEXT, UTF_16BE));
        load("windows.txt", bytes(TEXT, Charset.forName("windows-1256")));
        assertThat(rejected).isEmpty();
        assertThat(accepted).extracting(Article::text).containsOnly(TEXT).hasSize(7);
    }

    @Test
    void both_seeds_are_read_as_they_are() throws IOException {
        Path seeds = Path.of("seeds");
        for (String name : List.of("000_e62994ba0c9572bc.txt", "002_e6111705b880e152.txt")) {
            new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT).load(seeds.resolve(name), accepted::add, rejected::add);
            assertThat(accepted.getLast().text()).isEqualTo(Files.readString(seeds.resolve(name)));
        }
        assertThat(rejected).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_an_empty_folder_and_an_empty_file_are_told_apart() throws IOException {
        loader.load(folder.resolve("none.txt"), accepted::add, rejected::add);
        Path emptyFolder = Files.createDirectory(folder.resolve("empty"));
        loader.load(emptyFolder, accepted::add, rejected::add);
        load("zero.txt", new byte[0]);
        load("blank.txt", bytes(" \r\n\t\u00a0\n", UTF_8));
        load("bom.txt", bytes("\ufeff", UTF_16LE));
        load("zero.jsonl", bytes("\n\n", UTF_8));
        assertThat(accepted).isEmpty();
        assertThat(rejected).containsExactly(
                rejection("none.txt", new Problem.Missing()),
                Rejection.of(emptyFolder.toString(), new Problem.EmptyFolder()),
                rejection("zero.txt", new Problem.Empty()),
                rejection("blank.txt", new Problem.Empty()),
                rejection("bom.txt", new Problem.Empty()),
                rejection("zero.jsonl", new Problem.Empty()));
    }

    @Test
    void pictures_archives_and_null_bytes_are_binary_whatever_their_name() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        load("picture.png", png);
        load("picture.txt", png);
        load("picture.jsonl", png);
        load("archive.docx", new byte[] {'P', 'K', 3, 4, 20, 0});
        load("null.txt", bytes("مقتل\0عنصر في حي طي", UTF_8));
        assertThat(accepted).isEmpty();
        assertThat(rejected).containsExactly(
                rejection("picture.png", new Problem.Binary("PNG")),
                rejection("picture.txt", new Problem.Binary("PNG")),
                rejection("picture.jsonl", new Problem.Binary("PNG")),
                rejection("archive.docx", new Problem.Binary("ZIP")),
                rejection("null.txt", new Problem.Binary("")));
    }

    @Test
    void a_text_may_reach_the_limit_and_not_pass_it() throws IOException {
        load("full.txt", bytes("a".repeat(LIMIT), UTF_8));
        load("over.txt", bytes("a".repeat(LIMIT + 1), UTF_8));
        assertThat(accepted).extracting(Article::id).containsExactly("full");
        assertThat(rejected).containsExactly(rejection("over.txt", new Problem.TooLarge(LIMIT + 1, LIMIT)));
    }

    @Test
    void a_format_that_is_not_read_is_named() throws IOException {
        load("page.DOC", bytes("<html></html>", UTF_8));
        load("capital.TXT", bytes(TEXT, UTF_8));
        load("bare", bytes(TEXT, UTF_8));
        assertThat(accepted).extracting(Article::id).containsExactly("capital", "bare");
        assertThat(rejected).containsExactly(rejection("page.DOC", new Problem.UnknownFormat("doc")));
    }

    @Test
    void half_a_utf16_file_tells_where_it_was_cut() throws IOException {
        byte[] le = bytes("\ufeffمقتل عنصر 😢", UTF_16LE);
        load("odd.txt", Arrays.copyOf(bytes("\ufeff" + TEXT, UTF_16LE), 31));
        load("surrogate.txt", Arrays.copyOf(le, le.length - 2));
        load("surrogate-and-half.txt", Arrays.copyOf(le, le.length - 1));
        load("be.txt", Arrays.copyOf(bytes("\ufeffمقتل عنصر 😢", UTF_16BE), le.length - 2));
        load("utf8.txt", Arrays.copyOf(bytes("مقتل", UTF_8), 7));
        assertThat(accepted).isEmpty();
        assertThat(rejected).containsExactly(
                rejection("odd.txt", new Problem.Truncated(30)),
                rejection("surrogate.txt", new Problem.Truncated(22)),
                rejection("surrogate-and-half.txt", new Problem.Truncated(22)),
                rejection("be.txt", new Problem.Truncated(22)),
                rejection("utf8.txt", new Problem.Truncated(6)));
    }

    @Test
    void text_in_no_known_encoding_tells_the_first_bad_byte() throws IOException {
        byte[] damaged = bytes(TEXT, UTF_8);
        damaged[9] = (byte) 0xff;
        byte[] loneSurrogate = bytes("\ufeffمقتل عنصر في القامشلي", UTF_16LE);
        loneSurrogate[7] = (byte) 0xdc;
        load("damaged.txt", damaged);
        load("russian.txt", bytes("Бои в Камышлы продолжаются", Charset.forName("windows-1251")));
        load("koi8.txt", bytes("бои в камышлы продолжаются", Charset.forName("KOI8-R")));
        load("french.txt", bytes("Combats à Kamechliyé, déplacés", Charset.forName("windows-1252")));
        load("iso-8859-6.txt", bytes("مقتل ثلاثة عناصر في حي طي", Charset.forName("ISO-8859-6")));
        load("surrogate.txt", loneSurrogate);
        assertThat(accepted).isEmpty();
        assertThat(rejected).containsExactly(
                rejection("damaged.txt", new Problem.UnknownEncoding(9)),
                rejection("russian.txt", new Problem.UnknownEncoding(0)),
                rejection("koi8.txt", new Problem.UnknownEncoding(0)),
                rejection("french.txt", new Problem.UnknownEncoding(8)),
                rejection("iso-8859-6.txt", new Problem.UnknownEncoding(0)),
                rejection("surrogate.txt", new Problem.UnknownEncoding(6)));
    }

    @Test
    void an_endless_file_is_given_up_at_the_limit() {
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            loader.load(endless, accepted::add, rejected::add);
            assertThat(rejected).containsExactly(Rejection.of("/dev/zero", new Problem.TooLarge(LIMIT + 1, LIMIT)));
        }
    }

    private void load(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        loader.load(file, accepted::add, rejected::add);
    }

    private Rejection rejection(String name, Problem problem) {
        return Rejection.of(folder.resolve(name).toString(), problem);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
