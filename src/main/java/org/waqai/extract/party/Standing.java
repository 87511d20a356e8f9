package org.waqai.extract.party;

import java.util.Optional;
import org.waqai.lexicon.PartySense.RoleCue.Cue;

/**
 * How a name stands in its sentence: what the words right before it make of it.
 *
 * @param cue the word that tells its part, where there is one
 * @param from index of the first of the words that belong to it: of "على حاجز لقوات", of "أربعة عناصر من"
 * @param peopleAt index of the noun whose people the name tells: عنصران من; negative where there is none
 * @param post whether it only tells whose place or thing it is: مواقع، رتل
 * @param arm whether it tells whose force or weapon acts: طائرة، قوة
 * @param belonging whether it tells to whom what stands before belongs: التابعة لـ
 * @param preposition the one right before the name: ل، ب, م for من; a blank for none
 */
record Standing(Optional<Cue> cue, int from, int peopleAt, boolean post, boolean arm, boolean belonging, char preposition) {

    boolean people() {
        return peopleAt >= 0;
    }

    boolean is(Cue wanted) {
        return cue.isPresent() && cue.get() == wanted;
    }
}
