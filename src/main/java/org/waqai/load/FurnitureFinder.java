package org.waqai.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Spellings;
import org.waqai.arabic.TableFiles;
import org.waqai.arabic.Token;
import org.waqai.load.FurniturePhrase.Position;
import org.waqai.model.Span;

/**
 * Finds the parts of a page that are not its article: comments, menus, related headlines, share buttons, tags, calls to
 * subscribe. Which words give them away stands in {@code furniture.tsv}; what shapes do, here. In doubt a line is left to
 * the article. Immutable; may be shared between threads.
 */
public final class FurnitureFinder {

    private static final String TABLE = "furniture.tsv";

    /** Longer lines that begin like furniture are sentences. */
    private static final int LONGEST_LINE = 15;
    /** Tags and headlines after a label go on for longer; and a phrase of many words, or of Latin ones, is no accident. */
    private static final int LONGEST_LABELLED = 40;
    private static final int MANY_WORDS = 5;
    /** In characters. */
    private static final int LONGEST_BRACKETED = 500;
    private static final int LONGEST_MENU_ENTRY = 4;
    /** An entry of more words is a headline, and "video" before it a part of it. */
    private static final int LONGEST_DATELINE = 6;

    private final FurnitureTable table;
    private final Spellings spellings = new Spellings();

    private FurnitureFinder(FurnitureTable table) {
        this.table = table;
    }

    /** A finder that knows the phrases of the table; what is wrong with it goes to the faults of the files. */
    public static FurnitureFinder read(TableFiles files) {
        return new FurnitureFinder(FurnitureTable.of(files.read(FurnitureFinder.class, TABLE).rows(), files.faults()));
    }

    /** A finder that knows the phrases that come with the program. */
    public static FurnitureFinder bundled() {
        return read(TableFiles.bundled());
    }

    /** The furniture of a text, in reading order; the spans do not overlap. */
    public List<Span> find(String text) {
        List<Stretch> lines = Stretch.lines(text, spellings);
        List<Span> found = new ArrayList<>();
        Page page = new Page(lines);
        int line = 0;
        while (line < lines.size()) {
            int after = blockEnd(page, line);
            if (after > line) {
                found.add(new Span(lines.get(line).start(), lines.get(after - 1).end()));
                line = after;
            } else {
                found.addAll(partsOf(lines.get(line)));
                page.countBody(line);
                line++;
            }
        }
        return found;
    }

    /** The index after the last of the lines that are furniture from {@code line} on; {@code line} itself when it is none. */
    private int blockEnd(Page page, int line) {
        Stretch stretch = page.line(line);
        Optional<FurniturePhrase> phrase = label(stretch);
        if (phrase.isEmpty()) {
            return isMenu(stretch) || LineShapes.isFurniture(stretch) ? line + 1 : line;
        }
        return switch (phrase.get().reach()) {
            case LINE -> line + 1;
            case LIST -> page.listEnd(line, phrase.get().position() == Position.IS || endsWith(stretch, phrase.get()));
            case REST -> page.isBelowBody(line) ? page.size() : line + 1;
        };
    }

    /** The phrase that the stretch is or begins with. */
    private Optional<FurniturePhrase> label(Stretch stretch) {
        int first = stretch.firstWord();
        if (first == stretch.tokens().size()) {
            return Optional.empty();
        }
        return table.longest(stretch.tokens(), first, Position.IS)
                .filter(phrase -> endsWith(stretch, phrase))
                .or(() -> table.longest(stretch.tokens(), first, Position.STARTS)
                        .filter(phrase -> stretch.words() <= longestLine(phrase)));
    }

    private static int longestLine(FurniturePhrase phrase) {
        boolean latin = phrase.words().getFirst().charAt(0) < 'ء';
        return phrase.marked() || latin || phrase.words().size() >= MANY_WORDS ? LONGEST_LABELLED : LONGEST_LINE;
    }

    private static boolean endsWith(Stretch stretch, FurniturePhrase phrase) {
        return phrase.words().size() == stretch.words();
    }

    /** Whether its entries are furniture: one at least surely, and the others as short as one, without a date. One line is no menu. */
    private boolean isMenu(Stretch line) {
        List<Stretch> entries = LineShapes.withoutHashtags(line).entries();
        if (entries.size() == 1 && entries.getFirst().span().equals(line.span())) {
            return false;
        }
        return entries.stream().anyMatch(entry -> label(entry).isPresent()) && entries.stream()
                .allMatch(entry -> label(entry).isPresent() || (entry.words() <= LONGEST_MENU_ENTRY && !entry.hasNumber()));
    }

    /** The parts of a line that are furniture while the rest of it is not. */
    private List<Span> partsOf(Stretch line) {
        List<Stretch> entries = line.entries();
        if (entries.size() > 1) {
            List<Stretch> known = entries.stream().filter(entry -> label(entry).isPresent()).toList();
            boolean headline = entries.stream().anyMatch(entry -> entry.words() > LONGEST_DATELINE && label(entry).isEmpty());
            if (!known.isEmpty() && !headline) {
                return known.stream().map(Stretch::span).toList();
            }
        }
        return inline(line).map(List::of).orElse(List.of());
    }

    private Optional<Span> inline(Stretch line) {
        for (int at = line.firstWord(); at < line.tokens().size(); at++) {
            Token token = line.tokens().get(at);
            if (Stretch.isWord(token) && table.longest(line.tokens(), at, Position.INLINE).isPresent()) {
                int start = token.span().start();
                boolean bracketed = at > 0 && line.tokens().get(at - 1).isMark('(');
                int closing = bracketed ? line.text().indexOf(')', start, Math.min(line.end(), start + LONGEST_BRACKETED)) : -1;
                int end = closing < 0 ? line.end() : closing;
                if (line.wordsUpTo(LONGEST_LABELLED + 1, at, end) <= LONGEST_LABELLED) {
                    return Optional.of(new Span(start, end));
                }
            }
        }
        return Optional.empty();
    }
}
