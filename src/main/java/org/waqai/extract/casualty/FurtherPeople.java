package org.waqai.extract.casualty;

import java.util.Optional;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Document;
import org.waqai.model.Outcome;

/** The further people that "and" or "besides" adds to a toll. */
final class FurtherPeople {

    private static final WordSet BESIDES = WordSet.of("اضافه", "بالاضافه", "فضلا", "جانب", "علاوه", "مقابل", "مع",
            "برفقه", "رفقه", "وبرفقته");
    private static final WordSet BESIDES_TO = WordSet.of("الي", "عن", "علي");

    /** How many words lie at most between the toll and them, and how many of these that are more than particles. */
    private static final int PLAIN_GAP = 6;
    private static final int COUNTED_GAP = 9;
    private static final int BESIDES_HEAVY = 5;
    private static final int FURTHER_HEAVY = 3;

    private final Document document;
    private final CombinedCounts combined;

    FurtherPeople(Document document, CombinedCounts combined) {
        this.document = document;
        this.combined = combined;
    }

    /**
     * "وثلاثة من الحمزات", "إضافة إلى مدنيين اثنين": whether they are further people of the same fate.
     *
     * @param end index after the last people read, those of the toll or a part of them
     */
    boolean follow(TollMention last, int end, PeopleGroup group, Reach reach) {
        boolean known = group.definite() && group.names().isEmpty();
        if (last.isZero() || known || reach.countsSomethingElse(group, Outcome.INJURED)) {
            return false;
        }
        int start = besidesFrom(group.from());
        int gap = start - end;
        boolean besides = start < group.from();
        int heavy = reach.heavy(end, start);
        boolean loose = besides && group.counted() && gap <= COUNTED_GAP && heavy <= BESIDES_HEAVY;
        return gap >= 0 && (loose || ((besides || combined.isJoined(group.from())) && isNear(group, gap, heavy)));
    }

    /** "11 ناشطا وصحافيا", "خمسة ناشطين وصحافيين": one number counts both. */
    boolean shareCount(TollMention last, int end, PeopleGroup group) {
        if (group.counted() || !group.names().isEmpty() || end != group.from() || !combined.isJoined(group.from())) {
            return false;
        }
        boolean many = last.to() == end && last.count().min() > 2 && !last.count().vague();
        return many && group.who().equals(Optional.of(last.who())) && endAlike(end - 1, group.noun());
    }

    private boolean endAlike(int one, int other) {
        String first = document.token(one).text();
        String second = document.token(other).text();
        return (first.endsWith("ا") && second.endsWith("ا")) || (first.endsWith("ين") && second.endsWith("ين"));
    }

    boolean isBesides(PeopleGroup group) {
        return besidesFrom(group.from()) < group.from();
    }

    private static boolean isNear(PeopleGroup group, int gap, int heavy) {
        if (!group.counted() && group.count().vague()) {
            return gap == 0;
        }
        return gap <= (group.counted() ? COUNTED_GAP : PLAIN_GAP) && heavy <= (group.counted() && !group.bare() ? FURTHER_HEAVY : 1);
    }

    /** Where "besides" begins that ends before this token; the token itself where none does. */
    private int besidesFrom(int at) {
        int start = BESIDES_TO.contains(document.token(at - 1).text()) ? at - 1 : at;
        String word = document.token(start - 1).text();
        if (!BESIDES.contains(word) && !(combined.isJoined(start - 1) && BESIDES.contains(word, 1))) {
            return at;
        }
        return document.token(start - 2).is("الي") ? start - 2 : start - 1;
    }
}
