package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.model.LexiconException;
import org.waqai.model.LexiconFault;

/** What the commands print, tell and end with. */
class CommandsTest extends CommandRuns {

    @Test
    void extract_prints_an_object_an_article_in_the_order_of_the_files() {
        assertThat(run("extract", april, july)).isZero();
        assertThat(out().lines()).satisfiesExactly(
                first -> assertThat(first).startsWith("{\"article\":\"april\",\"published\":null,\"incidents\":[{\"id\":\"april#1\""),
                second -> assertThat(second).startsWith("{\"article\":\"july\""));
        assertThat(err()).isEmpty();
    }

    @Test
    void extract_dates_articles_that_bring_no_date() {
        assertThat(run("extract", april, "--published", "2021-04-26")).isZero();
        assertThat(out()).startsWith("{\"article\":\"april\",\"published\":\"2021-04-26\"");
    }

    @Test
    void bad_input_is_told_line_by_line_and_the_rest_is_read() throws IOException {
        String empty = write("empty.txt", "");
        String missing = folder.resolve("missing.txt").toString();
        String lines = write("lines.jsonl", "{\"id\":\"a\",\"text\":\"2021-04-25 حي طي\"}\nnot json\n{\"id\":\"b\",\"text\":\"حي طي\"}\n");
        Path picture = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Path half = Files.write(folder.resolve("half.txt"), "\ufeffقصف".getBytes(StandardCharsets.UTF_16LE));
        Files.write(half, Arrays.copyOf(Files.readAllBytes(half), 7));
        String nothing = Files.createDirectory(folder.resolve("nothing")).toString();
        int exitCode = run("extract", empty, missing, nothing, lines, picture.toString(), half.toString(), april);
        assertThat(exitCode).isEqualTo(1);
        assertThat(out().lines()).extracting(line -> line.substring(12, line.indexOf('"', 12))).containsExactly("a", "b", "april");
        assertThat(err().lines().map(line -> line.substring(0, line.indexOf(": ")))).containsExactly(
                empty, missing, nothing, lines + ", line 2", picture.toString(), half.toString());
    }

    @Test
    void the_timeline_is_in_order_of_time_with_the_undated_last() {
        assertThat(run("timeline", "--lang", "en", undated, april, july)).isZero();
        assertThat(out().lines()).satisfiesExactly(
                first -> assertThat(first).contains("1 July 2016", "حي النشوة", "Clash"),
                second -> assertThat(second).contains("25 April 2021", "حي حلكو"),
                third -> assertThat(third).contains("حي طي"));
    }

