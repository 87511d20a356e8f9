package org.waqai.session.wording;

import java.util.Optional;
import org.waqai.link.Outlet;
import org.waqai.link.Report;
import org.waqai.link.Story;

/** Who tells an incident, and from whom they have it. */
final class Tellers {

    /** In characters. */
    private static final int LONGEST_TITLE = 48;

    private final Phrases phrases;
    private final Language language;

    Tellers(Phrases phrases, Language language) {
        this.phrases = phrases;
        this.language = language;
    }

    /** The outlet, else the title of the article, else its identifier; with the side that the outlet belongs to where it is known. */
    String name(Report report) {
        String name = phrases.name(report.teller().outlet()
                .or(() -> report.teller().title().map(Tellers::shortened))
                .orElse(report.incident().article()));
        return report.teller().known().map(outlet -> withSide(name, outlet)).orElse(name);
    }

    private String withSide(String name, Outlet outlet) {
        return outlet.side().map(side -> phrases.text("story.outlet.of", name, in(side))).orElse(name);
    }

    private String in(Outlet.Named named) {
        return switch (language) {
            case ARABIC -> named.arabic();
            case ENGLISH -> named.english();
        };
    }

    private static String shortened(String title) {
        int blank = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.length() <= LONGEST_TITLE || blank < 0 ? title : title.substring(0, blank) + "…";
    }

    /** Empty where a report neither quotes anybody nor copies another one of the story. */
    Optional<String> goesBackTo(Report report, Story story) {
        return report.quoted().map(outlet -> phrases.text("story.quoted", withSide(in(outlet.name()), outlet)))
                .or(() -> story.reports().stream()
                        .filter(other -> !other.equals(report) && other.incident().article().equals(report.origin()))
                        .findFirst()
                        .map(first -> phrases.text("story.copy", name(first))));
    }
}
