package org.waqai.load;

import java.time.LocalDate;
import java.util.Optional;
import org.waqai.model.Article;

/** What a format says of one article. */
record Parts(Optional<String> id, String text, Optional<LocalDate> published, Optional<String> source, Optional<String> url) {

    /** A text with its title in the first line, unless it begins with it anyway. */
    static String titled(Optional<String> title, String text) {
        String line = title.map(given -> given.replaceAll("\\s+", " ").strip()).orElse("");
        return line.isEmpty() || text.stripLeading().startsWith(line) ? text : line + "\n" + text;
    }

    Article article(String unnamed, FurnitureFinder furniture) {
        return new Article(id.filter(given -> !given.isBlank()).orElse(unnamed), text, published, source, url, furniture.find(text));
    }
}
