package org.waqai.extract.casualty;

import java.util.BitSet;
import java.util.Optional;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.HarmSense.Quantity;
import org.waqai.lexicon.HarmSense.Quantity.Effect;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord;
import org.waqai.model.Count;

/** Reads numbers of people: {@code أكثر من ثلاثين مدنيا}, {@code طفلين}, {@code عدد من العناصر}, {@code ما بين 60 و75 قتيلا}. */
final class PeopleParser {

    private static final int VAGUE_PLURAL = 2;

    /** "the four" speaks of people told before; from here on a number often has the article by custom: قرابة الأربعين. */
    private static final int CUSTOMARY_ARTICLE = 20;

    private static final WordSet ONE = WordSet.of("واحد", "واحده");
    private static final WordSet TWO = WordSet.of("اثنين", "اثنان", "اثنتين", "اثنتان");

    private final Document document;
    private final NumberWords numbers;
    private final BitSet taken;
    private final PeopleNouns nouns;

    /**
     * Prepares a parser.
     *
     * @param taken the tokens of names and times; numbers among them count nobody
     */
    PeopleParser(Document document, NumberWords numbers, BitSet taken) {
        this.document = document;
        this.numbers = numbers;
        this.taken = taken;
        this.nouns = new PeopleNouns(document, numbers);
    }

    /** What reads the nouns that the numbers count. */
    PeopleNouns nouns() {
        return nouns;
    }

    /** The group that begins at this token. */
    Optional<PeopleGroup> group(int at) {
        if (describes(at)) {
            return Optional.empty();
        }
        Optional<Match> quantity = document.match(at, Quantity.class);
        if (quantity.isPresent() && !quantity.get().form().pronoun() && !isPreparing(at)) {
            return quantified(at, quantity.get());
        }
        Optional<PeopleGroup> counted = numbered(at, at, Optional.empty());
        return counted.isPresent() ? counted : alone(at);
    }

    /** إعداد is no أعداد, though both fold to the same letters. */
    private boolean isPreparing(int at) {
        return document.token(at).is("اعداد") && document.words(at, at + 1).startsWith("إ");
    }

    private Optional<PeopleGroup> quantified(int from, Match match) {
        Quantity quantity = (Quantity) match.sense();
        int next = match.to();
        return switch (quantity.effect()) {
            case VAGUE -> Optional.of(vague(from, next, quantity));
            case BETWEEN -> between(from, next);
            case APPROX, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN -> {
                Optional<PeopleGroup> number = numbered(from, next, Optional.of(quantity.effect()));
                yield number.isPresent() ? number : blurred(from, next);
            }
        };
    }

    /** "نحو عشرات الجرحى" is as vague as "عشرات الجرحى". */
    private Optional<PeopleGroup> blurred(int from, int next) {
        return document.match(next, Quantity.class)
                .filter(inner -> ((Quantity) inner.sense()).effect() == Effect.VAGUE)
                .map(inner -> vague(from, inner.to(), (Quantity) inner.sense()));
    }

    private PeopleGroup vague(int from, int next, Quantity quantity) {
        return nouns.counted(from, next, Count.vague(Math.max(VAGUE_PLURAL, quantity.min())));
    }

    private Optional<PeopleGroup> between(int from, int at) {
        Optional<NumberWords.Parsed> low = number(at);
        if (low.isEmpty()) {
            return Optional.empty();
        }
        int next = low.get().next();
        if (document.token(next).is("و") || document.token(next).is("الي") || document.token(next).is("-")) {
            next++;
        }
        Optional<NumberWords.Parsed> high = number(next);
        return high.filter(upper -> upper.value() >= low.get().value())
                .map(upper -> nouns.counted(from, upper.next(), Count.between(low.get().value(), upper.value())));
    }

    private Optional<PeopleGroup> numbered(int from, int at, Optional<Effect> effect) {
        if (document.token(at).isNumber() && document.token(at).text().indexOf('-') > 0) {
            return dashed(from, at);
        }
        Optional<NumberWords.Parsed> number = number(at).filter(parsed -> isFree(parsed, effect));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int value = number.get().value();
        Optional<NumberWords.Parsed> upper = rangeEnd(number.get());
        PeopleGroup group = upper.isPresent()
                ? nouns.counted(from, upper.get().next(), Count.between(value, upper.get().value()))
                : nouns.counted(from, number.get().next(), count(value, effect));
        return Optional.of(effect.isEmpty() ? atLeast(group) : group);
    }

    /** "اثنان من الجرحى": a number of people of whom the text told before. */
    boolean isOfKnown(PeopleGroup group) {
        return !group.count().vague() && document.token(group.noun() - 1).is("من") && document.token(group.noun()).text().startsWith("ال");
    }

