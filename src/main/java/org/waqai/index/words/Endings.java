package org.waqai.index.words;

import java.util.Set;

/** What the regular endings of a word that no table knows may hide: plurals, duals, feminines, the accusative, persons of a verb. */
final class Endings {

    private static final int SHORTEST_STEM = 4;

    private Endings() {
    }

    /** Adds the keys of a stem of a text. */
    static void addKeys(String stem, FormTable table, Set<String> keys) {
        keys.add(stem);
        addSingulars(stem, table, keys);
        addVerbalNouns(stem, keys);
        String shorter = stem.substring(0, stem.length() - 1);
        boolean accusative = stem.endsWith("ا") && shorter.length() >= SHORTEST_STEM && !stem.endsWith("يا");
        boolean feminineRelation = stem.endsWith("يه") && shorter.length() >= SHORTEST_STEM;
        boolean feminineParticiple = stem.startsWith("مت") && stem.endsWith("ه") && stem.length() > SHORTEST_STEM + 1;
        boolean person = stem.endsWith("ت") && (stem.startsWith("ا") || stem.startsWith("ت")) && shorter.length() >= SHORTEST_STEM;
        if (accusative || feminineRelation || feminineParticiple || person) {
            keys.add(shorter);
        }
    }

    /** Adds what the plural or dual is one of. */
    static void addSingulars(String plural, FormTable table, Set<String> keys) {
        if (plural.length() < SHORTEST_STEM + 1) {
            return;
        }
        String stem = plural.substring(0, plural.length() - 2);
        switch (plural.substring(plural.length() - 2)) {
            case "ات" -> addFeminineSingulars(stem, table, keys);
            case "ون", "ين", "ان" -> addMasculineSingulars(stem, keys);
            case "وا" -> addIfLong(stem, keys);
            default -> addConstruct(plural, keys);
        }
    }

    /** Of three letters is the singular of such a plural feminine: غارات is no plural of غار. */
    private static void addFeminineSingulars(String stem, FormTable table, Set<String> keys) {
        for (String singular : new String[] {stem, stem + "ه", stem + "ا", stem + "اه"}) {
            if (table.headwords(singular).contains(singular)) {
                keys.add(singular);
                return;
            }
        }
        keys.add(stem + "ه");
        keys.add(stem + "اه");
        if (stem.endsWith("ي")) {
            keys.add(stem + "ا");
        } else {
            addIfLong(stem, keys);
        }
    }

    private static void addMasculineSingulars(String stem, Set<String> keys) {
        if (stem.endsWith("ت") && stem.length() >= SHORTEST_STEM) {
            keys.add(stem.substring(0, stem.length() - 1) + "ه");
        }
        addIfLong(stem, keys);
    }

    /** The ن falls before another noun: مقاتلو قسد، مقاتلي قسد. A final ي is mostly another word's: مدني is no plural of مدن. */
    private static void addConstruct(String plural, Set<String> keys) {
        String stem = plural.substring(0, plural.length() - 1);
        boolean participle = stem.startsWith("م") && stem.length() > SHORTEST_STEM;
        if (plural.endsWith("و") || (plural.endsWith("ي") && participle)) {
            addIfLong(stem, keys);
        }
    }

    private static void addIfLong(String stem, Set<String> keys) {
        if (stem.length() >= SHORTEST_STEM) {
            keys.add(stem);
        }
    }

    /**
     * Adds the past and the verbal noun of a verb with ت, ن or ست added to its root, which are unmistakable: تنتشر leads to انتشر
     * and انتشار. The root has to be sound.
     */
    static void addVerbalNouns(String verb, Set<String> keys) {
        String form = withoutPerson(verb);
        if (form.isEmpty()) {
            return;
        }
        int length = form.length();
        boolean added = length == 5 && (form.charAt(2) == 'ت' || form.charAt(1) == 'ن');
        boolean sought = length == 6 && form.startsWith("است");
        if ((added || sought) && !isVowel(form.charAt(length - 1)) && !isVowel(form.charAt(length - 2))) {
            keys.add(form);
            keys.add(form.substring(0, length - 1) + "ا" + form.charAt(length - 1));
        }
    }

    /** The past of a verb that begins with ا, without the ending of the person; empty where it cannot be one. */
    private static String withoutPerson(String verb) {
        String form = verb.startsWith("سي") || verb.startsWith("ست") ? verb.substring(1) : verb;
        boolean past = form.startsWith("ا");
        if (!past && !(form.startsWith("ي") || form.startsWith("ت") || form.startsWith("ن"))) {
            return "";
        }
        for (String ending : past ? new String[] {"تا", "وا", "ت", "ا"} : new String[] {"ون", "وا", "ان", "ن"}) {
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST_STEM + 1) {
                form = form.substring(0, form.length() - ending.length());
                break;
            }
        }
        return "ا" + form.substring(1);
    }

    private static boolean isVowel(char letter) {
        return letter == 'ا' || letter == 'و' || letter == 'ي';
    }
}
