package org.waqai.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Sourced;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads articles from files: text and web pages, one article each; JSON, JSON Lines, tables (CSV) and feeds (RSS, Atom), which
 * hold many; and archives (ZIP) of all these. UTF-8 and UTF-16, with a byte order mark or without, and Windows-1256 are told
 * apart by themselves. Nothing is fetched from anywhere. Immutable; may be shared between threads.
 */
public final class ArticleLoader {

    /** 20 MB: some thousand times an article. */
    public static final int USUAL_LIMIT = 20_000_000;

    private final int limit;
    private final WholeFile whole;
    private final JsonLines jsonLines;
    private final JsonDocument jsonDocument;
    private final CsvArticles tables;
    private final FeedArticles feeds;
    private final ZipArticles archives = new ZipArticles(this::readEntry);

    /**
     * Makes a loader.
     *
     * @param limit how many bytes one article may have at most
     */
    public ArticleLoader(FurnitureFinder furniture, int limit) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(limit).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.limit = limit;
        this.whole = new WholeFile(furniture, limit);
        this.jsonLines = new JsonLines(
                furniture, limit, JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build());
        this.jsonDocument = new JsonDocument(furniture, limit, JsonMapper.builder(factory).build());
        this.tables = new CsvArticles(furniture, limit);
        this.feeds = new FeedArticles(furniture, limit);
    }

    /** The files that a path stands for: itself, or for a folder all in it, at any depth, by name; hidden ones are left out. */
    public static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.walk(path)) {
            return inside.filter(file -> !Files.isDirectory(file) && isShown(path.relativize(file))).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isShown(Path inside) {
        for (Path step : inside) {
            if (step.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #load(Path, Receiver)}, for those who need neither the original bytes nor to know how far it has come. */
    public void load(Path path, Consumer<Article> accepted, Consumer<Rejection> rejected) {
        load(path, new Receiver() {
            @Override
            public void accept(Sourced<Article> article) {
                accepted.accept(article.value());
            }

            @Override
            public void reject(Rejection rejection) {
                rejected.accept(rejection);
            }

            @Override
            public void advance(long bytes) {
                // Nobody asks.
            }
        });
    }

    /**
     * Reads a file, or all files of a folder, article by article, whatever the size. Never fails on bad input: what cannot be
     * read is told, and the rest is read all the same. What the receiver throws is not caught.
     */
    public void load(Path path, Receiver receiver) {
        try {
            List<Path> files = files(path);
            if (files.isEmpty()) {
                receiver.reject(Rejection.of(path.toString(), new Problem.EmptyFolder()));
            }
            for (Path file : files) {
                loadFile(file, receiver);
            }
        } catch (IOException e) {
            receiver.reject(Rejection.of(path.toString(), problemOf(e)));
        }
    }

    private void loadFile(Path file, Receiver receiver) {
        try (InputStream in = new Advancing(Files.newInputStream(file), receiver)) {
            Path name = file.getFileName();
            Input input = new Input(file.toString(), name == null ? file.toString() : name.toString(), Files.size(file), in);
            read(input, receiver, true);
        } catch (IOException e) {
            receiver.reject(Rejection.of(file.toString(), problemOf(e)));
        }
    }

    private void readEntry(Input input, Receiver receiver) throws IOException {
        read(input, receiver, false);
    }

    private void read(Input input, Receiver receiver, boolean opensArchives) throws IOException {
        byte[] head = input.head();
        Optional<Format> format = Format.of(input.extension(), head);
        Optional<Problem> problem = problemOf(input, head, format, opensArchives);
        if (problem.isPresent()) {
            receiver.reject(Rejection.of(input.name(), problem.get()));
            return;
        }
        switch (format.orElseThrow()) {
            case TEXT -> whole.readText(input, receiver);
            case HTML -> whole.readPage(input, receiver);
            case JSON_LINES -> jsonLines.read(input, receiver);
            case JSON -> jsonDocument.read(input, receiver);
            case CSV -> tables.read(input, receiver);
            case FEED -> feeds.read(input, receiver);
            case ZIP -> archives.read(input, receiver);
        }
    }

    private Optional<Problem> problemOf(Input input, byte[] head, Optional<Format> format, boolean opensArchives) {
        if (head.length == 0) {
            return Optional.of(new Problem.Empty());
        }
        Optional<String> signature = FileSignature.formatOf(head);
        boolean archive = signature.equals(Optional.of("ZIP")) && format.equals(Optional.of(Format.ZIP));
        if (signature.isPresent() && !(archive && opensArchives)) {
            return Optional.of(new Problem.Binary(signature.get()));
        }
        if (format.equals(Optional.of(Format.ZIP)) && !archive) {
            return Optional.of(new Problem.BadArchive("no ZIP signature"));
        }
        boolean oneArticle = format.filter(is -> is == Format.TEXT || is == Format.HTML || is == Format.FEED).isPresent();
        if (oneArticle && input.size() > limit) {
            return Optional.of(new Problem.TooLarge(input.size(), limit));
        }
        return format.isPresent() ? Optional.empty() : Optional.of(new Problem.UnknownFormat(input.extension()));
    }

    private static Problem problemOf(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> new Problem.Missing();
            case AccessDeniedException denied -> new Problem.Unreadable("access denied");
            default -> new Problem.Unreadable(String.valueOf(e.getMessage()));
        };
    }

    /** Whether nobody would see anything in it. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c));
    }

    /** Tells the receiver of every chunk that is read. */
    private static final class Advancing extends FilterInputStream {

        private final Receiver receiver;

        Advancing(InputStream in, Receiver receiver) {
            super(in);
            this.receiver = receiver;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            receiver.advance(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            receiver.advance(Math.max(0, read));
            return read;
        }
    }
}
