package org.waqai.load;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.model.Article;
import org.waqai.model.Rejection.Problem;

class WebPageTest {

    private static final String FIRST = "قتل ثلاثة عناصر من الأسايش في اشتباكات مع الدفاع الوطني في حي طي بمدينة القامشلي.";
    private static final String SECOND = "وقال مصدر محلي إن الاشتباكات امتدت إلى حي حلكو، ونزح عشرات المدنيين عن منازلهم.";
    private static final String PAGE = """
            <html><head><title>قتلى في القامشلي - عنب بلدي</title>%s</head><body>
            <header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">سوريا</a></li></ul></nav></header>
            <div class="wrap"><div class="content">
            <h1>قتلى في القامشلي</h1>%s
            <p>%s</p><p>وقال مصدر محلي إن <b>الاشتباكات</b> امتدت إلى
            <a href="/x">حي حلكو</a>، ونزح عشرات المدنيين عن منازلهم.</p>
            <div class="share-buttons"><a>فيسبوك</a><a>تويتر</a></div>
            <div id="comments"><p>تعليق طويل من أحد القراء لا علاقة له بالخبر ولا يجوز أن يقرأ على أنه منه</p></div>
            </div><aside><p>خبر آخر في العمود الجانبي عن انفجار في دمشق أدى إلى مقتل أربعة أشخاص</p></aside></div>
            <footer><p>جميع الحقوق محفوظة لموقع عنب بلدي ولا يجوز النسخ أو النشر إلا بإذن خطي</p></footer>
            <script>var x = "اشتباكات";</script></body></html>""";

    @TempDir
    private Path folder;

    private LoadedFiles loaded = new LoadedFiles(Path.of(""), 1);

    @BeforeEach
    void begin() {
        loaded = new LoadedFiles(folder, ArticleLoader.USUAL_LIMIT);
    }

