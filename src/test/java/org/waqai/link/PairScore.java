package org.waqai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How well reports of one incident are put together, counted in pairs.
 *
 * @param right pairs that are one and were put together
 * @param wrong pairs that are two and were put together, with those that were so without asking
 * @param missed pairs that are one and were not put together, also where the extractor did not read one of the two
 */
record PairScore(List<String> right, List<String> wrong, List<String> wrongAutomatic, List<String> missed) {

    static PairScore of(List<ArticleSet> sets) {
        PairScore all = new PairScore(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sets.forEach(set -> all.count(set, Reader.link(set.articles())));
        return all;
    }

    /** The pairs of both. */
    PairScore plus(PairScore other) {
        return new PairScore(both(right, other.right), both(wrong, other.wrong), both(wrongAutomatic, other.wrongAutomatic),
                both(missed, other.missed));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.of(one, other).flatMap(List::stream).toList();
    }

    double precision() {
        return share(right.size(), wrong.size());
    }

    double recall() {
        return share(right.size(), missed.size());
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.3f, recall %.3f, F1 %.3f (%d right, wrong %s, missed %s)",
                precision(), recall(), f1(), right.size(), wrong, missed);
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }

    private void count(ArticleSet set, Links links) {
        Map<String, Set<Integer>> stories = new HashMap<>();
        for (int i = 0; i < links.stories().size(); i++) {
            for (Report report : links.stories().get(i).reports()) {
                Optional<String> letter = set.letter(report.incident());
                int story = i;
                letter.ifPresent(name -> stories
                        .computeIfAbsent(report.incident().article() + "/" + name, fresh -> new TreeSet<>()).add(story));
            }
        }
        List<String> nodes = set.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                count(nodes.get(i), nodes.get(j), stories);
            }
        }
        links.stories().forEach(story -> countAutomatic(set, story));
    }

    private void count(String one, String other, Map<String, Set<Integer>> stories) {
        boolean same = letter(one).equals(letter(other));
        boolean together = stories.getOrDefault(one, Set.of()).stream().anyMatch(stories.getOrDefault(other, Set.of())::contains);
        if (same || together) {
            (same && together ? right : same ? missed : wrong).add(one + " " + other);
        }
    }

    private void countAutomatic(ArticleSet set, Story story) {
        Map<String, Optional<String>> letters = new HashMap<>();
        story.reports().forEach(report -> letters.put(report.id(), set.letter(report.incident())));
        for (Link link : story.links()) {
            Optional<String> one = letters.getOrDefault(link.incident(), Optional.empty());
            Optional<String> other = letters.getOrDefault(link.other(), Optional.empty());
            if (link.standing() == Link.Standing.COPIED && !one.equals(other)) {
                wrongAutomatic.add(link.incident() + " " + link.other());
            }
        }
    }

    private static String letter(String node) {
        return node.substring(node.indexOf('/') + 1);
    }
}
