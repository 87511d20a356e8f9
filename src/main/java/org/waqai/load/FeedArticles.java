package org.waqai.load;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.waqai.model.Original;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Sourced;

/**
 * Reads RSS and Atom files, one article an item. No entity that a file declares is ever looked up: such a file is refused.
 */
final class FeedArticles {

    private final FurnitureFinder furniture;
    private final int limit;

    FeedArticles(FurnitureFinder furniture, int limit) {
        this.furniture = furniture;
        this.limit = limit;
    }

    void read(Input input, Receiver receiver) throws IOException {
        Optional<byte[]> bytes = WholeFile.bytes(input, limit, receiver);
        if (bytes.isPresent()) {
            switch (DeclaredEncoding.decode(bytes.get())) {
                case Decoded.Bad bad -> receiver.reject(Rejection.of(input.name(), bad.problem()));
                case Decoded.Text(var text, var charset) -> read(input, text, charset, receiver);
            }
        }
    }

    private void read(Input input, String xml, Charset charset, Receiver receiver) {
        Document feed = Parser.xmlParser().setTrackPosition(true).parseInput(xml, "");
        if (feed.childNodes().stream().anyMatch(node -> node instanceof DocumentType && node.outerHtml().contains("ENTITY"))) {
            receiver.reject(Rejection.of(input.name(), new Problem.DeclaresEntities()));
            return;
        }
        Optional<String> outlet = Optional.ofNullable(feed.selectFirst("channel > title, feed > title")).map(Element::text);
        List<Element> items = feed.select("item, entry");
        if (items.isEmpty()) {
            receiver.reject(Rejection.of(input.name(), new Problem.Empty()));
        }
        for (int i = 0; i < items.size(); i++) {
            Element item = items.get(i);
            int line = item.sourceRange().start().lineNumber();
            Parts parts = parts(item, outlet);
            if (ArticleLoader.isBlank(parts.text())) {
                receiver.reject(Rejection.of(input.name(), line, new Problem.Empty()));
                continue;
            }
            String written = xml.substring(item.sourceRange().startPos(), Math.min(xml.length(), item.endSourceRange().endPos()));
            receiver.accept(new Sourced<>(
                    parts.article(input.stem() + "-" + (i + 1), furniture),
                    new Original(input.name(), OptionalInt.of(line), charset.name(), written.getBytes(charset))));
        }
    }

    private static Parts parts(Element item, Optional<String> outlet) {
        String text = Stream.of("content:encoded", "content", "description", "summary")
                .flatMap(name -> item.getElementsByTag(name).stream())
                .map(FeedArticles::lines)
                .filter(lines -> !lines.isBlank())
                .findFirst()
                .orElse("");
        Optional<LocalDate> published = texts(item, "pubDate", "published", "dc:date", "date", "updated")
                .flatMap(date -> PublicationDate.find(date).stream())
                .findFirst();
        return new Parts(
                texts(item, "guid", "id").findFirst(),
                Parts.titled(texts(item, "title").findFirst(), text),
                published,
                texts(item, "source").findFirst().or(() -> outlet),
                link(item));
    }

    /** Written as text, or as elements in Atom's XHTML. */
    private static String lines(Element content) {
        return MainText.lines(content.children().isEmpty() ? Jsoup.parseBodyFragment(content.text()).body() : Jsoup.parseBodyFragment(
                content.html()).body());
    }

    private static Optional<String> link(Element item) {
        return item.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .filter(link -> !link.isBlank())
                .findFirst();
    }

    private static Stream<String> texts(Element item, String... names) {
        return Stream.of(names).flatMap(name -> item.getElementsByTag(name).stream())
                .map(Element::text)
                .filter(text -> !text.isBlank());
    }
}
