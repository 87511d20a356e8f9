package org.waqai.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import org.waqai.session.wording.Language;

/** The fixed texts of the window in one language, from {@code window_ar.properties} or {@code window_en.properties}. */
public final class WindowTexts {

    private final Language language;
    private final Properties texts = new Properties();

    /** Reads the texts of {@code language}. */
    public WindowTexts(Language language) {
        this.language = language;
        String file = "window_" + language.locale().getLanguage() + ".properties";
        try (InputStream bytes = WindowTexts.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own file " + file + " cannot be read", unreadable);
        }
    }

    /**
     * The text of {@code key}.
     *
     * @param arguments put in for {@code {0}}, {@code {1}} …, already in words of the same language
     */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("No text for " + key, WindowTexts.class.getName(), key);
        }
        return new MessageFormat(text, language.locale()).format(arguments);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
