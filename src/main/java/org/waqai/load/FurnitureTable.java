package org.waqai.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waqai.arabic.Folding;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.arabic.WordTable;
import org.waqai.load.FurniturePhrase.Position;
import org.waqai.load.FurniturePhrase.Reach;
import org.waqai.model.Coded;

/** The phrases of {@code furniture.tsv}, found by their first word. */
final class FurnitureTable {

    /** Longer phrases first. */
    private final Map<Position, Map<String, List<FurniturePhrase>>> byFirstWord = new EnumMap<>(Position.class);

    private FurnitureTable(List<FurniturePhrase> phrases) {
        for (Position position : Position.values()) {
            byFirstWord.put(position, phrases.stream()
                    .filter(phrase -> phrase.position() == position)
                    .sorted(Comparator.comparingInt((FurniturePhrase phrase) -> phrase.words().size()).reversed())
                    .collect(Collectors.groupingBy(phrase -> phrase.words().getFirst())));
        }
    }

    /**
     * Reads the rows of a table.
     *
     * @throws IllegalArgumentException telling file, line and cure of every bad row
     */
    static FurnitureTable of(WordTable table) {
        List<FurniturePhrase> phrases = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (WordTable.Row row : table.rows()) {
            try {
                phrases.add(phrase(row));
            } catch (IllegalArgumentException e) {
                problems.add(row.file() + ":" + row.line() + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new FurnitureTable(phrases);
    }

    /** The longest phrase for that position which begins at token {@code at}. */
    Optional<FurniturePhrase> longest(List<Token> tokens, int at, Position position) {
        Map<String, List<FurniturePhrase>> phrases = byFirstWord.getOrDefault(position, Map.of());
        Token first = tokens.get(at);
        Optional<FurniturePhrase> asWritten = longest(phrases.getOrDefault(first.text(), List.of()), tokens, at);
        return asWritten.isPresent() || !first.isNumber()
                ? asWritten
                : longest(phrases.getOrDefault(FurniturePhrase.NUMBER, List.of()), tokens, at);
    }

    private static Optional<FurniturePhrase> longest(List<FurniturePhrase> phrases, List<Token> tokens, int at) {
        for (FurniturePhrase phrase : phrases) {
            if (phrase.stands(tokens, at)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static FurniturePhrase phrase(WordTable.Row row) {
        Position position = coded(Position.values(), row.cell(0));
        Reach reach = coded(Reach.values(), row.cell(1));
        String written = row.cell(2);
        boolean marked = written.endsWith(":");
        List<Token> tokens = Tokenizer.tokens(Folding.fold(marked ? written.substring(0, written.length() - 1) : written));
        for (Token token : tokens) {
            if (!token.isWord() && !token.isNumber() && !token.is(FurniturePhrase.NUMBER) && !token.is(FurniturePhrase.ANY)) {
                throw new IllegalArgumentException("'" + token.text() + "' is neither a word nor # (a number) nor * (any word)");
            }
        }
        if (tokens.isEmpty() || tokens.getFirst().is(FurniturePhrase.ANY)) {
            throw new IllegalArgumentException("the third column must begin with a word or a number");
        }
        return new FurniturePhrase(position, reach, tokens.stream().map(Token::text).toList(), marked);
    }

    private static <E extends Coded> E coded(E[] values, String code) {
        Map<String, E> byCode = Arrays.stream(values).collect(Collectors.toMap(Coded::code, Function.identity()));
        E value = byCode.get(code.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new IllegalArgumentException("'" + code + "' should be one of " + byCode.keySet().stream().sorted().toList());
        }
        return value;
    }
}
