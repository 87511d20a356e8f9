package org.waqai.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeExpression.Anchor;
import org.waqai.extract.time.TimeExpression.FromEvent;
import org.waqai.extract.time.TimeExpression.Range;
import org.waqai.extract.time.TimeMention.Bound;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord.Kind;
import org.waqai.model.DayPart;

/** The grammar of times: bound? part-of-day? core. Every method takes a token index and gives what begins there. */
final class TimeParser {

    private final Document document;
    private final TimeWords words;
    private final CountedTimeParser counted;
    private final EventTimeParser events;
    private final MonthParser months;
    private final DayParser days;

    /** In the order in which they are tried. */
    private final List<Rule> rules;

    TimeParser(Document document, NumberWords numbers) {
        this.document = document;
        this.words = new TimeWords(document);
        this.counted = new CountedTimeParser(document, words, numbers);
        this.events = new EventTimeParser(document, words, counted);
        this.months = new MonthParser(document, words, numbers, counted);
        this.days = new DayParser(document, words, months, events);
        this.rules = List.of(
                (at, since) -> days.parse(at),
                (at, since) -> beforeOrAfterDate(at),
                (at, since) -> months.phase(at),
                (at, since) -> months.month(at, true),
                (at, since) -> months.season(at),
                (at, since) -> months.year(at),
                (at, since) -> counted.around(at),
                (at, since) -> counted.past(at),
                (at, since) -> events.parse(at),
                counted::ago,
                (at, since) -> vague(at));
    }

    /** Reads what can begin at a token; {@code since} where منذ stands before it. */
    private interface Rule {
        Optional<Core> read(int at, boolean since);
    }

    /** A core with the part of the day before it. */
    private record Timed(Core core, Optional<DayPart> part) {
    }

    Optional<TimeMention> mention(int at) {
        if (!words.canBegin(at) && !counted.beginsWithNumber(at)) {
            return Optional.empty();
        }
        Optional<TimeMention> range = range(at);
        if (range.isPresent()) {
            return range;
        }
        Optional<Core> row = counted.dayInARow(at);
        if (row.isPresent()) {
            return Optional.of(new TimeMention(at, row.get().next(), row.get().expression(), Optional.empty(), Bound.SINCE));
        }
        Optional<Core> end = events.lasting(at);
        if (end.isPresent()) {
            return Optional.of(new TimeMention(at, end.get().next(), end.get().expression(), Optional.empty(), Bound.UNTIL));
        }
        Bound bound = bound(at);
        int start = bound == Bound.AT ? afterFrom(at) : afterParticle(at);
        return timed(start, bound == Bound.SINCE)
                .or(() -> bound == Bound.AT ? partOnly(at) : Optional.empty())
                .map(timed -> bound == Bound.UNTIL && isNow(timed) ? open(at, timed) : withPartAfter(mention(at, timed, bound)));
    }

    private Bound bound(int at) {
        if (words.is(at, Kind.SINCE)) {
            return Bound.SINCE;
        }
        return words.is(at, Kind.UNTIL) ? Bound.UNTIL : Bound.AT;
    }

    private int afterParticle(int at) {
        int next = words.word(at, Kind.SINCE).or(() -> words.word(at, Kind.UNTIL)).map(Match::to).orElse(at + 1);
        return document.token(next).is("من") ? next + 1 : next;
    }

    /** Steps over اعتبارا من; a bare من before a time belongs to other words. */
    private int afterFrom(int at) {
        return words.word(at, Kind.FROM).map(Match::to).filter(next -> next > at + 1).orElse(at);
    }

    /** "حتى اليوم" is no end: what is told so may go on. */
    private static TimeMention open(int at, Timed timed) {
        return new TimeMention(at, timed.core().next(), new TimeExpression.Vague(), Optional.empty(), Bound.UNTIL);
    }

    private static boolean isNow(Timed timed) {
        return timed.part().isEmpty() && timed.core().expression() instanceof TimeExpression.Offset offset && offset.days() == 0;
    }

    /** {@code بين الأحد والثلاثاء}, {@code من مساء السبت حتى فجر الاثنين}, {@code منذ الأحد وحتى الثلاثاء}. */
    private Optional<TimeMention> range(int at) {
        Optional<Match> opening = words.word(at, Kind.BETWEEN).or(() -> words.word(at, Kind.FROM))
                .or(() -> words.word(at, Kind.SINCE));
        if (opening.isEmpty() || !words.canBegin(opening.get().to())) {
            return Optional.empty();
        }
        boolean between = words.is(at, Kind.BETWEEN);
        Optional<Timed> first = timed(opening.get().to(), false);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (between && first.get().core().expression() instanceof Range) {
            return Optional.of(mention(at, first.get(), Bound.AT));
        }
        int joint = afterPart(first.get());
        Optional<Timed> last = isRangeJoint(joint, between) ? timed(afterRangeJoint(joint, between), false) : Optional.empty();
        return last.map(timed -> new TimeMention(at, afterPart(timed),
                new Range(first.get().core().expression(), timed.core().expression()), first.get().part(), Bound.AT));
    }