    @Test
    void of_a_page_the_headline_and_the_paragraphs_remain() throws IOException {
        assertThat(page("", "").text()).isEqualTo("قتلى في القامشلي\n" + FIRST + "\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<meta property='article:published_time' content='2021-04-25T23:10:00+03:00'>",
            "<meta name=pubdate content='25/04/2021'>",
            "<meta itemprop=datePublished content='2021-04-25'>",
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2021-04-25T10:00:00Z\"}</script>",
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\": [\"Article\"], "
                    + "\"datePublished\": \"2021-04-25\"}]}</script>",
            "<script type='application/ld+json'>{broken</script><meta name=date content='April 25, 2021'>"})
    void the_day_of_publication_stands_in_the_head(String head) throws IOException {
        assertThat(page(head, "").published()).contains(LocalDate.of(2021, 4, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<time datetime='2021-04-25T10:00'>منذ ثلاث سنوات</time>",
            "<time>25 أبريل 2021</time>",
            "<div class='post-date'>الأحد ٢٥ نيسان ٢٠٢١ - 10:15</div>",
            "<span class=published>نُشر في: 25-04-2021</span>",
            "<p class=entry-date>25 نيسان/أبريل 2021</p>"})
    void the_day_of_publication_stands_under_the_headline(String line) throws IOException {
        assertThat(page("", line).published()).contains(LocalDate.of(2021, 4, 25));
    }

    @Test
    void a_page_without_a_date_has_none() throws IOException {
        assertThat(page("", "<p class=author>كتبه محمد</p>").published()).isEmpty();
    }

    @Test
    void the_outlet_and_the_address_are_told_by_the_page() throws IOException {
        Article named = page(
                "<meta property='og:site_name' content='عنب بلدي'><link rel=canonical href='https://www.enabbaladi.net/1'>", "");
        assertThat(named.source()).contains("عنب بلدي");
        assertThat(named.url()).contains("https://www.enabbaladi.net/1");
    }

    @Test
    void without_a_name_the_host_stands_for_the_outlet() throws IOException {
        assertThat(page("<link rel=canonical href='https://www.enabbaladi.net/1'>", "").source()).contains("enabbaladi.net");
    }

    @Test
    void an_address_that_is_none_of_the_web_is_left_out() throws IOException {
        assertThat(page("<link rel=canonical href='javascript:alert(1)'>", "").url()).isEmpty();
    }

    @Test
    void a_page_that_is_put_together_by_scripts_gives_its_text_in_json() throws IOException {
        String body = FIRST + " " + SECOND;
        assertThat(loaded.load("app.html", "<html><head><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"قتلى\","
                + "\"articleBody\":\"" + body + "\"}</script></head><body><div id=root></div></body></html>").article().text())
                .isEqualTo("قتلى\n" + body);
    }

    @Test
    void what_a_page_marks_as_its_article_is_believed() throws IOException {
        String other = "<p>" + "خبر آخر طويل جداً من صفحة أخرى لا علاقة له بما نريد قراءته هنا. ".repeat(3) + "</p>";
        assertThat(loaded.load("x.htm", "<body><div>" + other + "</div><article><p>" + FIRST + "</p><p>" + SECOND + "</p></article></body>")
                .article().text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void breaks_part_lines_as_paragraphs_do() throws IOException {
        assertThat(loaded.load("old.html", "<table><tr><td>" + FIRST + "<br><br>" + SECOND + "</td></tr></table>").article().text())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void the_encoding_is_believed_where_the_bytes_do_not_tell() throws IOException {
        Charset windows = Charset.forName("windows-1256");
        Charset iso = Charset.forName("ISO-8859-6");
        loaded.load("windows.html", PAGE.formatted("<meta charset=utf-8>", "", FIRST).getBytes(windows));
        loaded.load("iso.html", PAGE.formatted("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-6'>", "", FIRST)
                .getBytes(iso));
        assertThat(loaded.articles()).extracting(Article::text).containsOnly("قتلى في القامشلي\n" + FIRST + "\n" + SECOND).hasSize(2);
        assertThat(loaded.originals()).allMatch(page -> page.startsWith("<html>"));
    }

    @Test
    void a_page_without_text_is_refused() throws IOException {
        loaded.load("empty.html", "<html><body><nav><a href='/'>الرئيسية</a></nav><script>اشتباكات</script></body></html>");
        assertThat(loaded.problems()).isEqualTo(List.of(new Problem.Empty()));
    }

    @Test
    void a_hundred_thousand_nested_elements_do_not_bring_it_down() throws IOException {
        assertThat(loaded.load("nested.html", "<div>".repeat(100_000) + FIRST).article().text()).isEqualTo(FIRST);
    }

    @Test
    void a_page_over_the_limit_is_refused_unread() throws IOException {
        new LoadedFiles(folder, 1000).load("large.html", "<p>" + FIRST.repeat(100));
        LoadedFiles limited = new LoadedFiles(folder, 1000).load("large.html", "<p>" + FIRST.repeat(100));
        assertThat(limited.problems()).singleElement().isInstanceOf(Problem.TooLarge.class);
        assertThat(limited.articles()).isEmpty();
    }

    @Test
    void a_page_of_fifty_megabytes_is_refused() throws IOException {
        loaded.load("huge.html", "<p>" + "a".repeat(50_000_000));
        assertThat(loaded.problems()).singleElement().isInstanceOf(Problem.TooLarge.class);
        assertThat(loaded.articles()).isEmpty();
    }

    @Test
    void hostile_markup_is_no_more_than_text() throws IOException {
        Article article = loaded.load("x.html", "<p onclick='x()'>" + FIRST + "<img src=http://example.org/t.gif onerror=y()></p>"
                + "<p>&lt;script&gt;alert(1)&lt;/script&gt; نص طويل بما يكفي ليكون فقرة من الخبر</p>").article();
        assertThat(article.text()).isEqualTo(FIRST + "\n<script>alert(1)</script> نص طويل بما يكفي ليكون فقرة من الخبر");
        assertThat(article.published()).isEqualTo(Optional.empty());
    }

    private Article page(String head, String underTitle) throws IOException {
        return loaded.load("page.html", PAGE.formatted(head, underTitle, FIRST)).article();
    }
}
