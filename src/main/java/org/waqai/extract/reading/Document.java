package org.waqai.extract.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.SenseKinds;
import org.waqai.model.Article;
import org.waqai.model.Span;

/**
 * An article prepared for the stages: its tokens without page furniture, its sentences, and every phrase of the lexicon
 * where it begins.
 */
public final class Document {

    private final Article article;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<List<Match>> matches;
    private final List<Clauses> clauses;

    /** All phrases of each kind of sense, by its number. */
    private final List<List<Match>> byKind = new ArrayList<>(Collections.nCopies(SenseKinds.count(), NO_MATCHES));

    /** For each token the bits of the senses that begin there: most questions are about one that does not. */
    private final long[] kinds;

    Document(Article article, List<Token> tokens, List<Sentence> sentences, List<List<Match>> matches) {
        this.article = article;
        this.tokens = tokens;
        this.sentences = sentences;
        this.matches = matches;
        this.kinds = new long[matches.size()];
        for (int i = 0; i < kinds.length; i++) {
            for (Match match : matches.get(i)) {
                int kind = SenseKinds.number(match.sense().getClass());
                kinds[i] |= 1L << kind;
                if (byKind.get(kind).isEmpty()) {
                    byKind.set(kind, new ArrayList<>());
                }
                byKind.get(kind).add(match);
            }
        }
        this.clauses = sentences.stream().map(sentence -> new Clauses(tokens, matches, sentence)).toList();
    }

    public Article article() {
        return article;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The clauses of one of its sentences. */
    public Clauses clauses(Sentence sentence) {
        return clauses.get(sentence.index());
    }

    /** The sentence that holds a token; none for line ends and for what has no word. */
    public Optional<Sentence> sentenceAt(int token) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).contains(token) ? Optional.of(sentences.get(low)) : Optional.empty();
    }

    /** The token at this index; beyond either end an empty mark that equals nothing. */
    public Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : OUTSIDE;
    }

    /** The phrases that begin at a token, longest first. */
    public List<Match> matches(int index) {
        return index >= 0 && index < matches.size() ? matches.get(index) : NO_MATCHES;
    }

    /** All phrases of this sense in reading order, those that begin at one token longest first. */
    public List<Match> matches(Class<? extends Sense> sense) {
        return byKind.get(SenseKinds.number(sense));
    }

    /** The phrases of this sense that begin in a sentence. */
    public List<Match> matches(Class<? extends Sense> sense, Sentence sentence) {
        List<Match> all = matches(sense);
        return all.subList(TextOrder.before(sentence.from(), all, Match::from), TextOrder.before(sentence.to(), all, Match::from));
    }

    /** Whether a phrase of this sense begins at a token. */
    public boolean has(int index, Class<? extends Sense> sense) {
        return index >= 0 && index < kinds.length && (kinds[index] & SenseKinds.bit(sense)) != 0;
    }

    /** The longest phrase of this sense that begins at a token. */
    public <S extends Sense> Optional<Match> match(int index, Class<S> sense) {
        if (!has(index, sense)) {
            return Optional.empty();
        }
        for (Match match : matches(index)) {
            if (sense.isInstance(match.sense())) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** What the longest phrase of this sense that begins at a token means. */
    public <S extends Sense> Optional<S> sense(int index, Class<S> sense) {
        if (!has(index, sense)) {
            return Optional.empty();
        }
        for (Match match : matches(index)) {
            if (sense.isInstance(match.sense())) {
                return Optional.of(sense.cast(match.sense()));
            }
        }
        return Optional.empty();
    }

    /** The original words of the tokens {@code [from, to)}. */
    public Span span(int from, int to) {
        return tokens.get(from).span().union(tokens.get(to - 1).span());
    }

    /** The words of the tokens {@code [from, to)} as written. */
    public String words(int from, int to) {
        return span(from, to).in(article.text());
    }

    /** Of one class with the lists that are not empty, so that a loop over matches is compiled for just that class. */
    private static final List<Match> NO_MATCHES = Arrays.asList(new Match[0]);

    private static final Token OUTSIDE = new Token(Token.Kind.MARK, "\u0000", new Span(0, 1), false);
}
