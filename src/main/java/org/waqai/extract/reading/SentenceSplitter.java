package org.waqai.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.waqai.arabic.Token;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;

/**
 * Cuts tokens into sentences at full stops, question and exclamation marks, semicolons and line ends, and tells headline and
 * header lines from the text.
 */
final class SentenceSplitter {

    /** A line of at most this many words before the text, without a full stop, is a header: agency, place, date. */
    private static final int LONGEST_HEADER = 9;

    /** A headline is at most this long; a first line beyond it is the text itself, run together on one line. */
    private static final int LONGEST_TITLE = 30;

    /** A headline that ends with a full stop is at most this long; a longer first line with one is a report without a headline. */
    private static final int LONGEST_STOPPED_TITLE = 12;

    /** In tokens, the colon with them: the place that a line of a bulletin opens with. */
    private static final int LONGEST_LABEL = 5;

    /** In tokens. What goes on for longer has lost its full stops. */
    private static final int LONGEST_SENTENCE = 250;

    /** In tokens: past so many without any mark, the writer sets none. */
    private static final int LONGEST_UNMARKED = 40;
    private static final int SHORTEST_PIECE = 8;

    private final List<Token> tokens;
    private final List<List<Match>> matches;
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean bodyBegun;
    private int lines;

    /**
     * Prepares a splitter.
     *
     * @param matches the phrases that begin at each token
     */
    SentenceSplitter(List<Token> tokens, List<List<Match>> matches) {
        this.tokens = tokens;
        this.matches = matches;
    }

    List<Sentence> sentences() {
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).isNewline()) {
                if (i > start) {
                    line(start, i);
                }
                start = i + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private void line(int from, int to) {
        Sentence.Part part = part(from, to);
        bodyBegun |= part == Sentence.Part.BODY;
        boolean unmarked = isUnmarked(from, to);
        int start = from;
        for (int i = from; i < to; i++) {
            int end = endOfSentence(i, to);
            if (end < 0 && (i - start == LONGEST_SENTENCE || (unmarked && i - start >= SHORTEST_PIECE && opensStatement(i + 1)))) {
                end = i + 1;
            }
            if (end > start) {
                add(start, end, part);
                start = end;
            }
        }
        add(start, to, part);
        lines++;
    }

    /** Whether a line is long and has hardly a mark, so that its sentences must be told by their words. */
    private boolean isUnmarked(int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks += tokens.get(i).kind() == Token.Kind.MARK ? 1 : 0;
        }
        return (to - from) / (marks + 1) > LONGEST_UNMARKED;
    }

    /** "… وقتل", "… وأفادت": "and" with a verb that tells of something. */
    private boolean opensStatement(int at) {
        if (at >= matches.size()) {
            return false;
        }
        for (Match match : matches.get(at)) {
            if (match.form().conjunction() && isVerb(match.sense())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Sense sense) {
        return switch (sense) {
            case Sense.Trigger trigger -> trigger.form() != Sense.Trigger.Form.NOUN;
            case HarmSense.OutcomeWord word -> word.form() == HarmSense.OutcomeWord.Form.VERB_ACTIVE
                    || word.form() == HarmSense.OutcomeWord.Form.VERB_PASSIVE
                            || word.form() == HarmSense.OutcomeWord.Form.VERB_INTRANSITIVE;
            case Sense.FunctionWord word -> word.kind() == Sense.FunctionWord.Kind.REPORTING || word.kind() == Sense.FunctionWord.Kind.VERB;
            default -> false;
        };
    }

    private void add(int from, int to, Sentence.Part part) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord()) {
                sentences.add(new Sentence(sentences.size(), from, to, part, lines));
                return;
            }
        }
    }

    private Sentence.Part part(int from, int to) {
        if (bodyBegun) {
            return Sentence.Part.BODY;
        }
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        boolean sentence = tokens.get(to - 1).isMark('.');
        if (sentences.isEmpty()) {
            int longest = sentence ? LONGEST_STOPPED_TITLE : LONGEST_TITLE;
            return words <= longest && hasMore(to) ? Sentence.Part.TITLE : Sentence.Part.BODY;
        }
        boolean aboutThePage = words <= LONGEST_HEADER && !sentence && !tellsOfEvent(from, to);
        return aboutThePage || repeatsTitle(from, to) ? Sentence.Part.HEADER : Sentence.Part.BODY;
    }

    /** "درعا: انفجار لغم بسيارة مدنية": a line of a bulletin, however short, is no dateline. */
    private boolean tellsOfEvent(int from, int to) {
        for (int i = colonWithin(from, to); i < to; i++) {
            for (Match match : matches.get(i)) {
                boolean event = switch (match.sense()) {
                    case Sense.Trigger trigger -> trigger.strong();
                    case HarmSense.OutcomeWord word -> true;
                    case HarmSense.VictimNoun noun -> noun.outcome().isPresent();
                    default -> false;
                };
                if (event) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Index of the colon behind the first few words; {@code to} where none stands there. */
    private int colonWithin(int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + LONGEST_LABEL); i++) {
            if (tokens.get(i).isMark(':')) {
                return i;
            }
        }
        return to;
    }

    private boolean hasMore(int to) {
        return tokens.subList(to, tokens.size()).stream().anyMatch(Token::isWord);
    }

    private boolean repeatsTitle(int from, int to) {
        for (int i = from, j = sentences.getFirst().from(); i < to; i++, j++) {
            if (j >= tokens.size() || !tokens.get(i).text().equals(tokens.get(j).text())) {
                return false;
            }
        }
        return true;
    }

    /** The index after the sentence that a mark ends; negative where it ends none. A quote that closes behind it goes with it. */
    private int endOfSentence(int i, int lineEnd) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.MARK || i + 1 == lineEnd) {
            return -1;
        }
        Token next = tokens.get(i + 1);
        boolean closing = next.glued() && (next.isMark('"') || next.isMark(')'));
        return switch (token.text().charAt(0)) {
            case '!', '?', '\u061f' -> closing ? -1 : i + 1;
            case ';', '\u061b', '|', '\u2026' -> i + 1;
            case '.' -> isInitial(i) || isInAddress(i) ? -1 : closing && next.isMark('"') ? i + 2 : i + 1;
            default -> -1;
        };
    }

    /** A dot after a single letter, as in أ. ف. ب, ends no sentence. */
    private boolean isInitial(int i) {
        return i > 0 && tokens.get(i).glued() && tokens.get(i - 1).isWord() && tokens.get(i - 1).text().length() == 1;
    }

    /** enabbaladi.net */
    private boolean isInAddress(int i) {
        return i > 0 && tokens.get(i).glued() && tokens.get(i + 1).glued() && isLatin(tokens.get(i - 1)) && isLatin(tokens.get(i + 1));
    }

    private static boolean isLatin(Token token) {
        return token.isWord() && token.text().charAt(0) < 'ء';
    }
}
