package org.waqai.index.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.Folding;

/** Words and phrases that stand for the same thing. A phrase that stands in several groups tells nothing and leads to none. */
public final class Synonyms {

    private final Map<String, List<Member>> byFirstKey;

    /**
     * A phrase of a group.
     *
     * @param words the keys of each of its words, as asked for
     */
    private record Member(String phrase, List<Set<String>> words, Group group) {

        boolean standsAt(List<Set<String>> asked, int start) {
            if (start + words.size() > asked.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (Collections.disjoint(words.get(i), asked.get(start + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Phrases for one thing; those that hold another of the group are left out, since that one finds them too. */
    private record Group(List<String> phrases) {
    }

    /**
     * A phrase that was found.
     *
     * @param length how many words it has
     * @param others the other phrases for the same thing
     */
    public record Found(int length, List<String> others) {
    }

    private Synonyms(Map<String, List<Member>> byFirstKey) {
        this.byFirstKey = byFirstKey;
    }

    static Synonyms bundledWith(Collection<List<String>> namesakes, WordForms forms) {
        List<List<String>> groups = new ArrayList<>();
        FormTable.bundledTable("synonyms.tsv").rows().stream().map(row -> row.parts(0)).forEach(groups::add);
        groups.addAll(namesakes);
        return of(groups, forms);
    }

    static Synonyms of(Collection<List<String>> groups, WordForms forms) {
        Map<String, Integer> uses = new HashMap<>();
        groups.forEach(group -> group.stream().map(Folding::key).distinct().forEach(phrase -> uses.merge(phrase, 1, Integer::sum)));
        Map<String, List<Member>> byFirstKey = new HashMap<>();
        for (List<String> phrases : groups) {
            Group group = new Group(shortest(phrases));
            for (String phrase : phrases) {
                if (phrases.size() > 1 && uses.getOrDefault(Folding.key(phrase), 0) == 1) {
                    Member member = new Member(phrase, keys(phrase, forms), group);
                    member.words.getFirst().forEach(key -> byFirstKey.computeIfAbsent(key, first -> new ArrayList<>(1)).add(member));
                }
            }
        }
        return new Synonyms(byFirstKey);
    }

    private static List<String> shortest(List<String> phrases) {
        Map<String, String> byKey = new HashMap<>();
        phrases.forEach(phrase -> byKey.putIfAbsent(Folding.key(phrase), phrase));
        return byKey.entrySet().stream()
                .filter(one -> byKey.keySet().stream()
                        .noneMatch(other -> !other.equals(one.getKey()) && (" " + one.getKey() + " ").contains(" " + other + " ")))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private static List<Set<String>> keys(String phrase, WordForms forms) {
        List<Set<String>> keys = new ArrayList<>();
        for (String word : Folding.key(phrase).split(" ", -1)) {
            keys.add(forms.asked(word, Ending.OTHER));
        }
        return keys;
    }

    /**
     * The longest phrase that stands at {@code start} of what is asked for, if any does.
     *
     * @param asked the keys of each word
     */
    public Optional<Found> at(List<Set<String>> asked, int start) {
        Set<Member> candidates = new HashSet<>();
        asked.get(start).forEach(key -> candidates.addAll(byFirstKey.getOrDefault(key, List.of())));
        Optional<Member> longest = candidates.stream()
                .filter(member -> member.standsAt(asked, start))
                .max((one, other) -> Integer.compare(one.words.size(), other.words.size()));
        return longest.map(member -> new Found(
                member.words.size(),
                member.group.phrases().stream().filter(phrase -> !Folding.key(phrase).equals(Folding.key(member.phrase))).toList()));
    }
}
