package org.waqai.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.waqai.index.IncidentIndex.Spread;
import org.waqai.index.words.Synonyms;
import org.waqai.index.words.Vocabulary;
import org.waqai.model.Words;

/**
 * Words as queries. Words that stand side by side in a search need not do so in the text, unless they are one phrase; but where
 * they spell a phrase that has synonyms, its synonyms are as good as they.
 */
final class WordQueries {

    private final Vocabulary vocabulary;

    WordQueries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A word that is asked for: its keys, and whether it stands behind the one before it in a phrase. */
    private record Asked(String text, Set<String> keys) {
    }

    /** One or more words that are asked for together. */
    private record Part(List<Asked> words, boolean phrase, List<String> synonyms) {

        String text() {
            return String.join(" ", words.stream().map(Asked::text).toList());
        }
    }

    /** What has the words in a field. */
    Query of(Words words, String field) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Part> asked = parts(words.included(), words.synonyms());
        if (asked.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        asked.forEach(part -> query.add(query(part, field), Occur.FILTER));
        words.excluded().forEach(phrase -> parts(List.of(phrase), words.synonyms())
                .forEach(part -> query.add(query(part, field), Occur.MUST_NOT)));
        return new ConstantScoreQuery(query.build());
    }

    /** The phrases that have synonyms, and these. */
    List<Spread> spreads(Words words) {
        List<Spread> spreads = new ArrayList<>();
        parts(words.included(), words.synonyms()).stream()
                .filter(part -> !part.synonyms().isEmpty())
                .forEach(part -> spreads.add(new Spread(part.text(), part.synonyms())));
        return spreads;
    }

    private List<Part> parts(List<String> phrases, boolean synonyms) {
        List<Part> parts = new ArrayList<>();
        List<Asked> loose = new ArrayList<>();
        for (String phrase : phrases) {
            List<Asked> words = words(phrase);
            if (words.size() > 1) {
                addLoose(loose, synonyms, parts);
                List<String> others = synonyms ? others(words) : List.of();
                parts.add(new Part(words, true, others));
            } else {
                loose.addAll(words);
            }
        }
        addLoose(loose, synonyms, parts);
        return parts;
    }

    /** The synonyms of a phrase as a whole. */
    private List<String> others(List<Asked> words) {
        return vocabulary.synonyms().at(keys(words), 0)
                .filter(found -> found.length() == words.size())
                .map(Synonyms.Found::others)
                .orElse(List.of());
    }

    private void addLoose(List<Asked> loose, boolean synonyms, List<Part> parts) {
        List<Set<String>> keys = keys(loose);
        int at = 0;
        while (at < loose.size()) {
            Synonyms.Found found = synonyms
                    ? vocabulary.synonyms().at(keys, at).orElse(new Synonyms.Found(1, List.of()))
                    : new Synonyms.Found(1, List.of());
            parts.add(new Part(List.copyOf(loose.subList(at, at + found.length())), false, found.others()));
            at += found.length();
        }
        loose.clear();
    }

    private static List<Set<String>> keys(List<Asked> words) {
        return words.stream().map(Asked::keys).toList();
    }

    private Query query(Part part, String field) {
        Query own = part.phrase() ? phrase(part.words(), field) : all(part.words(), field);
        if (part.synonyms().isEmpty()) {
            return own;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(own, Occur.SHOULD);
        part.synonyms().forEach(synonym -> any.add(phrase(words(synonym), field), Occur.SHOULD));
        return any.build();
    }

    private static Query all(List<Asked> words, String field) {
        if (words.size() == 1) {
            return word(words.getFirst(), field);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word(word, field), Occur.FILTER));
        return all.build();
    }

    private static Query word(Asked word, String field) {
        return new TermInSetQuery(field, word.keys().stream().map(BytesRef::new).toList());
    }

    private static Query phrase(List<Asked> words, String field) {
        if (words.size() == 1) {
            return word(words.getFirst(), field);
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.forEach(word -> phrase.add(word.keys().stream().map(key -> new Term(field, key)).toArray(Term[]::new)));
        return phrase.build();
    }

    /** The words of a phrase; signs alone are none. */
    private List<Asked> words(String phrase) {
        return ArabicWords.asked(vocabulary.forms()).of(phrase).stream()
                .map(word -> new Asked(word.span().in(phrase), word.keys()))
                .toList();
    }
}
