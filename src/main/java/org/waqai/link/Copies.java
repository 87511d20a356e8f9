package org.waqai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.model.Article;

/** Finds near copies among articles as they come in: a band in common makes them candidates, their runs decide. */
final class Copies {

    /** From this share of common runs on a text is a near copy: an outlet changes the title, cuts a sentence, adds a line. */
    private static final double NEAR = 0.6;
    /** A short report that stands in a longer one nearly whole is its copy, too. */
    private static final double CONTAINED = 0.85;
    /** From this share on two texts go back to the same words, and one can contradict the other. */
    private static final double SAME_WORDS = 0.4;
    /** Of the articles in one band; where there are more, they are copies of the first anyway. */
    private static final int CANDIDATES = 4;

    private final Map<Long, List<String>> bands = new HashMap<>();
    private final Map<String, Shingles> shingles = new HashMap<>();
    private final Map<String, List<String>> likeWorded = new HashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();

    /** Takes an article that did not come in before. */
    void add(Article article) {
        Shingles own = Shingles.of(article);
        Set<String> near = new LinkedHashSet<>();
        for (long band : own.bands()) {
            List<String> same = bands.computeIfAbsent(band, fresh -> new ArrayList<>(1));
            near.addAll(same);
            if (same.size() < CANDIDATES) {
                same.add(article.id());
            }
        }
        String origin = near.stream()
                .filter(other -> isNear(own, shingles.getOrDefault(other, own)))
                .findFirst()
                .map(this::origin)
                .orElse(article.id());
        near.stream().filter(other -> own.resemblance(shingles.getOrDefault(other, own)) >= SAME_WORDS).forEach(other -> {
            likeWorded.computeIfAbsent(other, fresh -> new ArrayList<>(1)).add(article.id());
            likeWorded.computeIfAbsent(article.id(), fresh -> new ArrayList<>(1)).add(other);
        });
        shingles.put(article.id(), own);
        origins.put(article.id(), origin);
    }

    /** The article that this one goes back to. */
    String origin(String article) {
        return origins.getOrDefault(article, article);
    }

    /** Articles that use the same words to a good part, though they need not be copies. */
    List<String> likeWorded(String article) {
        return likeWorded.getOrDefault(article, List.of());
    }

    /** The groups of more than one article. */
    List<CopyGroup> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        origins.forEach((article, origin) -> groups.computeIfAbsent(origin, fresh -> new ArrayList<>()).add(article));
        return groups.values().stream().filter(group -> group.size() > 1).map(CopyGroup::new).toList();
    }

    private static boolean isNear(Shingles one, Shingles other) {
        return one.resemblance(other) >= NEAR || one.containment(other) >= CONTAINED;
    }
}
