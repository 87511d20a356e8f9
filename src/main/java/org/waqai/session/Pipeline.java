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

/**
 * Files in, read articles out, one at a time, so that no number of files fills the memory. A pipeline serves one case: over
 * all calls, the same bytes are one article, and no two articles have the same identifier. Calls of several threads wait for
 * each other.
 */
public interface Pipeline {

    /**
     * Reads every file in order, and of a folder every file in it, at any depth. Bad input is handed to {@code rejected} and the
     * rest is read all the same. Both consumers are called on the calling thread.
     *
     * @param published the publication day of articles that bring none
     * @param accepted gets the articles in the order of the files and of their lines
     * @param progress counts the bytes of all files
     * @param cancellation once it asks to stop, nothing more is loaded; the few articles in work are still handed on, and the
     *     same files may be read again for the rest
     */
    void read(
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<ReadArticle> accepted,
            Consumer<Rejection> rejected,
            Progress progress,
            Cancellation cancellation);
}
