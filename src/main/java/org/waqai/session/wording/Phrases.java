package org.waqai.session.wording;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Month;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.waqai.model.Coded;
import org.waqai.model.Faction;
import org.waqai.model.Place;
import org.waqai.model.PlacePath;

/** The phrases of one language, with numbers and foreign names set so that they keep their order in mixed text. */
final class Phrases {

    static final String BUNDLE = "org.waqai.session.wording.wording";

    private static final Pattern BAR = Pattern.compile("\\|");

    private final Language language;
    private final MonthNames months;
    private final Digits digits;
    private final Isolation isolation;
    private final ResourceBundle bundle;

    Phrases(Language language, MonthNames months, Digits digits, Isolation isolation) {
        this.language = language;
        this.months = months;
        this.digits = digits;
        this.isolation = isolation;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    /** The phrase under a key, with {@code {0}} and so on filled in. */
    String text(String key, String... values) {
        return fill(bundle.getString(key), values);
    }

    /** The form of the phrase that goes with {@code count}; the values fill it, so the number itself may be one of them. */
    String counted(String key, long count, String... values) {
        return fill(BAR.split(bundle.getString(key), -1)[Plural.form(language, count)], values);
    }

    String word(Coded constant) {
        return text(keyOf(constant));
    }

    static String keyOf(Coded constant) {
        Class<?> type = ((Enum<?>) constant).getDeclaringClass();
        return type.getSimpleName() + "." + constant.code();
    }

    String month(Month month) {
        String[] names = BAR.split(bundle.getString("Month." + month.name().toLowerCase(Locale.ROOT)), -1);
        return switch (months) {
            case LEVANTINE -> names[0];
            case GREGORIAN -> names[names.length - 1];
            case BOTH -> String.join("/", names);
        };
    }

    /** A number of things, its thousands grouped. */
    String number(long number) {
        return number("#,##0", number);
    }

    /** A number that names something, such as a year: not grouped. */
    String ordinal(long number) {
        return number("0", number);
    }

    private String number(String pattern, long number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (language == Language.ARABIC && digits == Digits.ARABIC_INDIC) {
            symbols.setZeroDigit('\u0660');
            symbols.setGroupingSeparator('\u066c');
        }
        return new DecimalFormat(pattern, symbols).format(number);
    }

    /** From one number to another, kept together. */
    String range(String from, String to) {
        return figures(from + "\u2013" + to);
    }

    /** Figures with signs, kept together. In English they keep their order anyway. */
    String figures(String text) {
        return language.isRightToLeft() ? isolation.figures(text) : text;
    }

    /** What others wrote, on one line and without signs that steer a terminal or turn the text around. */
    String foreign(String words) {
        return isolated(words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+", " ").strip());
    }

    /** Words and codes of others, kept in their own order. */
    String isolated(String text) {
        return language.isRightToLeft() ? isolation.words(text, language) : name(text);
    }

    /** A name, kept apart from the text around it where it is written in the other direction. */
    String name(String name) {
        return name.codePoints().anyMatch(this::runsTheOtherWay) ? isolation.words(name, language) : name;
    }

    String factionName(Faction faction) {
        return name(language == Language.ARABIC ? faction.name() : faction.englishName());
    }

    /** Where a place hangs, in this language as far as its names are known in it. */
    PlacePath path(Place place) {
        return language == Language.ARABIC || place.english().equals(PlacePath.UNKNOWN) ? place.path() : place.english();
    }

    private boolean runsTheOtherWay(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> language.isRightToLeft();
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> !language.isRightToLeft();
            default -> false;
        };
    }

    /** Arguments are finished texts, so no pattern may format them again by a locale of its own. */
    private static String fill(String pattern, String... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
