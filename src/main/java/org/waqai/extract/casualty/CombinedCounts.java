package org.waqai.extract.casualty;

import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense.OutcomeWord;
import org.waqai.lexicon.HarmSense.VictimNoun;

/** Tells which numbers count the killed and the wounded together: {@code 27 قتيلا وجريحا}, {@code 6 بين قتيل وجريح}. */
final class CombinedCounts {

    private static final WordSet OF_THEM = WordSet.of("منهم", "منهن", "منها");

    private final Document document;

    CombinedCounts(Document document) {
        this.document = document;
    }

    /** "27 قتيلا وجريحا" counts both; "ثلاثة شهداء وإصابة ثمانية" tells of the wounded anew. */
    boolean agree(PeopleGroup group, VictimNoun second) {
        boolean happening = document.sense(group.to(), OutcomeWord.class).isPresent();
        boolean agrees = document.sense(group.noun(), VictimNoun.class).filter(first -> first.number() == second.number()).isPresent();
        return second.number() != 2 && agrees && !happening;
    }

    /** Where "between killed and wounded" ends behind a number; 0 where it does not stand. */
    int end(PeopleGroup group) {
        int behind = OF_THEM.contains(document.token(group.to()).text()) ? group.to() + 1 : group.to();
        int at = document.token(behind).is("ما") ? behind + 1 : behind;
        boolean between = document.token(at).is("بين") || document.token(at).is("مابين");
        return between && isHarmed(at + 1) && isHarmed(at + 2) && isJoined(at + 2) ? at + 3 : 0;
    }

    private boolean isHarmed(int at) {
        return document.sense(at, VictimNoun.class).flatMap(VictimNoun::outcome).isPresent();
    }

    /** Whether و stands before the word, or by itself before a figure. */
    boolean isJoined(int at) {
        return document.token(at).text().startsWith("و") || (document.token(at).isNumber() && document.token(at - 1).is("و"));
    }
}
