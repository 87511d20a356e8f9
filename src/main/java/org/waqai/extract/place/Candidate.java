package org.waqai.extract.place;

import java.util.List;
import java.util.Optional;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.model.PlaceKind;

/**
 * A name found in a text, tokens {@code [from, to)}, before it is known which place it is.
 *
 * @param name the name as written; empty where the words are a name only if they mean a place of the gazetteer
 * @param head the head word before it, if any
 * @param entries the places of the gazetteer that bear the name
 * @param ends of a road, the places that it joins
 */
record Candidate(
        int from, int to, String name, Optional<PlaceHead> head, List<PlaceEntry> entries, Recognition recognition,
        List<Candidate> ends) {

    static Candidate known(int from, int to, String name, Optional<PlaceHead> head, List<PlaceEntry> entries) {
        return new Candidate(from, to, name, head, entries, Recognition.NAMED, List.of());
    }

    static Candidate unknown(int from, int to, String name, PlaceHead head) {
        return new Candidate(from, to, name, Optional.of(head), List.of(), Recognition.HEADED, List.of());
    }

    /** "البلدة": a place told before. */
    static Candidate referring(int from, int to, PlaceHead head) {
        return new Candidate(from, to, head.singular(), Optional.of(head), List.of(), Recognition.REFERRING, List.of());
    }

    Candidate as(Recognition other) {
        return new Candidate(from, to, name, head, entries, other, ends);
    }

    Candidate named(String other) {
        return new Candidate(from, to, other, head, entries, recognition, ends);
    }

    /** The same with more words. */
    Candidate reaching(int end, String longer) {
        return new Candidate(from, end, longer, head, entries, recognition, ends);
    }

    Candidate with(List<PlaceEntry> others) {
        return new Candidate(from, to, name, head, others, recognition, ends);
    }

    PlaceKind kind() {
        return head.map(PlaceHead::kind).orElse(PlaceKind.TOWN);
    }
}
