package org.waqai.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.Quantity;
import org.waqai.lexicon.Sense.VictimNoun;
import org.waqai.model.Count;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/** Reads numbers of people: {@code أكثر من ثلاثين مدنيا}, {@code طفلين}, {@code عدد من العناصر}, {@code ما بين 60 و75 قتيلا}. */
final class PeopleParser {

    private static final int VAGUE_PLURAL = 2;
    private static final int LONGEST_NAME = 3;
    private static final Set<String> OTHERS = Set.of("اخرون", "اخرين", "اخر", "اخرى", "اخري", "اخران");

    private final Document document;
    private final NumberWords numbers;

    PeopleParser(Document document, NumberWords numbers) {
        this.document = document;
        this.numbers = numbers;
    }

    /** The group that begins at this token. */
    Optional<PeopleGroup> group(int at) {
        Optional<Match> quantity = document.match(at, Quantity.class).filter(match -> !match.form().pronoun());
        if (quantity.isPresent()) {
            return quantified(at, quantity.get());
        }
        return numbered(at, at, Optional.empty()).or(() -> nounAlone(at));
    }

    private Optional<PeopleGroup> quantified(int from, Match match) {
        Quantity quantity = (Quantity) match.sense();
        int next = match.to();
        if (quantity.effect() == Quantity.Effect.VAGUE) {
            return vague(from, next, quantity);
        }
        if (quantity.effect() == Quantity.Effect.BETWEEN) {
            return between(from, next);
        }
        return numbered(from, next, Optional.of(quantity.effect())).or(() -> document.match(next, Quantity.class)
                .filter(inner -> ((Quantity) inner.sense()).effect() == Quantity.Effect.VAGUE)
                .flatMap(inner -> vague(from, inner.to(), (Quantity) inner.sense())));
    }

    /** {@code عدد من عناصر}, {@code عشرات القتلى}. */
    private Optional<PeopleGroup> vague(int from, int next, Quantity quantity) {
        int nounAt = document.token(next).is("من") ? next + 1 : next;
        Optional<Match> noun = noun(nounAt);
        Count count = Count.vague(Math.max(VAGUE_PLURAL, quantity.min()));
        if (noun.isEmpty()) {
            return Optional.of(new PeopleGroup(from, next, count, Optional.empty(), List.of(), List.of(), true));
        }
        return Optional.of(withNoun(from, noun.get(), count));
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
        if (high.isEmpty() || high.get().value() < low.get().value()) {
            return Optional.empty();
        }
        Count count = Count.between(low.get().value(), high.get().value());
        return Optional.of(counted(from, high.get().next(), count));
    }

    private Optional<PeopleGroup> numbered(int from, int at, Optional<Quantity.Effect> effect) {
        Optional<NumberWords.Parsed> number = number(at);
        if (number.isEmpty() || number.get().prefix().equals("ل")) {
            return Optional.empty();
        }
        int value = number.get().value();
        int next = number.get().next();
        PeopleGroup group = counted(from, next, count(value, effect));
        Optional<Match> trailing = document.match(group.to(), Quantity.class)
                .filter(match -> ((Quantity) match.sense()).effect() == Quantity.Effect.AT_LEAST);
        if (trailing.isPresent() && effect.isEmpty()) {
            return Optional.of(new PeopleGroup(
                    from, trailing.get().to(), Count.atLeast(value), group.who(), group.outcomes(), group.names(), group.bare()));
        }
        return Optional.of(group);
    }

    private static Count count(int value, Optional<Quantity.Effect> effect) {
        if (effect.isEmpty()) {
            return Count.exactly(value);
        }
        return switch (effect.get()) {
            case MORE_THAN -> Count.atLeast(value + 1);
            case AT_LEAST -> Count.atLeast(value);
            case AT_MOST -> Count.between(0, value);
            case LESS_THAN -> Count.between(0, Math.max(0, value - 1));
            case APPROX, VAGUE, BETWEEN -> Count.exactly(value);
        };
    }

    private PeopleGroup counted(int from, int next, Count count) {
        int nounAt = document.token(next).is("من") && noun(next + 1).isPresent() ? next + 1 : next;
        Optional<Match> noun = noun(nounAt);
        if (noun.isPresent()) {
            return withNoun(from, noun.get(), count);
        }
        int end = OTHERS.contains(document.token(next).text()) ? next + 1 : next;
        return new PeopleGroup(from, end, count, Optional.empty(), List.of(), List.of(), true);
    }

    private PeopleGroup withNoun(int from, Match noun, Count count) {
        VictimNoun sense = (VictimNoun) noun.sense();
        int next = noun.to();
        List<Outcome> outcomes = new ArrayList<>(sense.outcome().stream().toList());
        Victim who = sense.who();
        Optional<Match> adjective = noun(next)
                .filter(match -> !match.form().conjunction() && ((VictimNoun) match.sense()).outcome().isEmpty());
        if (adjective.isPresent()) {
            who = ((VictimNoun) adjective.get().sense()).who();
            next = adjective.get().to();
        } else if (document.token(next).is("من") && sense.who() == Victim.UNKNOWN) {
            who = noun(next + 1).filter(match -> ((VictimNoun) match.sense()).outcome().isEmpty())
                    .map(match -> ((VictimNoun) match.sense()).who()).orElse(who);
        }
        return new PeopleGroup(from, next, count, Optional.of(who), outcomes, List.of(), false);
    }

    /** {@code طفلين}, {@code قتيل}, {@code الطفلة أروى}, {@code مدنيون}: the noun's own form tells the number. */
    private Optional<PeopleGroup> nounAlone(int at) {
        Optional<Match> match = noun(at);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        VictimNoun noun = (VictimNoun) match.get().sense();
        Count count = noun.number() == 0 ? Count.vague(VAGUE_PLURAL) : Count.exactly(noun.number());
        PeopleGroup group = withNoun(at, match.get(), count);
        if (noun.number() != 1) {
            return Optional.of(group);
        }
        Optional<Integer> nameEnd = nameEnd(group.to());
        return Optional.of(nameEnd.map(end -> new PeopleGroup(at, end, count, group.who(), group.outcomes(),
                List.of(document.words(group.to(), end)), false)).orElse(group));
    }

    /** The end of a personal name of two or three words; one word may be an adjective. */
    private Optional<Integer> nameEnd(int at) {
        int end = at;
        while (end < at + LONGEST_NAME && isNameWord(end)) {
            end++;
        }
        return end >= at + 2 ? Optional.of(end) : Optional.empty();
    }

    private boolean isNameWord(int at) {
        if (!document.token(at).isWord()) {
            return false;
        }
        return document.matches(at).stream().noneMatch(match -> !(match.sense() instanceof Sense.NameOpener)
                && !match.form().pronoun() && !(match.sense() instanceof Sense.PlaceName name && !name.place().free()));
    }

    private Optional<NumberWords.Parsed> number(int at) {
        return at < document.tokens().size() ? numbers.parse(document.tokens(), at) : Optional.empty();
    }

    private Optional<Match> noun(int at) {
        Token token = document.token(at);
        return token.isWord() ? document.match(at, VictimNoun.class) : Optional.empty();
    }
}
