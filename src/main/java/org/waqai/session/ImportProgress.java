package org.waqai.session;

import java.time.Duration;
import java.util.Optional;

/**
 * How far an import has come.
 *
 * @param articles how many are in the case now that were not before; these lie on the disk
 * @param bytes how much of the files has been read
 * @param total how large the files are
 * @param elapsed since the import began
 */
public record ImportProgress(long articles, long bytes, long total, Duration elapsed) {

    /** Articles a second; 0 in the first moments. */
    public double rate() {
        return elapsed.toMillis() == 0 ? 0 : 1000.0 * articles / elapsed.toMillis();
    }

    /** How long it will take if it goes on like this; empty while nothing can be said. */
    public Optional<Duration> remaining() {
        return bytes == 0 || total < bytes
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * ((double) (total - bytes) / bytes))));
    }
}
