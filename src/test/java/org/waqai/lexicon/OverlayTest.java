package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.arabic.Folding;
import org.waqai.arabic.TableFiles;
import org.waqai.arabic.Tokenizer;
import org.waqai.model.IncidentType;
import org.waqai.model.LexiconException;
import org.waqai.model.LexiconFault;
import org.waqai.model.LexiconFault.Expected;
import org.waqai.model.LexiconFault.Problem;

/** A user's folder over the program's tables. */
class OverlayTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_word_tells_of_an_incident() throws Exception {
        write("triggers.tsv", "تلاسن ناري\tclash\tnoun\tstrong\tparticipant\tparticipant\t");
        assertThat(triggers(overlaid(), "تلاسن ناري")).containsExactly(IncidentType.CLASH);
    }

    @Test
    void a_row_with_a_minus_takes_a_word_away_in_any_spelling() throws Exception {
        assertThat(triggers(Lexicon.bundled(), "إشتباكات")).isNotEmpty();
        write("triggers.tsv", "-اشتباكات");
        assertThat(triggers(overlaid(), "إشتباكات")).isEmpty();
    }

    @Test
    void further_cells_say_which_of_several_rows_goes() throws Exception {
        Lexicon bundled = Lexicon.bundled();
        int before = bundled.gazetteer().named("السلمية").size() + bundled.gazetteer().named("حلب").size();
        write("places/syria.tsv", "-حلب\t\tgovernorate");
        Lexicon overlaid = overlaid();
        assertThat(overlaid.gazetteer().named("السلمية").size() + overlaid.gazetteer().named("حلب").size()).isEqualTo(before - 1);
        assertThat(overlaid.gazetteer().named("حلب")).isNotEmpty();
    }

    @Test
    void a_word_removed_and_written_anew_means_what_the_user_says() throws Exception {
        write("triggers.tsv", "-اشتباكات\nاشتباكات\tprotest\tnoun\tstrong\tnone\tnone\t");
        assertThat(triggers(overlaid(), "اشتباكات")).containsExactly(IncidentType.PROTEST);
    }

    @Test
    void the_users_row_goes_before_the_programs() throws Exception {
        write("triggers.tsv", "اشتباكات\tprotest\tnoun\tstrong\tnone\tnone\t");
        assertThat(triggers(overlaid(), "اشتباكات")).startsWith(IncidentType.PROTEST).hasSizeGreaterThan(1);
    }

    @Test
    void a_faction_of_the_same_id_is_replaced() throws Exception {
        write("factions.tsv", "sy.sdf\tقوات قسد\tSDF\t\t\t\t\tSY\trebel\t\t");
        assertThat(overlaid().factions().byId("sy.sdf").orElseThrow().faction().name()).isEqualTo("قوات قسد");
    }

    @Test
    void a_place_and_a_number_word_can_be_added() throws Exception {
        write("places/syria.tsv", "تل المثال\t\tvillage\tسوريا>حلب\tfree\t36.5\t37.5\t\t\t");
        write("numbers.tsv", "دزينة\t12\tunit");
        Lexicon overlaid = overlaid();
        assertThat(overlaid.gazetteer().named("تل المثال")).hasSize(1);
        assertThat(overlaid.numbers().isNumberWord("دزينه", 0)).isTrue();
    }

    @Test
    void an_empty_folder_changes_nothing() throws Exception {
        assertThat(List.copyOf(overlaid().factions().all())).isEqualTo(List.copyOf(Lexicon.bundled().factions().all()));
    }

    @Test
    void all_bad_lines_of_all_files_are_told_at_once() throws IOException {
        write("triggers.tsv", """
                # شرح
                هجوم عاصف\tattak\tnoun\tstrong\tinitiator\ttarget
                ؟!\tattack\tnoun\tstrong\tnone\tnone
                -لا وجود لها
                """);
        write("factions.tsv", "xx.one\tجهة\t\t\t\t\txx.none\tSY\tmilitia\t12-2012\t");
        write("places/syria.tsv", "\t\tvillage\tسوريا\tfree\t\t\t\t\t");
        write("nationalities.tsv", "مريخي\tmars\t");
        write("words.tsv", "كلمة");
        assertThat(faults()).extracting(fault -> folder.relativize(Path.of(fault.file())).toString(), LexiconFault::line,
                fault -> fault.problem().getClass().getSimpleName()).containsExactly(
                        tuple("factions.tsv", 1, "UnknownFaction"),
                        tuple("factions.tsv", 1, "BadValue"),
                        tuple("nationalities.tsv", 1, "UnknownFaction"),
                        tuple("places/syria.tsv", 1, "EmptyCell"),
                        tuple("triggers.tsv", 2, "UnknownCode"),
                        tuple("triggers.tsv", 3, "NoWord"),
                        tuple("triggers.tsv", 4, "NothingToRemove"),
                        tuple("words.tsv", 0, "UnknownFile"));
    }

    @Test
    void a_bad_value_is_told_with_what_is_expected() throws IOException {
        Path file = write("places/syria.tsv", "تل المثال\t\tvillage\tسوريا\tfree\tشمال\t37\t\t\t");
        assertThat(faults()).containsExactly(
                new LexiconFault(file.toString(), 1, new Problem.BadValue(6, "شمال", Expected.LATITUDE)));
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Path file = folder.resolve("modality.tsv");
        Files.write(file, "لم\tnegation".getBytes(Charset.forName("windows-1256")));
        assertThat(faults()).containsExactly(new LexiconFault(file.toString(), 0, new Problem.NotUtf8()));
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> overlaid(missing)).isInstanceOf(LexiconException.class)
                .extracting("faults").isEqualTo(List.of(new LexiconFault(missing.toString(), 0, new Problem.NoFolder())));
    }

    private List<LexiconFault> faults() {
        return catchThrowableOfType(LexiconException.class, this::overlaid).faults();
    }

    private Lexicon overlaid() throws LexiconException {
        return overlaid(folder);
    }

    private static Lexicon overlaid(Path folder) throws LexiconException {
        TableFiles files = TableFiles.overlaidBy(folder);
        Lexicon lexicon = Lexicon.read(files);
        files.complete();
        return lexicon;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<IncidentType> triggers(Lexicon lexicon, String words) {
        return lexicon.dictionary().matches(Tokenizer.tokens(Folding.fold(words))).getFirst().stream()
                .map(Match::sense)
                .filter(Sense.Trigger.class::isInstance)
                .map(sense -> ((Sense.Trigger) sense).type())
                .toList();
    }
}
