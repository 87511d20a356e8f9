package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.index.words.Vocabulary;
import org.waqai.session.CaseWork;
import org.waqai.session.IndexCache;
import org.waqai.session.wording.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class TextsTest {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(new Texts(Language.ARABIC).bundle().keySet()).isEqualTo(new Texts(Language.ENGLISH).bundle().keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_is_in_its_own_language(Language language) {
        Texts texts = new Texts(language);
        assertThat(texts.bundle().keySet()).filteredOn(key -> !key.contains("Heading") || key.contains("List")).allSatisfy(key ->
                assertThat(ARABIC.matcher(texts.bundle().getString(key)).find()).isEqualTo(language == Language.ARABIC));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_command_option_and_parameter_is_explained(Language language) {
        List<CommandLine> lines = new ArrayList<>();
        CommandLine root = commands(language);
        lines.add(root);
        lines.addAll(root.getSubcommands().values());
        assertThat(lines).hasSize(10).allSatisfy(line -> {
            assertThat(line.getCommandSpec().usageMessage().header()).isNotEmpty();
            assertThat(line.getCommandSpec().args()).isNotEmpty().allSatisfy(arg -> assertThat(description(arg)).isNotEmpty());
            boolean arabic = ARABIC.matcher(line.getUsageMessage()).find();
            assertThat(arabic).isEqualTo(language == Language.ARABIC);
        });
    }

    private static String[] description(ArgSpec arg) {
        return arg.description();
    }

    private static CommandLine commands(Language language) {
        Console console = new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), language);
        Program program = new Program("1", () -> {
            throw new IllegalStateException();
        }, files -> {
            throw new IllegalStateException();
        }, new CaseWork(
                () -> {
                    throw new IllegalStateException();
                },
                () -> {
                    throw new IllegalStateException();
                },
                "1",
                new IndexCache(Path.of("cache"), Vocabulary::bundled),
                Clock.systemUTC()), (files, asked) -> { }, (openCase, picture) -> {
            throw new IOException();
        }, folder -> { });
        return new Commands(program, language.locale(), new ByteArrayOutputStream(), new ByteArrayOutputStream()).commandLine(console);
    }
}