    /** "من أسرة واحدة": what the word "one" counts stands before it, and is no person. */
    private boolean describes(int at) {
        return ONE.contains(document.token(at).text()) && document.sense(at - 1, HarmSense.ThingNoun.class).isPresent();
    }

    private static boolean isFree(NumberWords.Parsed number, Optional<Effect> effect) {
        boolean article = number.prefix().endsWith("ال") && effect.isEmpty() && number.value() < CUSTOMARY_ARTICLE;
        return number.value() > 0 && !isFor(number.prefix()) && !article;
    }

    private static boolean isFor(String prefix) {
        return prefix.endsWith("ل") && !prefix.endsWith("ال");
    }

    /** "15-20 قتيلا", written without blanks. */
    private Optional<PeopleGroup> dashed(int from, int at) {
        String[] ends = document.token(at).text().split("-", -1);
        boolean numbers = ends.length == 2 && isShortNumber(ends[0]) && isShortNumber(ends[1]) && !taken.get(at);
        if (!numbers || Integer.parseInt(ends[0]) > Integer.parseInt(ends[1])) {
            return Optional.empty();
        }
        return Optional.of(nouns.counted(from, at + 1, Count.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
    }

    private static boolean isShortNumber(String digits) {
        return !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** "15 - 20 قتيلا". */
    private Optional<NumberWords.Parsed> rangeEnd(NumberWords.Parsed low) {
        boolean dash = document.token(low.next()).isMark('-') && document.token(low.next() + 1).isNumber();
        return dash ? number(low.next() + 1).filter(high -> high.value() > low.value()) : Optional.empty();
    }

    /** "ثلاثة على الأقل", "طفلان على الأقل": the floor stands behind. */
    private PeopleGroup atLeast(PeopleGroup group) {
        Optional<Match> behind = document.match(group.to(), Quantity.class);
        if (behind.isEmpty() || group.count().vague()) {
            return group;
        }
        int min = group.count().min();
        return switch (((Quantity) behind.get().sense()).effect()) {
            case AT_LEAST -> group.counting(Count.atLeast(min), behind.get().to());
            case AT_MOST -> group.counting(Count.between(0, min), behind.get().to());
            case APPROX, MORE_THAN, LESS_THAN, VAGUE, BETWEEN -> group;
        };
    }

    private static Count count(int value, Optional<Effect> effect) {
        if (effect.isEmpty()) {
            return Count.exactly(value);
        }
        return switch (effect.get()) {
            case MORE_THAN -> Count.atLeast(Math.addExact(Math.min(value, Integer.MAX_VALUE - 1), 1));
            case AT_LEAST -> Count.atLeast(value);
            case AT_MOST -> Count.between(0, value);
            case LESS_THAN -> Count.between(0, Math.max(0, value - 1));
            case APPROX, VAGUE, BETWEEN -> Count.exactly(value);
        };
    }

    /** A noun whose form tells the number, unless a number stands behind it. */
    private Optional<PeopleGroup> alone(int at) {
        Optional<PeopleGroup> noun = nouns.alone(at);
        if (noun.isEmpty()) {
            return noun;
        }
        PeopleGroup group = noun.get();
        boolean corpses = !group.outcomes().isEmpty() && group.count().vague() && !group.definite();
        Optional<PeopleGroup> counted = corpses ? numbered(group.to(), group.to(), Optional.empty()) : Optional.empty();
        return counted.map(people -> people.suffering(group.from(), group.outcomes()))
                .or(() -> Optional.of(atLeast(number(group.to()).map(behind -> counted(group, behind)).orElse(group))));
    }

    /** "إرهابيين اثنين" and "شخص واحد" say the number again, "الشبان الأربعة" only behind. */
    private PeopleGroup counted(PeopleGroup group, NumberWords.Parsed behind) {
        boolean again = document.token(group.to()).isWord() && behind.prefix().isEmpty()
                && group.count().equals(Count.exactly(behind.value()));
        boolean two = group.count().vague() && TWO.contains(document.token(group.to()).text());
        boolean known = group.count().vague() && behind.prefix().equals("ال");
        return again || two || known ? group.counting(Count.exactly(behind.value()), behind.next()) : group;
    }

    private Optional<NumberWords.Parsed> number(int at) {
        if (at >= document.tokens().size() || isWeekday(at) || (taken.get(at) && !TWO.contains(document.token(at).text()))) {
            return Optional.empty();
        }
        return numbers.parse(document.tokens(), at);
    }

    /** الأحد and السبت are days. */
    private boolean isWeekday(int at) {
        Token token = document.token(at);
        return token.isWord() && document.sense(at, TimeWord.class).filter(word -> word.kind() == TimeWord.Kind.WEEKDAY).isPresent()
                && token.text().contains("ال");
    }
}
