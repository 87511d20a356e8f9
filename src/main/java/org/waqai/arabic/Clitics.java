package org.waqai.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to read a written word once proclitics (و ف ب ل ك ال) and pronoun suffixes are undone.
 *
 * <p>Which reading is right only a lexicon can tell, so all are offered, the least changed first. ك is taken off before the
 * article only: كامل is not أمل. The س of the future stays: what is still to come is no incident, and سيطر and سقط begin with it.
 */
public final class Clitics {

    private static final String[] PRONOUNS = {"هما", "ها", "هم", "هن", "نا", "ه"};
    private static final int SHORTEST_STEM = 2;

    private Clitics() {
    }

    /** All readings of a folded word, the word as it stands first. */
    public static List<WordForm> readings(String word) {
        List<WordForm> forms = new ArrayList<>(8);
        prefixes(word, false, forms);
        if (word.length() > SHORTEST_STEM && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            prefixes(word.substring(1), true, forms);
        }
        int bare = forms.size();
        for (int i = 0; i < bare; i++) {
            suffixes(forms.get(i), forms);
        }
        return forms;
    }

    private static void prefixes(String word, boolean conjunction, List<WordForm> forms) {
        forms.add(new WordForm(word, conjunction, WordForm.NONE, false, false));
        article(word, conjunction, WordForm.NONE, forms);
        char first = word.charAt(0);
        if (word.length() <= SHORTEST_STEM) {
            return;
        }
        String rest = word.substring(1);
        if (first == 'ب' || first == 'ل') {
            forms.add(new WordForm(rest, conjunction, first, false, false));
            article(rest, conjunction, first, forms);
        } else if (first == 'ك' && rest.startsWith("ال")) {
            forms.add(new WordForm(rest, conjunction, first, false, false));
            article(rest, conjunction, first, forms);
        }
        if (word.startsWith("لل") && word.length() > 3) {
            forms.add(new WordForm("ال" + word.substring(2), conjunction, 'ل', false, false));
            forms.add(new WordForm(word.substring(2), conjunction, 'ل', true, false));
        }
    }

    private static void article(String word, boolean conjunction, char preposition, List<WordForm> forms) {
        if (word.length() > SHORTEST_STEM + 1 && word.startsWith("ال")) {
            forms.add(new WordForm(word.substring(2), conjunction, preposition, true, false));
        }
    }

    private static void suffixes(WordForm form, List<WordForm> forms) {
        if (form.definite()) {
            return;
        }
        String word = form.stem();
        for (String pronoun : PRONOUNS) {
            int length = word.length() - pronoun.length();
            if (length >= SHORTEST_STEM + 1 && word.endsWith(pronoun)) {
                String stem = word.substring(0, length);
                forms.add(new WordForm(stem, form.conjunction(), form.preposition(), false, true));
                String bare = bare(stem);
                if (!bare.equals(stem)) {
                    forms.add(new WordForm(bare, form.conjunction(), form.preposition(), false, true));
                }
                return;
            }
        }
    }

    /** A stem as it is written without the pronoun: دوريت is دورية, قتلا is قتلى, حلفاو is حلفاء, قتلو is قتلوا. */
    private static String bare(String stem) {
        String rest = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'ت' -> rest + "ه";
            case 'ا' -> rest + "ي";
            case 'و' -> rest.endsWith("ا") ? rest + "ء" : stem + "ا";
            case 'ي' -> rest.endsWith("ا") ? rest + "ء" : stem;
            default -> stem;
        };
    }
}
