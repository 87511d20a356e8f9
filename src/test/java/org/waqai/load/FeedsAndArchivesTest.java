package org.waqai.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

class FeedsAndArchivesTest {

    private static final String TEXT = "اشتباكات في حي طي";

    @TempDir
    private Path folder;

    private LoadedFiles loaded = new LoadedFiles(Path.of(""), 1);

    @BeforeEach
    void begin() {
        loaded = new LoadedFiles(folder, ArticleLoader.USUAL_LIMIT);
    }

    @Test
    void an_item_of_rss_is_an_article() throws IOException {
        String item = """
                <item><title>قتلى في القامشلي</title><link>https://x/1</link><guid>g-1</guid>
                <description>موجز</description><content:encoded><![CDATA[<p>نص أول</p><p>نص ثانٍ</p>]]></content:encoded>
                <pubDate>Sun, 25 Apr 2021 23:59:00 +0300</pubDate></item>""";
        loaded.load("f.rss", "<?xml version='1.0'?>\n<rss><channel><title>عنب بلدي</title>\n" + item
                + "<item><title>عنوان فقط</title></item></channel></rss>");
        assertThat(loaded.articles()).containsExactly(
                new Article("g-1", "قتلى في القامشلي\nنص أول\nنص ثانٍ", Optional.of(LocalDate.of(2021, 4, 25)),
                        Optional.of("عنب بلدي"), Optional.of("https://x/1"), List.of()),
                new Article("f-2", "عنوان فقط\n", Optional.empty(), Optional.of("عنب بلدي"), Optional.empty(), List.of()));
        assertThat(loaded.originals().getFirst()).isEqualTo(item);
        assertThat(loaded.lines()).containsExactly(3, 5);
    }

    @Test
    void an_entry_of_atom_is_an_article() throws IOException {
        loaded.load("f.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة</title><entry><title>عنوان</title>
                <id>tag:1</id><link rel="self" href="https://x/self"/><link href="https://x/1"/><published>2021-04-25T10:00:00Z</published>
                <content type="xhtml"><div><p>نص أول</p><p>نص ثانٍ</p></div></content></entry></feed>""");
        assertThat(loaded.article()).isEqualTo(new Article("tag:1", "عنوان\nنص أول\nنص ثانٍ", Optional.of(LocalDate.of(2021, 4, 25)),
                Optional.of("وكالة"), Optional.of("https://x/1"), List.of()));
    }

    @Test
    void a_feed_says_its_encoding() throws IOException {
        loaded.load("f.rss", ("<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss><channel><item><title>" + TEXT
                + "</title></item></channel></rss>").getBytes(Charset.forName("windows-1256")));
        assertThat(loaded.article().title()).contains(TEXT);
    }

    @Test
    void a_feed_that_declares_entities_is_refused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "سر");
        loaded.load("xxe.xml", "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e SYSTEM '" + secret.toUri()
                + "'>]><rss><channel><item><title>" + TEXT + " &e;</title></item></channel></rss>");
        loaded.load("laughs.rss", "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><rss><item><title>&b;</title></item></rss>");
        assertThat(loaded.articles()).isEmpty();
        assertThat(loaded.problems()).containsExactly(new Problem.DeclaresEntities(), new Problem.DeclaresEntities());
    }

    @Test
    void an_xml_file_that_is_no_feed_is_refused() throws IOException {
        loaded.load("x.xml", "<songs><song>x</song></songs>");
        assertThat(loaded.problems()).isEqualTo(List.of(new Problem.UnknownFormat("xml")));
    }

    @Test
    void a_folder_is_read_at_any_depth_without_what_is_hidden() throws IOException {
        write("in/b/two.txt", TEXT + "2");
        write("in/a.txt", TEXT + "1");
        write("in/.git/x.txt", TEXT);
        write("in/.DS_Store", TEXT);
        write("in/c/picture.png", "png");
        new ArticleLoader(FurnitureFinder.bundled(), 1000).load(folder.resolve("in"), loaded);
        assertThat(loaded.articles()).extracting(Article::id).containsExactly("a", "two");
        assertThat(loaded.rejections()).containsExactly(
                Rejection.of(folder.resolve("in/c/picture.png").toString(), new Problem.UnknownFormat("png")));
    }

    @Test
    void an_archive_is_read_entry_by_entry() throws IOException {
        loaded.load("a.zip", LoadedFiles.zip(entries(
                "one.txt", TEXT + "1", "folder/", "", "folder/خبر.txt", TEXT + "2", "l.jsonl", "{\"text\": \"أ\"}\n{\"text\": \"ب\"}\n")));
        assertThat(loaded.rejections()).isEmpty();
        assertThat(loaded.articles()).extracting(Article::text).containsExactly(TEXT + "1", TEXT + "2", "أ", "ب");
        assertThat(loaded.files()).containsExactly("a.zip!/one.txt", "a.zip!/folder/خبر.txt", "a.zip!/l.jsonl", "a.zip!/l.jsonl");
    }

    @Test
    void an_entry_whose_name_leads_out_of_the_archive_is_refused_and_the_rest_read() throws IOException {
        loaded.load("slip.zip", LoadedFiles.zip(entries(
                "../../evil.txt", TEXT, "/etc/x.txt", TEXT, "a\\..\\b.txt", TEXT, "C:\\x.txt", TEXT, "good..name.txt", TEXT)));
        assertThat(loaded.articles()).extracting(Article::id).containsExactly("good..name");
        assertThat(loaded.problems()).hasSize(4).containsOnly(new Problem.BadEntryName());
        assertThat(folder.resolve("../../evil.txt")).doesNotExist();
    }

    @Test
    void an_archive_in_an_archive_is_not_opened() throws IOException {
        loaded.load("outer.zip", LoadedFiles.zip(Map.of("inner.zip", LoadedFiles.zip(Map.of("a.txt", TEXT.getBytes(UTF_8))))));
        assertThat(loaded.problems()).isEqualTo(List.of(new Problem.Binary("ZIP")));
    }

    @Test
    void an_archive_that_blows_up_is_given_up() throws IOException {
        byte[] zeros = "a".repeat(1 << 20).getBytes(UTF_8);
        byte[] huge = new byte[200 << 20];
        for (int at = 0; at < huge.length; at += zeros.length) {
            System.arraycopy(zeros, 0, huge, at, zeros.length);
        }
        loaded.load("bomb.zip", LoadedFiles.zip(Map.of("bomb.jsonl", huge)));
        assertThat(loaded.articles()).isEmpty();
        assertThat(loaded.rejections()).containsExactly(
                Rejection.of(folder.resolve("bomb.zip").toString(), new Problem.BlownUp(200)));
    }

    @Test
    void a_damaged_archive_gives_what_came_before_the_damage() throws IOException {
        byte[] zip = LoadedFiles.zip(entries("one.txt", TEXT, "two.txt", TEXT + "2"));
        zip[zip.length / 2 - 40] ^= 0x55;
        loaded.load("damaged.zip", zip);
        loaded.load("false.zip", "not an archive");
        assertThat(loaded.problems()).isNotEmpty();
        assertThat(loaded.problems()).last().isEqualTo(new Problem.BadArchive("no ZIP signature"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return entries;
    }
}
