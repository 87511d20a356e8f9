package org.waqai.session.query;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waqai.index.words.Spelling;
import org.waqai.model.Coded;
import org.waqai.session.wording.Language;

/** The keywords of the query language: understood in both languages, written in one. The first word of an entry is the one written. */
final class QueryWords {

    static final String BUNDLE = "org.waqai.session.query.query";

    private static final Pattern BAR = Pattern.compile("\\|");

    private final ResourceBundle written;
    private final List<ResourceBundle> understood;

    QueryWords(Language language) {
        this.written = bundle(language);
        this.understood = Arrays.stream(Language.values()).map(QueryWords::bundle).toList();
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    /** The word that is written for a key of the bundle. */
    String word(String key) {
        return BAR.split(written.getString(key), -1)[0];
    }

    String key(QueryKey key) {
        return word("key." + key.code());
    }

    /** Whether {@code text} is one of the words under a key of the bundle, in any language and spelling. */
    boolean is(String text, String key) {
        String spelling = Spelling.key(text);
        return understood.stream()
                .flatMap(bundle -> BAR.splitAsStream(bundle.getString(key)))
                .anyMatch(word -> Spelling.key(word).equals(spelling));
    }

    /** The words that may stand before the name of a place, as in حي طي. */
    List<String> placeHeads() {
        return understood.stream().flatMap(bundle -> BAR.splitAsStream(bundle.getString("key.place"))).toList();
    }

    Optional<QueryKey> keyOf(String text) {
        return constant(text, "key", Arrays.asList(QueryKey.values()));
    }

    /** The member of a closed set whose words under {@code prefix} hold {@code text}. */
    <E extends Coded> Optional<E> constant(String text, String prefix, Collection<E> constants) {
        return constants.stream().filter(constant -> is(text, prefix + "." + constant.code())).findFirst();
    }

    /** The words that could stand there. */
    <E> String list(Collection<E> constants, Function<E, String> word) {
        List<String> words = new ArrayList<>();
        constants.forEach(constant -> words.add(word.apply(constant)));
        return String.join(written.getString("comma"), words);
    }

    /** A problem in one sentence. */
    String sentence(QueryProblem problem) {
        String what = fill("problem." + problem.kind().name().toLowerCase(Locale.ROOT), problem.about());
        return problem.hint().isEmpty() ? what : fill("problem.hint", what, problem.hint());
    }

    private String fill(String key, Object... values) {
        return new MessageFormat(written.getString(key), Locale.ROOT).format(values);
    }
}
