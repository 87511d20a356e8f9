package org.waqai.load;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

class TablesAndListsTest {

    private static final int LIMIT = 200_000;

    @TempDir
    private Path folder;

    private LoadedFiles loaded = new LoadedFiles(Path.of(""), 1);

    @BeforeEach
    void begin() {
        loaded = new LoadedFiles(folder, LIMIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "id,text,published,source,url       | 7,نص,2021-04-25,عنب,https://x/1",
            "URL;Source;Article ID;Date;Content | https://x/1;عنب;7;25/04/2021;نص",
            "الرابط,المصدر,المعرف,تاريخ النشر,النص | https://x/1,عنب,7,25 نيسان 2021,نص",
            "guid,publishedAt,body,outlet,link,x | 7,2021-04-25T10:00:00+03:00,نص,عنب,https://x/1,y"})
    void the_columns_of_a_table_are_known_by_their_names(String names, String values) throws IOException {
        assertThat(loaded.load("t.csv", names + "\n" + values + "\n").article()).isEqualTo(new Article(
                "7", "نص", Optional.of(LocalDate.of(2021, 4, 25)), Optional.of("عنب"), Optional.of("https://x/1"), List.of()));
    }

    @Test
    void a_title_goes_before_the_text_of_a_row() throws IOException {
        assertThat(loaded.load("t.csv", "title,body\nعنوان,نص الخبر\n").article().text()).isEqualTo("عنوان\nنص الخبر");
    }

    @Test
    void cells_may_hold_line_feeds_quotes_and_separators() throws IOException {
        String rows = "text,date\r\n\"سطر، أول\nسطر, \"\"ثانٍ\"\"\",2021-04-25\r\nنص,2021-04-26\r\n";
        loaded.load("t.csv", rows);
        assertThat(loaded.articles()).extracting(Article::text).containsExactly("سطر، أول\nسطر, \"ثانٍ\"", "نص");
        assertThat(loaded.articles()).extracting(Article::id).containsExactly("t-2", "t-4");
        assertThat(loaded.originals()).containsExactly("\"سطر، أول\nسطر, \"\"ثانٍ\"\"\",2021-04-25", "نص,2021-04-26");
        assertThat(loaded.lines()).containsExactly(2, 4);
    }

    @Test
    void tables_come_in_every_encoding_and_with_tabs() throws IOException {
        String rows = "text\tdate\nمقتل ثلاثة عناصر من القوات في القامشلي\t2021-04-25\n";
        loaded.load("utf16.tsv", ("\ufeff" + rows).getBytes(UTF_16LE));
        loaded.load("bom.csv", "\ufeff" + rows);
        loaded.load("windows.csv", rows.getBytes(Charset.forName("windows-1256")));
        assertThat(loaded.articles()).extracting(Article::text).containsOnly("مقتل ثلاثة عناصر من القوات في القامشلي").hasSize(3);
        assertThat(loaded.originals()).containsOnly("مقتل ثلاثة عناصر من القوات في القامشلي\t2021-04-25");
    }

    @Test
    void a_bad_row_is_told_with_its_line_and_the_rest_is_read() throws IOException {
        loaded.load("t.csv", "text,date\nنص,2021-04-25\nنص,قبل يومين\n,2021-04-26\nنص آخر,2021-04-27\n");
        assertThat(loaded.articles()).hasSize(2);
        assertThat(loaded.rejections()).containsExactly(
                Rejection.of(folder.resolve("t.csv").toString(), 3, new Problem.BadDate("قبل يومين")),
                Rejection.of(folder.resolve("t.csv").toString(), 4, new Problem.MissingField("text")));
    }

    @Test
    void without_a_name_the_one_long_column_is_the_text() throws IOException {
        String text = "قتل ثلاثة عناصر في اشتباكات في حي طي بمدينة القامشلي. ".repeat(6).strip();
        assertThat(loaded.load("t.csv", "a,b\nx," + text + "\n").article().text()).isEqualTo(text);
        loaded.load("u.csv", "a,b\nx,قصير\n");
        assertThat(loaded.problems()).isEqualTo(List.of(new Problem.MissingField("text")));
    }