    private boolean isRangeJoint(int at, boolean between) {
        Token token = document.token(at);
        return between ? token.text().startsWith("و") : token.is("الي") || token.is("والي") || words.is(at, Kind.UNTIL);
    }

    /** The "and" of "between … and …" is written together with a word and apart from a number. */
    private int afterRangeJoint(int at, boolean between) {
        return between && document.token(at).text().length() > 1 ? at : at + 1;
    }

    private int afterPart(Timed timed) {
        return words.word(timed.core().next(), Kind.PART).filter(TimeParser::isBare).map(Match::to).orElse(timed.core().next());
    }

    private static boolean isBare(Match part) {
        return part.form().preposition() == WordForm.NONE && !part.form().conjunction();
    }

    private static TimeMention mention(int at, Timed timed, Bound bound) {
        return new TimeMention(at, timed.core().next(), timed.core().expression(), timed.part(), bound);
    }

    /** "أمس ظهرا": the part of the day may stand behind. */
    private TimeMention withPartAfter(TimeMention mention) {
        Optional<Match> after = mention.part().isPresent() ? Optional.empty()
                : words.word(mention.to(), Kind.PART).filter(TimeParser::isBare);
        return after.map(match -> new TimeMention(mention.from(), match.to(), mention.expression(),
                Optional.of(DayPart.valueOf(TimeWords.value(match))), mention.bound())).orElse(mention);
    }

    private Optional<Timed> timed(int at, boolean since) {
        Optional<Match> partWord = words.is(at, Kind.DAY) ? Optional.empty() : words.word(at, Kind.PART);
        Optional<DayPart> part = partWord.map(match -> DayPart.valueOf(TimeWords.value(match)));
        int next = partWord.map(Match::to).orElse(at);
        Optional<Core> alone = partWord.filter(match -> match.form().definite() || match.form().conjunction())
                .flatMap(match -> events.sequel(match.to()));
        return alone.or(() -> core(skipDayNoun(next), since)).map(core -> new Timed(core, part));
    }

    /** {@code قصفت ليلا}, {@code وفي المساء}, {@code وبعد الظهر}; but صباح العيد is a day that no calendar knows. */
    private Optional<Timed> partOnly(int at) {
        Optional<Match> part = words.word(at, Kind.PART);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String text = document.token(part.get().to() - 1).text();
        boolean construct = document.token(part.get().to()).text().startsWith("ال");
        boolean adverb = text.endsWith("ا") || (text.equals("مساء") && !construct);
        boolean introduced = part.get().length() > 1 || document.token(at - 1).is("في") || document.token(at - 1).is("وفي")
                || document.token(at - 1).is("عند") || document.token(at - 1).is("وعند");
        boolean sure = adverb || (introduced && text.startsWith("ال") && !construct);
        return sure ? Optional.of(new Timed(new Core(new FromEvent(0, ChronoUnit.DAYS, Anchor.STORY), part.get().to()),
                part.map(match -> DayPart.valueOf(TimeWords.value(match))))) : Optional.empty();
    }

    private int skipDayNoun(int at) {
        Token token = document.token(at);
        boolean noun = token.is("يوم") || token.is("نهار") || token.is("ويوم") || token.is("يومي") || token.is("ايام") || token.is("ليله")
                || token.is("ليل") || token.is("ليلتي") || token.is("بتاريخ") || token.is("تاريخ");
        int next = document.token(at + 1).is("امس") ? at : at + 1;
        return noun && words.canBegin(next) && !words.is(next, Kind.FROM) ? next : at;
    }

    private Optional<Core> core(int at, boolean since) {
        for (Rule rule : rules) {
            Optional<Core> core = rule.read(at, since);
            if (core.isPresent()) {
                return core;
            }
        }
        return Optional.empty();
    }

    /** {@code قبل عام 2011}, {@code بعد 7 أكتوبر}: some time, not that one. */
    private Optional<Core> beforeOrAfterDate(int at) {
        if (!words.is(at, Kind.AGO) && !words.is(at, Kind.AFTER)) {
            return Optional.empty();
        }
        return days.parse(at + 1)
                .filter(core -> core.expression() instanceof TimeExpression.MonthDay)
                .or(() -> months.month(at + 1, true))
                .or(() -> months.year(at + 1).filter(core -> !(core.expression() instanceof FromEvent)))
                .map(core -> new Core(new TimeExpression.Vague(), core.next()));
    }

    private Optional<Core> vague(int at) {
        Optional<Match> vague = words.word(at, Kind.VAGUE);
        return vague.map(match -> new Core(new TimeExpression.Vague(),
                words.word(match.to(), Kind.VAGUE).map(Match::to).orElse(match.to())));
    }
}
