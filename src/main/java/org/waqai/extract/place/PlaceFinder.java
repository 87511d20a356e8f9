package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Gazetteer;

/**
 * Finds places: names of the gazetteer that are unmistakable, any name behind a head word (حي، قرية، معبر), and "the town" told
 * before.
 */
public final class PlaceFinder {

    private final Gazetteer gazetteer;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What is known of the article as a whole: the places, and the country that most of them lie in. */
    public record Places(List<PlaceMention> mentions, Optional<String> country) {
    }

    /** The places in the order of the text. */
    public Places find(Document document) {
        KnownNames known = new KnownNames(document, gazetteer);
        Frames frames = new Frames(document);
        Namesakes namesakes = new Namesakes(candidates(document, known), known, new Surroundings(document, frames));
        List<Candidate> accepted = namesakes.accepted();
        List<PlaceMention> named = new ArrayList<>();
        accepted.stream().filter(candidate -> !refers(candidate)).forEach(candidate -> named.add(namesakes.mention(candidate)));
        Containment containment = new Containment(document, known);
        Uses uses = new Uses(document, known, frames);
        containment.nest(named);
        uses.tell(named);
        List<PlaceMention> mentions = withReferrals(document, named, accepted);
        containment.nest(mentions);
        uses.tell(mentions);
        return new Places(List.copyOf(mentions), namesakes.country());
    }

    private List<PlaceMention> withReferrals(Document document, List<PlaceMention> named, List<Candidate> candidates) {
        Referrals referrals = new Referrals(gazetteer);
        List<PlaceMention> mentions = new ArrayList<>();
        int next = 0;
        for (Candidate candidate : candidates) {
            if (refers(candidate)) {
                int sentence = document.sentenceAt(candidate.from()).map(Sentence::from).orElse(0);
                mentions.addAll(referrals.told(candidate, mentions, sentence));
            } else {
                mentions.add(named.get(next));
                next++;
            }
        }
        return mentions;
    }

    private static boolean refers(Candidate candidate) {
        return candidate.recognition() == PlaceMention.Recognition.REFERRING;
    }

    private static List<Candidate> candidates(Document document, KnownNames known) {
        List<Candidate> candidates = new ArrayList<>();
        HeadedNames headed = new HeadedNames(document, known);
        int at = 0;
        while (at < document.tokens().size()) {
            int next = headed.read(at, candidates);
            if (next == at) {
                Optional<Candidate> bare = known.bare(at, follows(document, at, candidates));
                bare.ifPresent(candidates::add);
                next = bare.map(Candidate::to).orElse(at + 1);
            }
            at = next;
        }
        return candidates;
    }

    /** Whether a place stands directly before, with no more than "and" or a comma between: the next of a list. */
    private static boolean follows(Document document, int at, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return false;
        }
        int gap = at - candidates.getLast().to();
        return (gap == 0 && document.token(at).text().startsWith("و"))
                || (gap == 1 && (document.token(at - 1).isMark('،') || document.token(at - 1).is("و")));
    }
}
