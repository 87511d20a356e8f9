package org.waqai.index.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.Folding;

/** Words and phrases that stand for the same thing. A phrase that stands in several groups tells nothing and leads to none. */
public final class Synonyms {

    private final Map<String, List<Entry>> byFirstKey;

    /**
     * A phrase of a group.
     *
     * @param words the keys of each of its words, as asked for
     */
    private record Member(String phrase, List<Set<String>> words) {

        static Member of(String phrase, WordForms forms) {
            List<Set<String>> words = new ArrayList<>();
            for (String word : Folding.key(phrase).split(" ", -1)) {
                words.add(forms.asked(word, Ending.OTHER));
            }
            return new Member(phrase, words);
        }

        /** Whether the phrase stands within the other one, so that it finds all that the other one finds. */
        boolean isWithin(Member other) {
            for (int start = 0; start + words.size() <= other.words.size(); start++) {
                if (standsAt(other.words, start)) {
                    return true;
                }
            }
            return false;
        }

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

    /** A phrase and those of its group that are searched for. */
    private record Entry(Member member, List<Member> group) {

        List<String> others() {
            return group.stream()
                    .filter(other -> !(other.words.size() == member.words.size() && other.isWithin(member)))
                    .map(Member::phrase)
                    .sorted()
                    .toList();
        }
    }

    /**
     * A phrase that was found.
     *
     * @param length how many words it has
     * @param others the other phrases for the same thing
     */
    public record Found(int length, List<String> others) {
    }

    private Synonyms(Map<String, List<Entry>> byFirstKey) {
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
        Map<String, List<Entry>> byFirstKey = new HashMap<>();
        for (List<String> phrases : groups) {
            if (phrases.size() > 1) {
                List<Member> members = phrases.stream().map(phrase -> Member.of(phrase, forms)).toList();
                List<Member> widest = widest(members);
                for (Member member : members) {
                    if (uses.getOrDefault(Folding.key(member.phrase), 0) == 1) {
                        Entry entry = new Entry(member, widest);
                        member.words.getFirst()
                                .forEach(key -> byFirstKey.computeIfAbsent(key, first -> new ArrayList<>(1)).add(entry));
                    }
                }
            }
        }
        return new Synonyms(byFirstKey);
    }

    /** Leaves out the phrases that hold another of the group, since that one finds them too; of two that hold each other, the later. */
    private static List<Member> widest(List<Member> members) {
        List<Member> widest = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            boolean found = false;
            for (int j = 0; j < members.size() && !found; j++) {
                Member other = members.get(j);
                found = j != i && other.isWithin(member) && (j < i || !member.isWithin(other));
            }
            if (!found) {
                widest.add(member);
            }
        }
        return widest;
    }

    /**
     * The longest phrase that stands at {@code start} of what is asked for, if any does.
     *
     * @param asked the keys of each word
     */
    public Optional<Found> at(List<Set<String>> asked, int start) {
        Set<Entry> candidates = new HashSet<>();
        asked.get(start).forEach(key -> candidates.addAll(byFirstKey.getOrDefault(key, List.of())));
        Optional<Entry> longest = candidates.stream()
                .filter(entry -> entry.member.standsAt(asked, start))
                .max(Comparator.comparingInt((Entry entry) -> entry.member.words.size()).thenComparing(entry -> entry.member.phrase));
        return longest.map(entry -> new Found(entry.member.words.size(), entry.others()));
    }
}
