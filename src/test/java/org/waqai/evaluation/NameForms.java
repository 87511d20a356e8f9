package org.waqai.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The forms in which a name may be written and still be the same: folded, without a generic noun before it, and without articles.
 * The folding is the measure's own, and not the program's, so that a mistake in the one does not hide in the other.
 */
final class NameForms {

    static final NameForms OF_PLACES = new NameForms("حي حيي احياء مدينه مدينتي بلده قريه قريتي محافظه منطقه ناحيه مخيم شارع دوار "
            + "ضاحيه قضاء مديريه ريف مطار معبر طريق جبهه محور مستشفي مشفي حاجز");
    static final NameForms OF_PARTIES = new NameForms("ميليشيا ميليشيات مليشيا مليشيات قوات قوي عناصر مسلحو مسلحي تنظيم حركه جماعه "
            + "فصيل فصائل جيش كتيبه لواء");

    private static final Pattern MARKS = Pattern.compile("[\u064b-\u065f\u0670\u0640\u200c-\u200f\u202a-\u202e]");
    private static final Pattern ALEF = Pattern.compile("[أإآٱ]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\"'«»“”‘’()\\[\\].,،:؛\\-_/#]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^ال");
    private static final Pattern PREFIX = Pattern.compile("^(ال|و|ب|ل|في)");

    private final Set<String> genericNouns;

    private NameForms(String genericNouns) {
        this.genericNouns = Set.of(genericNouns.split(" "));
    }

    /** All forms of all the names. */
    Set<String> of(Collection<String> names) {
        Set<String> forms = new LinkedHashSet<>();
        for (String name : names) {
            List<String> words = words(name);
            addForms(words, forms);
            if (words.size() > 1 && isGeneric(words.getFirst())) {
                addForms(words.subList(1, words.size()), forms);
            }
        }
        return forms;
    }

    private boolean isGeneric(String word) {
        return genericNouns.contains(word) || genericNouns.contains(PREFIX.matcher(word).replaceFirst(""));
    }

    private static void addForms(List<String> words, Set<String> forms) {
        if (!words.isEmpty()) {
            forms.add(String.join(" ", words));
            forms.add(words.stream().map(word -> ARTICLE.matcher(word).replaceFirst("")).collect(Collectors.joining(" ")));
        }
    }

    private static List<String> words(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        folded = ALEF.matcher(folded).replaceAll("ا").replace('ى', 'ي').replace('ة', 'ه').replace('ؤ', 'و').replace('ئ', 'ي');
        folded = PUNCTUATION.matcher(folded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? List.of() : Arrays.asList(SPACE.split(folded));
    }
}
