package org.waqai.extract.reading;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.lexicon.Lexicon;
import org.waqai.model.Article;

/** Texts as the stages get them. */
final class Texts {

    private static final DocumentReader READER = new DocumentReader(Lexicon.bundled());

    private Texts() {
    }

    static Document document(String text) {
        return READER.read(new Article("a", text, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    /** The folded tokens. */
    static List<String> tokens(String text) {
        return document(text).tokens().stream().map(Token::text).toList();
    }

    /** The sentences as written. */
    static List<String> sentences(String text) {
        Document document = document(text);
        return document.sentences().stream().map(sentence -> document.words(sentence.from(), sentence.to())).toList();
    }
}
