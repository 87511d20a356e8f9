package org.waqai.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.waqai.casefile.CaseFile;
import org.waqai.model.CaseException;
import org.waqai.model.Original;
import org.waqai.model.ReadArticle;
import org.waqai.model.Sourced;

/** A case file full of generated articles. */
public final class GeneratedCaseFile {

    private static final int BATCH = 256;

    private GeneratedCaseFile() {
    }

    /** Files generated articles until the case has at least so many incidents. */
    public static void fill(Path file, int incidents, Clock clock) throws CaseException {
        GeneratedCase generated = new GeneratedCase(11);
        try (CaseFile open = CaseFile.openOrCreate(file, clock)) {
            int made = 0;
            while (made < incidents) {
                List<Sourced<ReadArticle>> batch = new ArrayList<>();
                while (batch.size() < BATCH && made < incidents) {
                    ReadArticle read = generated.next();
                    made += read.incidents().size();
                    byte[] bytes = read.article().text().getBytes(StandardCharsets.UTF_8);
                    batch.add(new Sourced<>(read, new Original("generated", OptionalInt.empty(), "UTF-8", bytes)));
                }
                open.add(batch, "generated");
            }
        }
    }
}
