package org.waqai.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.CountedTimeParser.Amount;
import org.waqai.extract.time.TimeExpression.Anchor;
import org.waqai.extract.time.TimeExpression.FromEvent;
import org.waqai.extract.time.TimeExpression.Vague;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense.TimeWord.Kind;
import org.waqai.lexicon.Sense.Trigger;

/** The grammar of times that are counted from another event. */
final class EventTimeParser {

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_SUBJECT = 5;
    private static final int DAYS_OF_WEEK = 7;

    private final Document document;
    private final TimeWords words;
    private final CountedTimeParser counted;

    EventTimeParser(Document document, TimeWords words, CountedTimeParser counted) {
        this.document = document;
        this.words = words;
        this.counted = counted;
    }

    Optional<Core> parse(int at) {
        return then(at).or(() -> morrow(at)).or(() -> beside(at)).or(() -> after(at));
    }

    /** {@code حينها}, {@code في ذلك اليوم}. */
    private Optional<Core> then(int at) {
        return words.word(at, Kind.THEN).map(match -> new Core(new FromEvent(0, ChronoUnit.DAYS, Anchor.TOLD), match.to()));
    }

    /** {@code غداة معارك}: the day after them. */
    private Optional<Core> morrow(int at) {
        return words.word(at, Kind.MORROW).map(match -> new Core(new FromEvent(1, ChronoUnit.DAYS, Anchor.NAMED), match.to()));
    }

    /** The day told before, itself or its neighbour: {@code اليوم التالي}, {@code الليلة ذاتها}, {@code اليوم السابق}. */
    Optional<Core> sequel(int at) {
        if (words.is(at, Kind.FOLLOWING)) {
            return Optional.of(new Core(new FromEvent(1, ChronoUnit.DAYS, Anchor.TOLD), at + 1));
        }
        if (words.is(at, Kind.SAME)) {
            return Optional.of(new Core(new FromEvent(0, ChronoUnit.DAYS, Anchor.TOLD), at + 1));
        }
        return document.token(at).is("السابق") || document.token(at).is("السابقه")
                ? Optional.of(new Core(new FromEvent(-1, ChronoUnit.DAYS, Anchor.TOLD), at + 1))
                : Optional.empty();
    }

    /** {@code بعد ذلك بيومين}, {@code قبلها بيوم}, {@code وقبل هذه الحادثة بنحو أسبوع}, {@code قبل الهجوم بساعات}. */
    private Optional<Core> beside(int at) {
        Optional<Match> told = words.word(at, Kind.BESIDE);
        if (told.isPresent()) {
            return by(told.get().to(), Integer.parseInt(TimeWords.value(told.get())));
        }
        OptionalInt sign = sign(at);
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        for (int by = at + 2; by <= at + 1 + LONGEST_NAME && document.token(by).isWord(); by++) {
            Optional<Core> found = by(by, sign.getAsInt());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code استمرت ثلاثة أيام}, {@code دامت المعارك نحو أسبوع}: the end, counted from the beginning, and where its words begin. */
    Optional<Core> lasting(int at) {
        Optional<Match> verb = words.word(at, Kind.LASTING);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        for (int i = verb.get().to(); i <= verb.get().to() + LONGEST_SUBJECT; i++) {
            Optional<Core> last = counted.amount(i).filter(amount -> amount.count() > 0 && !amount.definite()).map(this::last);
            if (last.isPresent() || words.canBegin(i)) {
                return last;
            }
        }
        return Optional.empty();
    }

    private Core last(Amount amount) {
        int days = switch (amount.unit()) {
            case HOURS -> 0;
            case WEEKS -> amount.count() * DAYS_OF_WEEK - 1;
            default -> amount.count() - 1;
        };
        ChronoUnit unit = amount.unit() == ChronoUnit.HOURS || amount.unit() == ChronoUnit.WEEKS ? ChronoUnit.DAYS : amount.unit();
        return new Core(new FromEvent(days, unit, Anchor.TOLD), amount.next());
    }

    private OptionalInt sign(int at) {
        if (words.is(at, Kind.AGO)) {
            return OptionalInt.of(-1);
        }
        return words.is(at, Kind.AFTER) ? OptionalInt.of(1) : OptionalInt.empty();
    }

    /** {@code بيومين}, {@code بنحو أسبوع}, {@code بساعات}. */
    private Optional<Core> by(int at, int sign) {
        return document.token(at).text().startsWith("ب")
                ? counted.amount(at).map(amount -> new Core(from(amount, sign, Anchor.TOLD), amount.next()))
                : Optional.empty();
    }

    /** {@code بعد يومين}, {@code بعد يوم من اختطافه}, {@code قبل أسبوع من الهجوم}; two days "of fighting" are no distance. */
    private Optional<Core> after(int at) {
        OptionalInt sign = sign(at);
        Optional<Amount> amount = sign.isPresent() ? counted.amount(at + 1).filter(found -> !found.definite()) : Optional.empty();
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        int next = amount.get().next();
        Optional<Core> joined = joined(amount.get(), sign.getAsInt(), next);
        return joined.isEmpty() && sign.getAsInt() > 0 && !isLength(next)
                ? Optional.of(new Core(from(amount.get(), 1, Anchor.TOLD), next))
                : joined;
    }

    /** What the distance is counted from: {@code من ذلك}, {@code من اختطافه}, {@code على توقيع الاتفاق}; but not {@code من المدينة}. */
    private Optional<Core> joined(Amount amount, int sign, int next) {
        Token joint = document.token(next);
        Token named = document.token(next + 1);
        boolean from = joint.is("من");
        boolean on = sign > 0 && (joint.is("علي") || joint.is("عن"));
        if ((from || on) && (named.is("ذلك") || named.is("تلك") || words.is(next + 1, Kind.THIS))) {
            return Optional.of(new Core(from(amount, sign, Anchor.TOLD), next + 2));
        }
        boolean event = sign > 0 ? !isPlace(next + 1) : document.match(next + 1, Trigger.class).isPresent();
        return (from || on) && event && !isLength(next)
                ? Optional.of(new Core(from(amount, sign, Anchor.NAMED), next + 1))
                : Optional.empty();
    }

    private boolean isPlace(int at) {
        return document.match(at, PlaceSense.PlaceName.class).isPresent() || document.match(at, PlaceSense.PlaceHead.class).isPresent();
    }

    /** {@code بعد يومين من الاشتباكات}: how long they lasted. */
    private boolean isLength(int joint) {
        return document.token(joint).is("من") && isLasting(joint + 1);
    }

    /** Fighting, shelling and protest go on for days; what is told "after two days of" them is their length. */
    private boolean isLasting(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Trigger trigger && trigger.form() == Trigger.Form.NOUN) {
                return switch (trigger.type()) {
                    case CLASH, SHELLING, AIRSTRIKE, PROTEST, DEPLOYMENT, DISPLACEMENT -> true;
                    case EXPLOSION, ATTACK, DETENTION, CONTROL_CHANGE, CEASEFIRE, CEASEFIRE_VIOLATION, OTHER -> false;
                };
            }
        }
        return false;
    }

    private static TimeExpression from(Amount amount, int sign, Anchor anchor) {
        return amount.count() > 0 || amount.unit() == ChronoUnit.HOURS
                ? new FromEvent(sign * amount.count(), amount.unit(), anchor)
                : new Vague();
    }
}
