package org.waqai.ui.fx;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a user chooses once and finds again at the next start: names and values, in one file. A file that cannot be read is as
 * good as none, and one that cannot be written costs no more than the choice. For the window's thread.
 */
public final class Settings {

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private final Optional<Path> file;
    private final Properties values = new Properties();

    private Settings(Optional<Path> file) {
        this.file = file;
    }

    /** Settings that last as long as the window. */
    public static Settings passing() {
        return new Settings(Optional.empty());
    }

    /** The settings that lie in {@code file}, whose folder need not be there yet. */
    public static Settings in(Path file) {
        Settings settings = new Settings(Optional.of(file));
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "The settings in " + file + " cannot be read: " + unreadable);
            }
        }
        return settings;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /** Keeps a value; blank for none. */
    public void set(String name, String value) {
        if (value.isBlank()) {
            values.remove(name);
        } else {
            values.setProperty(name, value);
        }
        keep();
    }

    /** The values kept under a name and numbers from 1. */
    public List<String> list(String name) {
        List<String> list = new ArrayList<>();
        for (int number = 1; values.getProperty(name + "." + number) != null; number++) {
            list.add(values.getProperty(name + "." + number));
        }
        return List.copyOf(list);
    }

    /** Keeps values in their order, in place of those kept under that name. */
    public void setList(String name, List<String> list) {
        int number = 1;
        while (values.remove(name + "." + number) != null) {
            number++;
        }
        for (int i = 0; i < list.size(); i++) {
            values.setProperty(name + "." + (i + 1), list.get(i));
        }
        keep();
    }

    private void keep() {
        file.ifPresent(target -> {
            try {
                write(target);
            } catch (IOException unwritable) {
                LOG.log(System.Logger.Level.WARNING, "The settings cannot be kept in " + target + ": " + unwritable);
            }
        });
    }

    /** First beside the file, then in its place, so that there is never half a file. */
    private void write(Path target) throws IOException {
        Path folder = Files.createDirectories(target.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "settings", null);
        try {
            try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
