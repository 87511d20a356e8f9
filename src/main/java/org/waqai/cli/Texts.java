package org.waqai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.waqai.session.wording.Language;

/** What the commands say of themselves, in one language. */
final class Texts {

    private final Language language;
    private final ResourceBundle bundle;

    Texts(Language language) {
        this.language = language;
        String file = "cli_" + language.locale().getLanguage() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            bundle = new PropertyResourceBundle(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    /** The texts of the help, as picocli looks them up. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** A message, with foreign words in it kept in their own direction. */
    String message(String key, Object... words) {
        Object[] isolated = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            isolated[i] = language.isRightToLeft() ? "\u2068" + words[i] + "\u2069" : words[i];
        }
        return new MessageFormat(bundle.getString(key), language.locale()).format(isolated);
    }
}
