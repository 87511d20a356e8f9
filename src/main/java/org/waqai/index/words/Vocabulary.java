package org.waqai.index.words;

import java.util.Collection;
import java.util.List;

/**
 * What a search knows of words.
 *
 * @param forms which written words are forms of the same word
 * @param synonyms which words stand for the same thing
 */
public record Vocabulary(WordForms forms, Synonyms synonyms) {

    /** What the program's own tables tell. */
    public static Vocabulary bundled() {
        return with(List.of(), List.of());
    }

    /**
     * What the program's own tables and a lexicon tell.
     *
     * @param names words that are names, such as those of places
     * @param namesakes groups of names, each of one body or place
     */
    public static Vocabulary with(Collection<String> names, Collection<List<String>> namesakes) {
        WordForms forms = new WordForms(FormTable.bundledWith(names));
        return new Vocabulary(forms, Synonyms.bundledWith(namesakes, forms));
    }
}
