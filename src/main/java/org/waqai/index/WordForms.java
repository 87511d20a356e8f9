package org.waqai.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.arabic.Clitics;
import org.waqai.arabic.WordForm;

/**
 * The forms under which a word is kept and looked for; two words are the same when they share one.
 *
 * <p>A written word is kept under every reading of its prefixes and pronouns. Of a word asked for only the article is taken
 * off: who looks for ولاية does not mean لاية. Regular plurals lead to their singular. A final ه stays, since it may be ة:
 * حلب is not حلبة.
 */
final class WordForms {

    private static final int SHORTEST_FORM = 3;
    private static final int SHORTEST_SINGULAR = 4;
    private static final List<String> PERSONS = List.of("ون", "ين", "ان");

    private WordForms() {
    }

    /** The forms of a folded word of a text, itself first. */
    static Set<String> written(String word) {
        return forms(word, Clitics.readings(word).stream().filter(form -> !form.pronoun() || !word.endsWith("ه")));
    }

    /** The forms of a folded word that is looked for, itself first. */
    static Set<String> asked(String word) {
        return forms(word, Clitics.readings(word).stream()
                .filter(form -> !form.conjunction() && form.preposition() == WordForm.NONE && !form.pronoun()));
    }

    private static Set<String> forms(String word, Stream<WordForm> readings) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        readings.map(WordForm::stem).filter(stem -> stem.length() >= SHORTEST_FORM).forEach(stem -> {
            forms.add(stem);
            addSingulars(stem, forms);
        });
        return forms;
    }

    private static void addSingulars(String plural, Set<String> forms) {
        int length = plural.length() - 2;
        if (length < SHORTEST_SINGULAR) {
            return;
        }
        String stem = plural.substring(0, length);
        if (plural.endsWith("ات")) {
            forms.addAll(List.of(stem, stem + "ه", stem + "ا"));
        } else if (PERSONS.stream().anyMatch(plural::endsWith)) {
            forms.add(stem);
        }
    }
}
