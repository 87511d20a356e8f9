package org.waqai.load;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses by its name what a column of a table or a property of an object holds. */
enum Column {
    ID("id", "guid", "articleid", "newsid", "uuid", "المعرف", "الرقم"),
    TEXT("text", "articletext", "fulltext", "body", "articlebody", "bodytext", "content", "contenttext", "maintext", "article", "story",
            "النص", "نص", "نصالخبر", "نصالمقال", "المحتوى", "المتن", "الخبر"),
    TITLE("title", "headline", "subject", "العنوان", "عنوان", "عنوانالخبر"),
    PUBLISHED("published", "publishedat", "publisheddate", "publicationdate", "datepublished", "pubdate", "publishdate", "publishedon",
            "date", "datetime", "time", "timestamp", "createdat", "created", "تاريخالنشر", "التاريخ", "تاريخ"),
    SOURCE("source", "outlet", "sourcename", "publisher", "newspaper", "site", "sitename", "website", "domain", "channel",
            "المصدر", "الموقع", "الوسيلة", "المصدرالصحفي"),
    URL("url", "link", "href", "permalink", "sourceurl", "webpage", "الرابط", "رابط");

    /** The surest first, with a blank between. */
    private final String names;

    Column(String... names) {
        this.names = String.join(" ", names);
    }

    /** Of the names that are there, spelled with capitals, blanks, hyphens or without, the one most likely to hold this. */
    Optional<String> among(Collection<String> there) {
        for (String name : names.split(" ", -1)) {
            for (String candidate : there) {
                if (plain(candidate).equals(name)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
