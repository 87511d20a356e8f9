package org.waqai.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.model.Article;
import org.waqai.model.Sourced;

/**
 * What every article of a case passes before it is read: files and articles that came in before, byte for byte, are left
 * out; different articles that share an identifier are kept apart by a suffix.
 */
final class Intake {

    private final Map<Long, List<KnownFile>> filesBySize = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    /** Not the articles themselves, of which there may be more than the memory holds. */
    private final Set<ByteBuffer> digests = new HashSet<>();
    private final Known known;

    /** An intake for one case. */
    Intake(Known known) {
        this.known = known;
    }

    private record KnownFile(Path file, FileTime changed) {
    }

    /** Whether a file with the same bytes was {@link #remember}ed before. What cannot be read is no copy. */
    boolean isCopy(Path file) {
        List<KnownFile> sameSize = attributes(file)
                .map(attributes -> filesBySize.getOrDefault(attributes.size(), List.of()))
                .orElse(List.of());
        return sameSize.stream().anyMatch(known -> isUnchanged(known) && isSame(known.file(), file));
    }

    /** Remembers a file that was read to its end and without complaint: of another one there may be more to tell next time. */
    void remember(Path file) {
        attributes(file).ifPresent(attributes -> filesBySize
                .computeIfAbsent(attributes.size(), size -> new ArrayList<>())
                .add(new KnownFile(file, attributes.lastModifiedTime())));
    }

    private static boolean isUnchanged(KnownFile known) {
        return attributes(known.file()).filter(now -> now.lastModifiedTime().equals(known.changed())).isPresent();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Of a regular file that is there; a pipe can be read only once. */
    private static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class)).filter(BasicFileAttributes::isRegularFile);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The article as it goes on: under an identifier of its own, and dated {@code published} if it brings no date. Empty when
     * the very same bytes came in before.
     */
    Optional<Sourced<Article>> admit(Sourced<Article> sourced, Optional<LocalDate> published) {
        byte[] digest = sourced.original().sha256();
        if (!digests.add(ByteBuffer.wrap(digest)) || known.holds(digest)) {
            return Optional.empty();
        }
        Article own = sourced.value().withId(ownId(sourced.value().id()));
        Article dated = own.published().isPresent() ? own : published.map(own::withPublished).orElse(own);
        return Optional.of(new Sourced<>(dated, sourced.original()));
    }

    private String ownId(String id) {
        String own = id;
        for (int number = 2; known.holdsId(own) || !ids.add(own); number++) {
            own = id + "-" + number;
        }
        return own;
    }
}