    @Test
    void a_formula_in_a_cell_is_text_and_nothing_else() throws IOException {
        assertThat(loaded.load("t.csv", "text\n\"=HYPERLINK(\"\"http://x\"\")\"\n").article().text()).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void a_million_columns_are_refused() throws IOException {
        loaded = new LoadedFiles(folder, ArticleLoader.USUAL_LIMIT);
        loaded.load("wide.csv", ",".repeat(999_999) + "\n" + ",".repeat(999_999));
        assertThat(loaded.rejections()).containsExactly(
                Rejection.of(folder.resolve("wide.csv").toString(), 1, new Problem.TooManyColumns(1_000_000, 1000)));
    }

    @Test
    void a_quote_that_is_never_closed_is_given_up_at_the_limit() throws IOException {
        loaded.load("open.csv", "text,date\n\"" + "نص, آخر\n".repeat(LIMIT));
        assertThat(loaded.problems()).singleElement().isInstanceOf(Problem.TooLarge.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"text\": \"أول\"}                                           | {\"text\": \"أول\"}",
            "[{\"text\": \"أول\"}, {\"body\" : \"ثان\"}]                    | {\"text\": \"أول\"} & {\"body\" : \"ثان\"}",
            "{\"total\": 2, \"hits\": [{\"text\": \"أول\"},{\"text\":\"ثان\"}], \"x\": [1]} | {\"text\": \"أول\"} & {\"text\":\"ثان\"}",
            "{\"text\": \"أول\", \"tags\": [{\"name\": \"x\"}]}             | {\"text\": \"أول\", \"tags\": [{\"name\": \"x\"}]}",
            "{\"text\": \"أول\"}  {\"content\": \"ثان\"}                     | {\"text\": \"أول\"} & {\"content\": \"ثان\"}"})
    void a_json_file_is_an_article_or_a_list_of_them(String json, String originals) throws IOException {
        loaded.load("x.json", json);
        assertThat(loaded.rejections()).isEmpty();
        assertThat(loaded.originals()).containsExactly(originals.split(" & "));
        List<String> texts = originals.contains("&") ? List.of("أول", "ثان") : List.of("أول");
        assertThat(loaded.articles()).extracting(Article::text).containsExactlyElementsOf(texts);
    }

    @Test
    void the_properties_of_an_object_are_known_by_their_names() throws IOException {
        loaded.load("x.json", """
                [{"title": "عنوان", "content": "نص", "publishedAt": "2021-04-25T10:00Z", "source": {"name": "عنب"}, "link": "https://x"},
                 {"headline": "عنوان", "text": "نص", "date": 1619308800, "_id": 12},
                 {"text": "نص", "timestamp": 1619308800000}]""");
        Optional<LocalDate> day = Optional.of(LocalDate.of(2021, 4, 25));
        assertThat(loaded.articles()).containsExactly(
                new Article("x", "عنوان\nنص", day, Optional.of("عنب"), Optional.of("https://x"), List.of()),
                new Article("12", "نص", day, Optional.empty(), Optional.empty(), List.of()),
                new Article("x-3", "نص", day, Optional.empty(), Optional.empty(), List.of()));
        assertThat(loaded.lines()).containsExactly(1, 2, 3);
    }

    @Test
    void a_bad_element_is_told_and_the_rest_is_read() throws IOException {
        loaded.load("x.json", "[{\"text\": \"أول\"},\n 17,\n {\"date\": \"2021-04-25\"},\n {\"text\": \"ثان\"}]");
        assertThat(loaded.articles()).hasSize(2);
        assertThat(loaded.rejections()).extracting(rejection -> rejection.line().orElse(0)).containsExactly(2, 3);
    }

    @Test
    void a_json_file_that_breaks_off_gives_what_came_before() throws IOException {
        loaded.load("x.json", "[{\"text\": \"أول\"},\n {\"text\": \"ثا");
        assertThat(loaded.articles()).hasSize(1);
        assertThat(loaded.problems()).singleElement().isInstanceOf(Problem.BadJson.class);
    }

    @Test
    void a_list_longer_than_the_limit_is_read_and_an_element_that_is_not_given_up() throws IOException {
        String element = "{\"text\": \"" + "a".repeat(LIMIT / 10) + " %d\"}";
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < 30; i++) {
            list.append(i == 0 ? "" : ",").append(element.formatted(i));
        }
        loaded.load("long.json", list + "]");
        assertThat(loaded.articles()).hasSize(30);
        loaded.load("large.json", "[{\"x\": [" + "1,".repeat(LIMIT) + "1]}]");
        assertThat(loaded.problems()).singleElement().isInstanceOf(Problem.TooLarge.class);
        assertThat(loaded.bytes()).isGreaterThan(30L * LIMIT / 10);
    }

    @Test
    void deep_nesting_is_refused() throws IOException {
        loaded.load("deep.json", "[".repeat(50_000));
        assertThat(loaded.problems()).singleElement().isInstanceOf(Problem.BadJson.class);
    }

    @Test
    void json_in_utf16_is_read() throws IOException {
        loaded.load("x.json", "\ufeff[{\"text\": \"مقتل ثلاثة\"}]".getBytes(UTF_16LE));
        assertThat(loaded.article().text()).isEqualTo("مقتل ثلاثة");
        assertThat(loaded.originals().getFirst().getBytes(UTF_8)).isEqualTo("{\"text\": \"مقتل ثلاثة\"}".getBytes(UTF_8));
    }
}
