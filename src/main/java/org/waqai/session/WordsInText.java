package org.waqai.session;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waqai.arabic.Folded;
import org.waqai.arabic.Folding;
import org.waqai.model.Span;

/** Finds words where they stand in a text, in whatever spelling: as the search of the case reads letters, and also within longer words. */
public final class WordsInText {

    private WordsInText() {
    }

    /** The places where these words follow each other, in the order of the text; none for blank words. */
    public static List<Span> find(String words, String text) {
        String key = Folding.key(words);
        if (key.isEmpty()) {
            return List.of();
        }
        Pattern anyBlanks = Pattern.compile(
                Arrays.stream(key.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        Folded folded = Folding.fold(text);
        return anyBlanks.matcher(folded.text()).results().map(found -> folded.span(found.start(), found.end())).toList();
    }
}
