package org.waqai.extract.place;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.model.PlaceKind;

/**
 * What a sentence itself says of where its places lie: the place that opens it (Frames) and the one right behind a name: "حي
 * الخالدية في حمص". Of several places of one name it means the one there.
 */
final class Surroundings {

    /** So many words may stand between a place and what contains it. */
    private static final int LONGEST_LINK = 3;

    private final Document document;
    private final Frames frames;

    /** For each name the places that the sentence puts it into. */
    private final IdentityHashMap<Candidate, Set<String>> around = new IdentityHashMap<>();

    /** For each name the place that opens its sentence, where one does. */
    private final IdentityHashMap<Candidate, Candidate> opening = new IdentityHashMap<>();

    Surroundings(Document document, Frames frames) {
        this.document = document;
        this.frames = frames;
    }

    void read(List<Candidate> candidates) {
        Candidate frame = null;
        int end = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (frame != null && candidate.from() < end) {
                opening.put(candidate, frame);
                put(candidate, frame);
            } else if (frames.opens(candidate.from(), candidate.to())) {
                frame = candidate;
                end = document.sentenceAt(candidate.from()).map(Sentence::to).orElse(0);
            }
            if (i + 1 < candidates.size() && isRightBehind(candidates.get(i + 1), candidate)) {
                put(candidate, candidates.get(i + 1));
            }
        }
    }

    private static boolean isRightBehind(Candidate outer, Candidate inner) {
        int gap = outer.from() - inner.to();
        return gap >= 0 && gap <= LONGEST_LINK;
    }

    private void put(Candidate inner, Candidate outer) {
        Set<String> names = around.computeIfAbsent(inner, key -> new HashSet<>());
        for (PlaceEntry entry : outer.entries()) {
            names.add(entry.name());
        }
    }

    /** Whether the sentence names what a place lies in. */
    boolean hold(PlaceEntry entry, Candidate candidate) {
        Set<String> names = around.get(candidate);
        return names != null && entry.within().stream().anyMatch(names::contains);
    }

    /** "وفي حماة … حي الأربعين" is no quarter of another town. */
    boolean excludes(PlaceEntry entry, Candidate candidate) {
        boolean quarter = entry.kind() == PlaceKind.NEIGHBOURHOOD || entry.kind() == PlaceKind.STREET;
        Optional<Candidate> frame = Optional.ofNullable(opening.get(candidate));
        return quarter && frame.filter(Surroundings::isSettled).isPresent() && !hold(entry, candidate);
    }

    private static boolean isSettled(Candidate frame) {
        return frame.entries().stream().anyMatch(entry -> entry.kind() == PlaceKind.CITY || entry.kind() == PlaceKind.GOVERNORATE);
    }
}
