package org.waqai.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A saved page of the web: its main text under its title, and what it says of itself, in JSON-LD (schema.org), in {@code meta}
 * elements (Open Graph and the usual others), in {@code time} elements, or in the text. Nothing is fetched.
 */
final class WebPage {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]", "meta[itemprop=datePublished]", "meta[property=og:published_time]",
            "meta[name=article:published_time]", "meta[name=pubdate]", "meta[name=publishdate]", "meta[name=publish-date]",
            "meta[name=publication_date]", "meta[name=parsely-pub-date]", "meta[name=sailthru.date]", "meta[name=DC.date.issued]",
            "meta[name=dc.date]", "meta[name=date]", "time[itemprop=datePublished]", "time[pubdate]", "article time", "main time",
            "[itemprop=datePublished]", "time");
    /** Classes of the line under a headline that gives the date. */
    private static final String DATE_LINES = "[class*=date], [class*=publish], [class*=time], [id*=date]";
    /** Such a line is short. */
    private static final int LONGEST_DATE_LINE = 80;

    private final Document document;
    private final LinkedData linked;

    private WebPage(Document document) {
        this.document = document;
        this.linked = LinkedData.of(document);
    }

    static WebPage of(String html) {
        return new WebPage(Jsoup.parse(html));
    }

    Parts parts() {
        Optional<String> title = title();
        Optional<LocalDate> published = published();
        Optional<String> source = source();
        Optional<String> url = url();
        String text = MainText.of(document);
        String body = linked.body().filter(told -> told.length() > 2 * text.length()).orElse(text);
        return new Parts(Optional.empty(), body.isBlank() ? "" : Parts.titled(title, body), published, source, url);
    }

    private Optional<String> title() {
        return first(Stream.of(
                linked.headline(),
                content("meta[property=og:title]"),
                Optional.ofNullable(document.selectFirst("article h1, main h1, h1")).map(Element::text),
                Optional.of(document.title())));
    }

    private Optional<LocalDate> published() {
        Optional<LocalDate> linkedDay = linked.published().flatMap(PublicationDate::find);
        return linkedDay
                .or(() -> DATES.stream().flatMap(query -> dayAt(query).stream()).findFirst())
                .or(() -> document.select(DATE_LINES).stream()
                        .map(Element::text)
                        .filter(line -> line.length() <= LONGEST_DATE_LINE)
                        .flatMap(line -> PublicationDate.find(line).stream())
                        .findFirst());
    }

    private Optional<LocalDate> dayAt(String query) {
        Element element = document.selectFirst(query);
        return element == null
                ? Optional.empty()
                : Stream.of(element.attr("content"), element.attr("datetime"), element.ownText())
                        .flatMap(value -> PublicationDate.find(value).stream())
                        .findFirst();
    }

    private Optional<String> source() {
        return first(Stream.of(
                linked.publisher(),
                content("meta[property=og:site_name]"),
                content("meta[name=application-name]"),
                content("meta[name=publisher]"),
                url().flatMap(WebPage::host)));
    }

    private Optional<String> url() {
        return first(Stream.of(
                Optional.ofNullable(document.selectFirst("link[rel=canonical]")).map(link -> link.attr("href")),
                content("meta[property=og:url]"),
                linked.url())).filter(url -> url.startsWith("http"));
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> content(String query) {
        return Optional.ofNullable(document.selectFirst(query)).map(meta -> meta.attr("content"));
    }

    private static Optional<String> first(Stream<Optional<String>> candidates) {
        return candidates.flatMap(Optional::stream).map(String::strip).filter(value -> !value.isEmpty()).findFirst();
    }
}
