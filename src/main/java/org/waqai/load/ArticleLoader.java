package org.waqai.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

/**
 * Reads articles from files: a {@code .txt} file, or one without an extension, is one article; {@code .jsonl} and
 * {@code .ndjson} hold one a line. UTF-8 and UTF-16, with a byte order mark or without, and Windows-1256 are told apart by
 * themselves. Immutable; may be shared between threads.
 */
public final class ArticleLoader {

    /** 20 MB: some thousand times an article. */
    public static final int USUAL_LIMIT = 20_000_000;

    /** Enough to tell an encoding by its statistics. */
    private static final int HEAD = 1 << 14;

    private final FurnitureFinder furniture;
    private final int limit;
    private final JsonArticles jsonArticles;

    /**
     * Makes a loader.
     *
     * @param limit how many bytes one article may have at most
     */
    public ArticleLoader(FurnitureFinder furniture, int limit) {
        this.furniture = furniture;
        this.limit = limit;
        this.jsonArticles = new JsonArticles(furniture, limit);
    }

    /**
     * Reads one file, article by article, whatever its size. Never fails on bad input: what cannot be read is handed to
     * {@code rejected}, and the rest of the file is read all the same. What the two consumers throw is not caught.
     */
    public void load(Path file, Consumer<Article> accepted, Consumer<Rejection> rejected) {
        String name = file.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                rejected.accept(Rejection.of(name, new Problem.IsDirectory()));
                return;
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
                read(file, attributes.size(), in, accepted, rejected);
            }
        } catch (NoSuchFileException e) {
            rejected.accept(Rejection.of(name, new Problem.Missing()));
        } catch (AccessDeniedException e) {
            rejected.accept(Rejection.of(name, new Problem.Unreadable("access denied")));
        } catch (IOException e) {
            rejected.accept(Rejection.of(name, new Problem.Unreadable(String.valueOf(e.getMessage()))));
        }
    }

    private void read(Path file, long size, InputStream in, Consumer<Article> accepted, Consumer<Rejection> rejected)
            throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Optional<Problem> problem = problemOf(head, extension(file));
        if (problem.isPresent()) {
            rejected.accept(Rejection.of(file.toString(), problem.get()));
        } else if (isJsonLines(extension(file))) {
            jsonArticles.read(file, idOf(file), in, Encoding.of(head), accepted, rejected);
        } else {
            readText(file, size, in, Encoding.of(head), accepted, rejected);
        }
    }

    private void readText(
            Path file, long size, InputStream in, Encoding encoding, Consumer<Article> accepted, Consumer<Rejection> rejected)
            throws IOException {
        byte[] bytes = size > limit ? new byte[0] : in.readNBytes(limit + 1);
        if (Math.max(size, bytes.length) > limit) {
            rejected.accept(Rejection.of(file.toString(), new Problem.TooLarge(Math.max(size, bytes.length), limit)));
            return;
        }
        switch (Decoded.of(bytes, encoding.markLength(bytes), encoding, 0, true)) {
            case Decoded.Bad bad -> rejected.accept(Rejection.of(file.toString(), bad.problem()));
            case Decoded.Text(String text) when isBlank(text) -> rejected.accept(Rejection.of(file.toString(), new Problem.Empty()));
            case Decoded.Text(String text) -> accepted.accept(new Article(
                    idOf(file), text, Optional.empty(), Optional.empty(), Optional.empty(), furniture.find(text)));
        }
    }

    private static Optional<Problem> problemOf(byte[] head, String extension) {
        if (head.length == 0) {
            return Optional.of(new Problem.Empty());
        }
        Optional<String> format = FileSignature.formatOf(head);
        if (format.isPresent()) {
            return Optional.of(new Problem.Binary(format.get()));
        }
        return isJsonLines(extension) || List.of("", "txt").contains(extension)
                ? Optional.empty()
                : Optional.of(new Problem.UnknownFormat(extension));
    }

    private static boolean isJsonLines(String extension) {
        return extension.equals("jsonl") || extension.equals("ndjson");
    }

    /** Whether nobody would see anything in it. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c));
    }

    /** The name without its extension; a name that is nothing else stays as it is. */
    private static String idOf(Path file) {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.substring(0, dot).isBlank() ? name : name.substring(0, dot);
    }

    private static String extension(Path file) {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
