package org.waqai.index.words;

import java.util.LinkedHashSet;
import java.util.Set;

/** The forms of a verb, folded and without pronouns. The passive is written as the active in most verbs; others have rows of their own. */
final class Conjugation {

    private static final String[] PERSONS = {"ي", "ت", "سي", "ست"};

    private Conjugation() {
    }

    /**
     * The forms of the third person, which is that of news.
     *
     * @param past as in اشتبك, folded
     * @param present as in يشتبك, folded
     */
    static Set<String> of(String past, String present) {
        Set<String> forms = new LinkedHashSet<>();
        addPast(past, forms);
        String base = present.substring(1);
        for (String person : PERSONS) {
            addPresent(person + base, forms);
        }
        return forms;
    }

    private static void addPast(String past, Set<String> forms) {
        forms.add(past);
        String stem = past;
        if (isWeak(past)) {
            stem = past.substring(0, past.length() - 1);
            forms.add(stem + "ا");
            forms.add(stem + "يا");
        } else {
            forms.add(past + "ا");
            forms.add(past + "ن");
            forms.add(past + "نا");
        }
        for (String ending : new String[] {"ت", "تا", "وا", "و"}) {
            forms.add(stem + ending);
        }
    }

    private static void addPresent(String present, Set<String> forms) {
        forms.add(present);
        String stem = present;
        if (isWeak(present)) {
            stem = present.substring(0, present.length() - 1);
            forms.add(stem);
            forms.add(stem + "ا");
            forms.add(stem + "يان");
        } else {
            forms.add(present + "ن");
            forms.add(present + "ان");
            forms.add(present + "ا");
        }
        for (String ending : new String[] {"ون", "وا", "و"}) {
            forms.add(stem + ending);
        }
    }

    /** Whether the verb ends in a vowel that endings swallow: ألقى، دعا، يلقي. */
    private static boolean isWeak(String form) {
        return form.endsWith("ي") || form.endsWith("ا");
    }
}
