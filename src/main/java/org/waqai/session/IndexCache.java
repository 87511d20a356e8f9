package org.waqai.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.CaseState;
import org.waqai.index.IncidentIndex;
import org.waqai.index.LuceneIndex;
import org.waqai.index.words.Vocabulary;
import org.waqai.model.CaseException;
import org.waqai.model.Original;

/** The indexes of cases, each in a folder of its own. They hold nothing that the cases do not, and may be deleted at any time. */
public final class IndexCache {

    private static final System.Logger LOG = System.getLogger(IndexCache.class.getName());
    private static final int DIGITS = 16;

    private final Path folder;
    private final Supplier<Vocabulary> vocabulary;

    /**
     * A cache.
     *
     * @param folder made when it is first needed
     * @param vocabulary what the search knows of words
     */
    public IndexCache(Path folder, Supplier<Vocabulary> vocabulary) {
        this.folder = folder;
        this.vocabulary = vocabulary;
    }

    /** The index of a case as it was kept, if it can go on from there; else an empty one. */
    public IncidentIndex of(CaseFile file) {
        return open(file, state -> CaseState.parse(state).filter(earlier -> wasIn(file, earlier)).isPresent());
    }

    /** An empty index in place of what was kept. */
    public IncidentIndex renewed(CaseFile file) {
        return open(file, state -> false);
    }

    /** Where nothing can be kept, an index in memory does for as long as the case is open; so it does for an untitled case. */
    private IncidentIndex open(CaseFile file, Predicate<String> fits) {
        if (file.isUntitled()) {
            return LuceneIndex.inMemory(vocabulary.get());
        }
        try {
            return LuceneIndex.inFolder(folder.resolve(name(file.file())), fits, vocabulary.get());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The index is held in memory, since it cannot be kept in " + folder, e);
            return LuceneIndex.inMemory(vocabulary.get());
        }
    }

    private static boolean wasIn(CaseFile file, CaseState earlier) {
        try {
            return file.wasIn(earlier);
        } catch (CaseException unreadable) {
            return false;
        }
    }

    /** Another one for each file, and such that a person sees which it is. */
    private static String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        byte[] digest = Original.sha256(whole.toString().getBytes(StandardCharsets.UTF_8));
        return whole.getFileName() + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }
}
