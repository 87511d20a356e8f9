package org.waqai.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waqai.model.Cancellation;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;

/** Files in, read articles out, one at a time, so that no number of files fills the memory. */
public interface Pipeline {

    /**
     * Reads every file in order. Bad input is handed to {@code rejected} and the rest is read all the same.
     *
     * @param published the publication day of articles that bring none
     * @param progress counts files
     */
    void read(
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<ReadArticle> accepted,
            Consumer<Rejection> rejected,
            Progress progress,
            Cancellation cancellation);
}
