package org.waqai.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds predictions against gold, article by article. */
final class Scorer {

    private final Slots slots = new Slots();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private Counts evidence = Counts.NONE;
    private int spansOutside;

    private Scorer() {
    }

    /**
     * The score of all articles of the gold.
     *
     * @param texts the articles' texts by identifier
     */
    static Score score(Map<String, String> texts, List<CodedArticle> gold, List<CodedArticle> predicted) {
        Map<String, List<CodedIncident>> found = predicted.stream().collect(Collectors.toMap(CodedArticle::id, CodedArticle::incidents));
        Scorer scorer = new Scorer();
        for (CodedArticle article : gold) {
            Matching matching = Matching.of(article.incidents(), found.getOrDefault(article.id(), List.of()));
            scorer.article(article.id(), texts.getOrDefault(article.id(), ""), matching);
        }
        return new Score(scorer.slots.counts(), scorer.evidence, scorer.spansOutside,
                List.copyOf(scorer.disagreements), List.copyOf(scorer.judgements));
    }

    private void article(String id, String text, Matching matching) {
        for (Matching.Pair pair : matching.pairs()) {
            pair.predicted().ifPresent(predicted -> judgements.addAll(Judgement.of(pair.gold(), predicted)));
            if (!pair.gold().optional()) {
                pair.predicted().ifPresentOrElse(predicted -> slots.pair(pair.gold(), predicted), () -> slots.missed(pair.gold()));
                pair.predicted().ifPresent(predicted -> spans(text, pair.gold(), predicted));
                if (pair.predicted().isEmpty() || Similarity.of(pair.gold(), pair.predicted().get()) < 1) {
                    disagreements.add(new Disagreement(id, Optional.of(pair.gold()), pair.predicted()));
                }
            }
        }
        for (CodedIncident predicted : matching.invented()) {
            slots.invented(predicted);
            judgements.addAll(Judgement.ofInvented(predicted));
            disagreements.add(new Disagreement(id, Optional.empty(), Optional.of(predicted)));
        }
    }

    private void spans(String text, CodedIncident gold, CodedIncident predicted) {
        int quoted = gold.quote().map(text::indexOf).orElse(-1);
        if (quoted >= 0) {
            int end = quoted + gold.quote().orElseThrow().length();
            boolean overlaps = predicted.evidence().stream().anyMatch(span -> span.start() < end && quoted < span.end());
            evidence = evidence.plus(new Counts(overlaps ? 1 : 0, 1, 1));
        }
        spansOutside += (int) predicted.evidence().stream().filter(span -> span.end() > text.length()).count();
    }
}
