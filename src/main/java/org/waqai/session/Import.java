package org.waqai.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waqai.casefile.CaseFile;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Rejection;

/** Brings files into a case. */
@FunctionalInterface
public interface Import {

    /**
     * Brings in all articles of all files that the case does not hold yet.
     *
     * @param published the publication day of articles that bring none
     * @param filed told of each batch once it is filed, on the calling thread
     * @param rejected told of each input that is not read, on the calling thread
     * @throws CaseException when the case cannot be written; what was confirmed until then is in it
     */
    ImportReport run(
            CaseFile target,
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<FiledBatch> filed,
            Consumer<Rejection> rejected,
            Cancellation cancellation) throws CaseException;
}
