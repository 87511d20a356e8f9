package org.waqai.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.model.Article;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Evidence;
import org.waqai.model.IncidentType;
import org.waqai.model.Original;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Sourced;
import org.waqai.model.Span;

class CaseFileTest {

    private static final String ATTACK = "أعلنت مصادر محلية اليوم مقتل ثلاثة عناصر من قوات الأمن الداخلي "
            + "في هجوم استهدف حاجزا على طريق المدينة الشرقي مساء أمس "
            + "فيما أصيب اثنان آخران بجروح متفاوتة ونقلا إلى المشفى الوطني لتلقي العلاج وسط استنفار أمني كبير";
    private static final String MARKET = "شهدت أسواق المدينة إقبالا كبيرا على شراء الخضار والفواكه "
            + "مع بداية شهر رمضان رغم ارتفاع الأسعار مقارنة بالعام الماضي";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("قضية 1?%.waqai");
    }

    @Test
    void what_went_in_comes_out_the_same_after_it_was_closed() throws CaseException {
        ReadArticle read = Samples.article("a").value();
        Article full = new Article("a", read.article().text(), Optional.of(LocalDate.of(2021, 4, 25)), Optional.of("عنب بلدي"),
                Optional.of("https://example.org/a"), List.of(new Span(3, 5), new Span(9, 12)));
        ReadArticle dated = new ReadArticle(
                full, Optional.of(new Reading<>(LocalDate.of(2021, 4, 24), Evidence.of(new Span(0, 4), "day", 0.9))), read.incidents());
        byte[] bytes = full.text().getBytes(Charset.forName("windows-1256"));
        Original original = new Original("خبر.zip!/a.txt", OptionalInt.of(7), "windows-1256", bytes);
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(new Sourced<>(dated, original)), "1.0");
        }
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(open.article("a")).contains(new FiledArticle(1, dated, Instant.parse("2026-01-02T03:04:05Z"),
                    "خبر.zip!/a.txt", OptionalInt.of(7), "windows-1256", Optional.empty(), "1.0"));
            assertThat(open.holds(Original.sha256(bytes))).isTrue();
            assertThat(open.holds(Original.sha256(full.text().getBytes(UTF_8)))).isFalse();
            assertThat(open.holdsId("a")).isTrue();
            assertThat(open.holdsId("b")).isFalse();
        }
    }

    @Test
    void a_closed_case_is_one_file() throws CaseException, IOException {
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(Samples.article("a")), "1.0");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void articles_come_page_by_page_in_the_order_of_import() throws CaseException {
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(Samples.article("c"), Samples.article("a")), "1.0");
            open.add(List.of(Samples.article("b")), "1.0");
            assertThat(Samples.all(open)).extracting(filed -> filed.read().article().id()).containsExactly("c", "a", "b");
            assertThat(open.articleCount()).isEqualTo(3);
            assertThat(open.incidentCount()).isEqualTo(9);
        }
    }

    @Test
    void a_batch_with_a_copy_of_the_same_bytes_is_not_filed_at_all() throws CaseException {
        Sourced<ReadArticle> first = Samples.article("a");
        Sourced<ReadArticle> sameBytes = new Sourced<>(Samples.article("b").value(), first.original());
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            assertThatThrownBy(() -> open.add(List.of(first, sameBytes), "1.0")).isInstanceOf(CaseException.class);
            assertThat(open.articleCount()).isZero();
            open.add(List.of(first), "1.0");
            assertThat(open.articleCount()).isEqualTo(1);
        }
    }

    @Test
    void a_second_window_reads_and_says_why_it_cannot_write() throws CaseException {
        try (CaseFile first = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            first.add(List.of(Samples.article("a")), "1.0");
            try (CaseFile second = CaseFile.open(file, Samples.CLOCK)) {
                assertThat(first.hindrance()).isEmpty();
                assertThat(second.hindrance()).contains(new CaseProblem.OpenElsewhere());
                assertThat(second.article("a")).isPresent();
                assertThatThrownBy(() -> second.add(List.of(Samples.article("b")), "1.0"))
                        .isInstanceOfSatisfying(CaseException.class, refused ->
                                assertThat(refused.problem()).isEqualTo(new CaseProblem.OpenElsewhere()));
            }
            first.add(List.of(Samples.article("c")), "1.0");
        }
        try (CaseFile later = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(later.hindrance()).isEmpty();
        }
    }

    @Test
    void a_lock_that_a_dead_process_left_behind_is_taken_over() throws CaseException, IOException {
        Files.writeString(folder.resolve(file.getFileName() + "-lock"), "999999999 2020-01-01T00:00:00Z");
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            assertThat(open.hindrance()).isEmpty();
        }
    }

    @Test
    void what_is_no_case_is_refused_and_left_as_it_is() throws IOException, CaseException {
        Path text = Files.writeString(folder.resolve("text.waqai"), "هذا نص عادي طويل بما يكفي ليكون أطول من ترويسة قاعدة بيانات");
        Path other = folder.resolve("other.waqai");
        try (Database database = Database.open(other, Database.Access.WRITE)) {
            database.write(() -> {
                database.execute("CREATE TABLE song (title TEXT)");
                return database;
            });
        }
        byte[] before = Files.readAllBytes(other);
        assertThat(problemOf(text)).isEqualTo(new CaseProblem.NotACase());
        assertThat(problemOf(other)).isEqualTo(new CaseProblem.NotACase());
        assertThat(problemOf(folder)).isEqualTo(new CaseProblem.NotACase());
        assertThat(problemOf(folder.resolve("missing.waqai"))).isEqualTo(new CaseProblem.Missing());
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
        assertThat(Files.readString(text)).startsWith("هذا نص");
    }

    @Test
    void a_case_in_a_folder_that_is_not_there_is_not_made() {
        assertThatThrownBy(() -> CaseFile.openOrCreate(folder.resolve("no/such/case.waqai"), Samples.CLOCK))
                .isInstanceOfSatisfying(CaseException.class, refused ->
                        assertThat(refused.problem()).isEqualTo(new CaseProblem.NoFolder()));
    }

    @Test
    void an_older_case_is_brought_up_to_date_and_a_newer_one_refused() throws CaseException {
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(Samples.article("a")), "1.0");
        }
        Schema later = Schema.current().with("ALTER TABLE article ADD COLUMN mood TEXT; UPDATE incident SET content = content;");
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK, later)) {
            assertThat(open.article("a")).isPresent();
        }
        assertThat(problemOf(file)).isEqualTo(new CaseProblem.Newer(4, 3));
    }

    @Test
    void a_migration_that_fails_leaves_the_case_as_it_was() throws CaseException {
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(Samples.article("a")), "1.0");
        }
        Schema broken = Schema.current().with("ALTER TABLE article ADD COLUMN mood TEXT; UPDATE nothing SET x = 1;");
        assertThatThrownBy(() -> CaseFile.open(file, Samples.CLOCK, broken)).isInstanceOf(CaseException.class);
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(open.article("a")).isPresent();
            assertThat(open.verify(Progress.NONE).isSound()).isTrue();
        }
    }

    @Test
    void a_near_copy_is_kept_and_marked() throws CaseException {
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(unread("first", ATTACK), unread("other", MARKET)), "1.0");
            open.add(List.of(unread("copy", ATTACK + " في المنطقة")), "1.0");
            open.add(List.of(unread("copy of the copy", "عاجل: " + ATTACK + " في المنطقة")), "1.0");
            assertThat(Samples.all(open)).extracting(FiledArticle::copyOf)
                    .containsExactly(Optional.empty(), Optional.empty(), Optional.of("first"), Optional.of("first"));
        }
    }

    @Test
    void a_new_reading_keeps_identifiers_and_original() throws CaseException {
        ReadArticle first = Samples.article("a").value();
        ReadArticle again = new ReadArticle(first.article(), Optional.empty(), List.of(
                Samples.incident("a", 1, IncidentType.SHELLING, new Span(9, 12)),
                Samples.incident("a", 2, IncidentType.PROTEST, new Span(20, 21)),
                Samples.incident("a", 3, IncidentType.CLASH, new Span(0, 8))));
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(Samples.article("a")), "1.0");
            open.reread(Samples.all(open), Samples.machine("2.0", article -> again));
            FiledArticle filed = open.article("a").orElseThrow();
            assertThat(filed.extractor()).isEqualTo("2.0");
            assertThat(filed.read().incidents()).extracting(i -> i.id() + " " + i.type().value())
                    .containsExactly("a#2 SHELLING", "a#4 PROTEST", "a#1 CLASH");
            assertThat(open.verify(Progress.NONE).isSound()).isTrue();
        }
    }

    @Test
    void after_a_batch_that_failed_near_copies_are_marked_all_the_same() throws CaseException {
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            assertThatThrownBy(() -> open.add(List.of(unread("a", MARKET), unread("b", MARKET)), "1.0")).isInstanceOf(CaseException.class);
            open.add(List.of(unread("first", ATTACK)), "1.0");
            assertThat(open.add(List.of(unread("copy", ATTACK + " في المنطقة")), "1.0")).isEqualTo(new Filed(2, 1));
        }
    }

    private static Sourced<ReadArticle> unread(String id, String text) {
        return Samples.sourced(new ReadArticle(Samples.plain(id, text), Optional.empty(), List.of()), text.getBytes(UTF_8));
    }

    private static CaseProblem problemOf(Path file) {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            throw new AssertionError("Opened: " + open.file());
        } catch (CaseException e) {
            return e.problem();
        }
    }
}
