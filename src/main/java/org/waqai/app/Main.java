package org.waqai.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.waqai.cli.Commands;

/** Where the program starts. */
public final class Main {

    private Main() {
    }

    /** Runs the command that the arguments name, and ends with its exit code. */
    public static void main(String[] arguments) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Commands commands = new Commands(
                new Wiring(workers, threads).program(),
                Locale.getDefault(Locale.Category.DISPLAY),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(commands.run(arguments));
    }
}
