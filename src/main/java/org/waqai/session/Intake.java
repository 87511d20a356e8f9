package org.waqai.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.model.Article;

/**
 * What every article of a case passes before it is read: files and articles that came in before, byte for byte, are left
 * out; different articles that share an identifier are kept apart by a suffix.
 */
final class Intake {

    private final Map<Long, List<Known>> filesBySize = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> contents = new HashSet<>();

    private record Known(Path file, FileTime changed) {
    }

    /** Whether a file with the same bytes was {@link #remember}ed before. What cannot be read is no copy. */
    boolean isCopy(Path file) {
        List<Known> sameSize = attributes(file)
                .map(attributes -> filesBySize.getOrDefault(attributes.size(), List.of()))
                .orElse(List.of());
        return sameSize.stream().anyMatch(known -> isUnchanged(known) && isSame(known.file(), file));
    }

    /** Remembers a file that was read to its end and without complaint: of another one there may be more to tell next time. */
    void remember(Path file) {
        attributes(file).ifPresent(attributes -> filesBySize
                .computeIfAbsent(attributes.size(), size -> new ArrayList<>())
                .add(new Known(file, attributes.lastModifiedTime())));
    }

    private static boolean isUnchanged(Known known) {
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
     * the very same article, identifier included, came in before.
     */
    Optional<Article> admit(Article article, Optional<LocalDate> published) {
        if (!contents.add(fingerprint(article))) {
            return Optional.empty();
        }
        Article own = article.withId(ownId(article.id()));
        return Optional.of(own.published().isPresent() ? own : published.map(own::withPublished).orElse(own));
    }

    private String ownId(String id) {
        String own = id;
        for (int number = 2; !ids.add(own); number++) {
            own = id + "-" + number;
        }
        return own;
    }

    /** Not the article itself, of which there may be more than the memory holds. */
    private static String fingerprint(Article article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(article.id(), article.text(), article.published().toString(),
                    article.source().toString(), article.url().toString())) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
