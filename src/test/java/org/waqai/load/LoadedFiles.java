package org.waqai.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Sourced;

/** Writes a file, loads it and keeps what came out. */
final class LoadedFiles implements Receiver {

    private final Path folder;
    private final ArticleLoader loader;
    private final List<Sourced<Article>> accepted = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private long bytes;

    LoadedFiles(Path folder, int limit) {
        this.folder = folder;
        this.loader = new ArticleLoader(FurnitureFinder.bundled(), limit);
    }

    LoadedFiles load(String name, String content) throws IOException {
        return load(name, content.getBytes(UTF_8));
    }

    LoadedFiles load(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(file, content);
        loader.load(file, this);
        return this;
    }

    List<Article> articles() {
        return accepted.stream().map(Sourced::value).toList();
    }

    Article article() {
        if (articles().size() != 1) {
            throw new AssertionError(articles() + " " + rejected);
        }
        return articles().getFirst();
    }

    /** The original of each article as text. */
    List<String> originals() {
        return accepted.stream()
                .map(sourced -> new String(sourced.original().bytes(), Charset.forName(sourced.original().encoding())))
                .toList();
    }

    /** The line or record at which each article begins. */
    List<Integer> lines() {
        return accepted.stream().map(sourced -> sourced.original().line().orElse(0)).toList();
    }

    List<String> files() {
        return accepted.stream().map(sourced -> sourced.original().file().substring(folder.toString().length() + 1)).toList();
    }

    List<Rejection> rejections() {
        return rejected;
    }

    List<Problem> problems() {
        return rejected.stream().map(Rejection::problem).toList();
    }

    long bytes() {
        return bytes;
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    @Override
    public void accept(Sourced<Article> article) {
        accepted.add(article);
    }

    @Override
    public void reject(Rejection rejection) {
        rejected.add(rejection);
    }

    @Override
    public void advance(long more) {
        bytes += more;
    }
}