    @Test
    void a_search_prints_the_incidents_that_pass_it() {
        assertThat(run("search", "--lang", "en", april, "حلكو", "type:clash")).isZero();
        assertThat(out().lines()).singleElement().asString().contains("25 April 2021", "حي حلكو");
        assertThat(run("search", "--lang", "en", july, "حلكو")).isZero();
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void a_search_prints_json_and_articles_too() {
        assertThat(run("search", "--json", april, "نوع:اشتباك")).isZero();
        assertThat(run("search", "--json", "--articles", july, "النشوة")).isZero();
        assertThat(out().lines()).satisfiesExactly(
                incident -> assertThat(incident).startsWith("{\"article\":\"april\",\"id\":\"april#1\",\"type\":\"clash\""),
                article -> assertThat(article).startsWith("{\"article\":\"july\",").endsWith("\"incidents\":[\"july#1\"]}"));
    }

    @Test
    void a_query_that_is_not_understood_is_told_with_its_place() {
        assertThat(run("search", april, "حلكو", "kind:clash")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("In the query at position 6: The search does not know “kind:”.");
    }

    @Test
    void the_timeline_is_in_arabic_unless_asked_otherwise() {
        assertThat(run("timeline", april)).isZero();
        assertThat(out()).contains("25 نيسان 2021");
    }

    @Test
    void without_a_command_the_window_opens_on_the_files() {
        assertThat(run(april, july)).isZero();
        assertThat(run()).isZero();
        assertThat(run("--lang", "en", april)).isZero();
        assertThat(opened).containsExactly("any [april.txt, july.txt]", "any []", "ENGLISH [april.txt]");
        assertThat(out()).isEmpty();
    }

    @Test
    void without_a_display_one_line_says_so_and_the_timeline_comes_as_text() {
        Desktop none = (files, language) -> {
            throw new NoDisplayException();
        };
        assertThat(run(none, out, "--lang", "en", april)).isZero();
        assertThat(err()).isEqualTo("There is no display to open a window on; here is the timeline as text.\n");
        assertThat(out()).contains("25 April 2021").hasLineCount(1);
    }

    @Test
    void what_is_imported_can_be_counted_verified_and_read_anew() {
        String file = folder.resolve("x.waqai").toString();
        assertThat(run("import", file, april, july)).isZero();
        assertThat(run("import", file, july, undated)).isZero();
        assertThat(run("verify", file)).isZero();
        assertThat(run("stats", file)).isZero();
        assertThat(run("reread", file)).isZero();
        assertThat(out().lines()).containsExactly(
                "Articles imported: 2, incidents in them: 2, near copies among them: 0. In the case before: 0. Refused: 0.",
                "Encoding UTF-8: 2",
                "Articles imported: 1, incidents in them: 1, near copies among them: 0. In the case before: 1. Refused: 0.",
                "Encoding UTF-8: 1",
                "The case is sound. Articles: 3, decisions: 0.",
                "Articles: 3",
                "Near copies among them: 0",
                "Incidents as the machine read them: 3",
                "Decisions: 0",
                "Articles that another version of the program has read: 0",
                "Articles read anew: 3");
        assertThat(err()).isEmpty();
    }

    @Test
    void what_an_import_refuses_is_told_and_kept_in_a_table() throws IOException {
        String lines = write("=1+1.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"حي طي\"}\n");
        Path report = folder.resolve("report.csv");
        assertThat(run("import", folder.resolve("x.waqai").toString(), lines, "--report", report.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo(lines + ", line 1: The field text is missing; add it to the line.\n");
        assertThat(Files.readAllLines(report)).containsExactly(
                "file,line,problem,explanation", lines + ",1,MissingField,The field text is missing; add it to the line.");
    }

    @Test
    void a_case_that_cannot_be_used_is_told_in_one_line() throws IOException {
        String text = write("text.waqai", "ليس قضية، بل نص عادي أطول من ترويسة ملف قاعدة بيانات، ولذلك يرفض");
        String missing = folder.resolve("missing.waqai").toString();
        assertThat(run("verify", missing)).isEqualTo(3);
        assertThat(run("import", text, april)).isEqualTo(3);
        assertThat(run("stats", text, "--lang", "ar")).isEqualTo(3);
        assertThat(err().lines()).satisfiesExactly(
                first -> assertThat(first).startsWith(missing + ": There is no such case;"),
                second -> assertThat(second).startsWith(text + ": This is not a case file of Waqai;"),
                third -> assertThat(third).contains("ليس ملف قضية"));
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "extract|Missing: FILE",
            "picture|Missing: OUT.png",
            "extract a.txt --colour|Not understood: --colour",
            "extract a.txt --published yesterday|yesterday does not fit --published; write YYYY-MM-DD.",
            "extract a.txt --published 2021-02-30|2021-02-30 does not fit --published; write YYYY-MM-DD.",
            "extract a.txt --published 2021-02-03 --published 2021-02-04|--published may be given only once.",
            "timeline a.txt --lang fr|fr does not fit --lang; write ar|en.",
            "picture out.png --size 3x4|3x4 does not fit --size; write 1600x900.",
            "picture out.png --size 1600x99999|1600x99999 does not fit --size; write 1600x900.",
            "picture out.png --text-size 90|90 does not fit --text-size; write 100|125|150|200.",
            "picture out.png --theme blue|blue does not fit --theme; write light|dark.",
            "a.txt extract b.txt|Not understood: a.txt"})
    void wrong_usage_is_explained(String arguments) {
        int bar = arguments.indexOf('|');
        assertThat(run(arguments.substring(0, bar).split(" ", -1))).isEqualTo(2);
        assertThat(err().lines().findFirst()).contains(arguments.substring(bar + 1));
        assertThat(err().lines().skip(1)).singleElement().asString().startsWith("How it is used: waqai");
        assertThat(out()).isEmpty();
    }

    @Test
    void messages_follow_the_language_asked_for_or_else_the_persons_own() {
        Commands arabic = new Commands(program(openingDesktop()), Locale.of("ar", "SY"), out, err);
        assertThat(arabic.run("extract")).isEqualTo(2);
        assertThat(err()).startsWith("ينقص: \u2068FILE\u2069\n");
        err.reset();
        assertThat(arabic.run("extract", "--lang=en")).isEqualTo(2);
        assertThat(err()).startsWith("Missing: FILE\n");
    }

    @Test
    void a_reader_who_has_seen_enough_ends_the_command_quietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(openingDesktop(), closed, "extract", april)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run(openingDesktop(), full, "timeline", april)).isEqualTo(3);
        assertThat(err()).startsWith("The result could not be written: ").contains("No space left on device").hasLineCount(1);
    }

    @Test
    void the_index_of_a_case_is_built_anew() {
        String file = folder.resolve("x.waqai").toString();
        assertThat(run("import", file, april, july)).isZero();
        out.reset();
        assertThat(run("reindex", file)).isZero();
        assertThat(out()).isEqualTo("Articles in the index: 2\n");
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version")).isZero();
        assertThat(out()).isEqualTo("waqai 1.2.3\n");
    }

    @Test
    void the_lexicon_of_a_user_is_read_before_the_files() throws IOException {
        String article = write("a.txt", "2021-04-25 حي طي");
        assertThat(run("extract", article, "--lexicon", folder.toString())).isZero();
        assertThat(run("--lexicon", folder.toString(), "timeline", article)).isZero();
        assertThat(lexicons).containsExactly(folder, folder);
    }

    @Test
    void a_bad_lexicon_is_wrong_usage_and_every_bad_line_is_told() throws IOException {
        String article = write("a.txt", "2021-04-25 حي طي");
        lexicon = folder -> {
            throw new LexiconException(List.of(
                    new LexiconFault("triggers.tsv", 3, new LexiconFault.Problem.EmptyCell(2)),
                    new LexiconFault("modality.tsv", 7, new LexiconFault.Problem.UnknownCode(2, "deny", List.of("denial", "plan")))));
        };
        assertThat(run("extract", article, "--lexicon", "words")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("""
                triggers.tsv, line 3: Column 2 is empty; fill it in.
                modality.tsv, line 7: Column 2 does not know deny; write one of these: denial, plan
                """);
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_file() throws IOException {
        write("@list.txt", "2021-04-25 حي طي");
        assertThat(run("extract", folder.resolve("@list.txt").toString())).isZero();
        assertThat(out()).startsWith("{\"article\":\"@list\"");
    }
}
