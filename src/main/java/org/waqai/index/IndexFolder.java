package org.waqai.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.waqai.index.words.Vocabulary;

/**
 * The index of a case on disk. It holds nothing that the case does not: one that is missing, damaged, of another version of the
 * program or of another state of the case is emptied, for its owner to fill it again.
 */
final class IndexFolder {

    /** Counts up whenever documents or their analysis change. */
    private static final String FORMAT = "2";
    private static final String FORMAT_KEY = "format";
    private static final String STATE_KEY = "state";
    /** As many windows as may show one case, each with an index of its own. */
    private static final int WINDOWS = 8;

    private IndexFolder() {
    }

    /**
     * Opens the index of a case for one window.
     *
     * @param fits whether an index that was kept in this state can go on
     */
    static LuceneIndex open(Path folder, Predicate<String> fits, Vocabulary vocabulary) throws IOException {
        for (int window = 1; true; window++) {
            Path own = window == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + window);
            try {
                return openOwn(own, fits, vocabulary);
            } catch (LockObtainFailedException inUse) {
                if (window == WINDOWS) {
                    throw inUse;
                }
            }
        }
    }

    private static LuceneIndex openOwn(Path folder, Predicate<String> fits, Vocabulary vocabulary) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            if (stateOf(directory, vocabulary).filter(fits).isPresent()) {
                try {
                    return new LuceneIndex(directory, vocabulary);
                } catch (LockObtainFailedException inUse) {
                    throw inUse;
                } catch (IOException | RuntimeException damaged) {
                    // What cannot be read is built again below; the case has it all.
                }
            }
            empty(directory);
            return new LuceneIndex(directory, vocabulary);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /** The state of the case that the index holds; empty when there is no readable index of this version. */
    static Optional<String> stateOf(Directory directory, Vocabulary vocabulary) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            Map<String, String> told = SegmentInfos.readLatestCommit(directory).getUserData();
            return format(vocabulary).equals(told.get(FORMAT_KEY)) ? Optional.ofNullable(told.get(STATE_KEY)) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** What a commit says of itself. */
    static Map<String, String> told(String state, Vocabulary vocabulary) {
        return Map.of(FORMAT_KEY, format(vocabulary), STATE_KEY, state);
    }

    private static String format(Vocabulary vocabulary) {
        return FORMAT + "-" + Integer.toHexString(vocabulary.forms().fingerprint());
    }

    /** Takes the lock first, so that nobody's index is emptied under their hands. */
    private static void empty(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
