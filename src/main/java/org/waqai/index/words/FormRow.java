package org.waqai.index.words;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.waqai.arabic.Folding;
import org.waqai.arabic.WordTable;

/**
 * A word with its forms, all folded.
 *
 * @param told the word and the forms that its row writes out
 * @param understood the forms that its kind and its verb imply
 */
record FormRow(String word, Kind kind, Set<String> told, Set<String> understood) {

    private static final int FORMS = 2;
    private static final int VERB = 3;

    enum Kind {
        NOUN, ADJ, NAME, WHOLE
    }

    /** Reads a row; throws {@link IllegalArgumentException} with what is wrong and what to do. */
    static FormRow of(WordTable.Row row) {
        String word = Folding.key(row.cell(0));
        if (word.isEmpty() || word.contains(" ")) {
            throw new IllegalArgumentException("\"" + row.cell(0) + "\" is not one word; phrases belong into synonyms.tsv");
        }
        Kind kind = kind(row.cell(1));
        Set<String> told = new LinkedHashSet<>();
        Set<String> understood = new LinkedHashSet<>();
        told.add(word);
        for (String form : row.parts(FORMS)) {
            switch (form) {
                case "+ات" -> addFeminine(word, understood);
                case "+ون" -> addMasculine(word, understood);
                default -> told.add(Folding.key(form));
            }
        }
        for (String verb : row.parts(VERB)) {
            String[] tenses = verb.split("/", -1);
            if (tenses.length != 2 || !tenses[1].startsWith("ي")) {
                throw new IllegalArgumentException("the verb \"" + verb + "\" is not written as past/present: اشتبك/يشتبك");
            }
            understood.addAll(Conjugation.of(Folding.key(tenses[0]), Folding.key(tenses[1])));
        }
        addKind(word, kind, understood);
        return new FormRow(word, kind, told, understood);
    }

    private static Kind kind(String code) {
        try {
            return Kind.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the kind \"" + code + "\" is none of noun, adj, name, whole", e);
        }
    }

    private static void addKind(String word, Kind kind, Set<String> forms) {
        switch (kind) {
            case NOUN -> addDual(word, forms);
            case ADJ -> {
                addDual(word, forms);
                addMasculine(word, forms);
                addDual(word + "ه", forms);
                addFeminine(word + "ه", forms);
            }
            case NAME, WHOLE -> { }
        }
    }

    private static void addDual(String word, Set<String> forms) {
        forms.add(word);
        if (word.endsWith("ه")) {
            String stem = word.substring(0, word.length() - 1) + "ت";
            forms.add(stem + "ان");
            forms.add(stem + "ين");
            forms.add(stem + "ا");
            forms.add(stem + "ي");
        } else {
            forms.add(word + "ان");
            forms.add(word + "ين");
            forms.add(word + "ا");
        }
    }

    /** The sound plural in ون and ين, and as it stands before another noun. */
    private static void addMasculine(String word, Set<String> forms) {
        for (String ending : new String[] {"ون", "ين", "و", "ي"}) {
            forms.add(word + ending);
        }
    }

    private static void addFeminine(String word, Set<String> forms) {
        forms.add((word.endsWith("ه") || word.endsWith("ا") ? word.substring(0, word.length() - 1) : word) + "ات");
    }
}
