package org.waqai.session.wording;

import org.waqai.model.Article;
import org.waqai.model.Reason;
import org.waqai.model.Span;

/** From what a value was inferred, in words. */
final class Explanations {

    private static final int QUOTED_CHARACTERS = 60;

    private final Phrases phrases;
    private final Dates dates;

    Explanations(Phrases phrases, Dates dates) {
        this.phrases = phrases;
        this.dates = dates;
    }

    String reason(Reason reason, Article article) {
        return switch (reason) {
            case Reason.YearFromWeekday(var weekday, var day, var year) ->
                    phrases.text(key(reason), dates.year(year), dates.dayOfYear(day), dates.weekday(weekday));
            case Reason.YearFromPublication(var published) -> phrases.text(key(reason), dates.day(published));
            case Reason.CountedFromPublication(var published, var days) ->
                    phrases.text(key(reason), distance(days, phrases.text("distance.publication", dates.day(published))));
            case Reason.LatestWeekday(var weekday, var published) ->
                    phrases.text(key(reason), dates.weekday(weekday), dates.day(published));
            case Reason.CountedFromEvent(var event, var days) ->
                    phrases.text(key(reason), distance(days, phrases.text("distance.event", dates.day(event))));
            case Reason.LentByArticle lent -> phrases.text(
                    key(reason), quote(lent.words(), article), dates.dayOfWeek(lent.meant()), phrases.name(article(lent.other())),
                    dates.days(lent.days()), dates.dayOfWeek(lent.published()));
            case Reason.FromHijri(var year, var month, var day) -> phrases.text(
                    key(reason), phrases.ordinal(day), phrases.text("HijriMonth." + month), phrases.ordinal(year));
            case Reason.StandsInForPublication(var published) -> phrases.text(key(reason), dates.day(published));
            case Reason.CarriedOver(var from) -> phrases.text(key(reason), quote(from, article));
            case Reason.RefersBack(var to) -> phrases.text(key(reason), quote(to, article));
        };
    }

    static String key(Reason reason) {
        return "Reason." + reason.getClass().getSimpleName();
    }

    /** The article that an incident's identifier names. */
    private static String article(String incident) {
        return incident.substring(0, Math.max(0, incident.lastIndexOf('#')));
    }

    private String distance(int days, String from) {
        String number = phrases.number(Math.abs((long) days));
        if (days == 0) {
            return phrases.text("distance.same", from);
        }
        return phrases.counted(days < 0 ? "distance.before" : "distance.after", Math.abs((long) days), number, from);
    }

    /** The words of the article, long ones cut at a blank. */
    private String quote(Span span, Article article) {
        String words = span.in(article.text()).replaceAll("\\s+", " ").strip();
        if (words.length() > QUOTED_CHARACTERS) {
            int blank = words.lastIndexOf(' ', QUOTED_CHARACTERS);
            words = words.substring(0, blank > 0 ? blank : QUOTED_CHARACTERS) + "…";
        }
        return phrases.name(words);
    }
}
