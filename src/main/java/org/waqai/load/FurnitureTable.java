package org.waqai.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waqai.arabic.Faults;
import org.waqai.arabic.Folding;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.arabic.WordTable;
import org.waqai.load.FurniturePhrase.Position;
import org.waqai.load.FurniturePhrase.Reach;
import org.waqai.model.LexiconFault.Problem;

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

    /** Reads the rows of the table. */
    static FurnitureTable of(List<WordTable.Row> rows, Faults faults) {
        List<FurniturePhrase> phrases = new ArrayList<>();
        rows.forEach(row -> phrase(row, faults).ifPresent(phrases::add));
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

    private static Optional<FurniturePhrase> phrase(WordTable.Row row, Faults faults) {
        Optional<Position> position = faults.constant(row, 0, Position.class);
        Optional<Reach> reach = faults.constant(row, 1, Reach.class);
        String written = row.cell(2);
        boolean marked = written.endsWith(":");
        List<String> words = Tokenizer.tokens(Folding.fold(marked ? written.substring(0, written.length() - 1) : written)).stream()
                .filter(token -> token.isWord() || token.isNumber() || token.is(FurniturePhrase.NUMBER) || token.is(FurniturePhrase.ANY))
                .map(Token::text)
                .toList();
        if (words.isEmpty() || words.getFirst().equals(FurniturePhrase.ANY)) {
            faults.add(row, new Problem.NoWord(written));
            return Optional.empty();
        }
        return position.flatMap(where -> reach.map(howMuch -> new FurniturePhrase(where, howMuch, words, marked)));
    }
}
