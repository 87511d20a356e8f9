package org.waqai.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the text of the article in a page: what the page itself marks as that, else the element whose paragraphs hold the most
 * words that are no links. A paragraph is a line.
 */
final class MainText {

    /** Never part of an article. */
    private static final String FURNITURE = "script, style, noscript, template, nav, footer, aside, form, iframe, button, select, svg, "
            + "figure > *:not(figcaption), [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], "
            + "[style~=(?i)display\\s*:\\s*none]";
    /** Words in the class or identifier of an element that is not part of its article. */
    private static final Pattern FURNITURE_NAME = Pattern.compile("(?i)(^|[\\s_-])(comments?|respond|share|sharing|social|related|sidebar|"
            + "menu|navbar|breadcrumbs?|newsletter|subscribe|tags?|advert\\w*|ads?|cookies?|popup|modal|most-?read|trending|promo|"
            + "recommended|read-?more|widget)($|[\\s_-])");
    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
    private static final String PARAGRAPHS = "p, blockquote, li, td, div, section, h2, h3, pre";
    private static final String BODY = "body";
    /** Whatever they are called, the article is in them. */
    private static final Set<String> HOLDERS = Set.of(BODY, "article", "main");
    /** What may be a paragraph itself or hold some. */
    private static final Set<String> BOXES = Set.of("div", "section", "td", "pre");
    private static final Set<String> LINES = Set.of("br", "td", "th");
    /** In characters: what is shorter is a caption or an entry of a menu. */
    private static final int SHORTEST_PARAGRAPH = 30;
    /** The share of the page's own text from which on a marked element is believed to hold the article. */
    private static final double ENOUGH = 0.4;

    private MainText() {
    }

    /** The text; empty when there is none. Takes the furniture out of the document. */
    static String of(Document document) {
        document.select(FURNITURE).remove();
        Element body = document.body();
        int all = length(body);
        body.getAllElements().stream()
                .filter(element -> !HOLDERS.contains(element.normalName()) && isNamedLikeFurniture(element))
                .filter(element -> length(element) < ENOUGH * all)
                .toList()
                .forEach(Node::remove);
        return lines(container(document));
    }

    private static boolean isNamedLikeFurniture(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() > 1 && FURNITURE_NAME.matcher(names).find();
    }

    private static Element container(Document document) {
        Element densest = densest(document.body());
        return MARKED.stream()
                .flatMap(query -> Optional.ofNullable(document.selectFirst(query)).stream())
                .filter(marked -> length(marked) >= ENOUGH * length(densest))
                .findFirst()
                .orElse(densest);
    }

    /** Every paragraph counts for its parent, and half for that one's parent. */
    private static Element densest(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : body.select(PARAGRAPHS)) {
            int own = paragraph.ownText().length();
            if (own >= SHORTEST_PARAGRAPH) {
                Element parent = paragraph.parent();
                if (BOXES.contains(paragraph.normalName()) || parent == null) {
                    scores.merge(paragraph, (double) own, Double::sum);
                } else {
                    scores.merge(parent, (double) own, Double::sum);
                    Element grandparent = parent.parent();
                    if (grandparent != null && !BODY.equals(parent.normalName())) {
                        scores.merge(grandparent, own / 2.0, Double::sum);
                    }
                }
            }
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(body);
    }

    private static int length(Element element) {
        int[] length = {0};
        element.traverse((node, depth) -> length[0] += node instanceof TextNode text ? text.text().strip().length() : 0);
        return length[0];
    }

    /** Any HTML as lines of text. */
    static String lines(Element element) {
        Lines lines = new Lines();
        element.traverse(lines);
        return lines.text.toString().lines()
                .map(line -> line.replaceAll("[\\s\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Ends a line where a block begins or ends. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
            } else if (breaks(node)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                text.append('\n');
            }
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element && (element.isBlock() || LINES.contains(element.normalName()));
        }
    }
}
