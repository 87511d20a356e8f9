package org.waqai.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.waqai.cli.Commands;

/** Where the program starts. */
public final class Main {

    /** The system property that names the folder of the sample articles. */
    private static final String SAMPLES = "waqai.samples";
    /** The system property that names the platform of JavaFX; its headless one has a screen of its own. */
    private static final String PLATFORM = "glass.platform";

    private Main() {
    }

    /** Runs the command that the arguments name, and ends with its exit code. */
    public static void main(String[] arguments) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Optional<Path> samples = Optional.ofNullable(System.getProperty(SAMPLES)).map(Path::of);
        boolean display = "Headless".equals(System.getProperty(PLATFORM)) || hasDisplay(System.getProperty("os.name"), System.getenv());
        Path cache = cache(System.getenv(), System.getProperty("user.home"));
        Wiring wiring = new Wiring(workers, threads, Clock.system(ZoneId.systemDefault()), display, samples, cache);
        Commands commands = new Commands(
                wiring.program(),
                Locale.getDefault(Locale.Category.DISPLAY),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(commands.run(arguments));
    }

    /** Where programs keep what they can make again, by the XDG Base Directory Specification. */
    static Path cache(Map<String, String> environment, String home) {
        Path asked = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        return (asked.isAbsolute() ? asked : Path.of(home, ".cache")).resolve("waqai");
    }

    /** Only Linux goes without; there the environment tells, before native code could complain in its own words. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.startsWith("Linux")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
    }
}
