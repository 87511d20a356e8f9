package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordSet;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.extract.reading.TextOrder;
import org.waqai.extract.time.TimeMention;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Sense;
import org.waqai.model.Ceasefire;
import org.waqai.model.IncidentType;

/**
 * Decides which of a sentence's times is the time of which of its events.
 *
 * <p>A time in an event's own stretch is its own, the nearest in its clause first. Without one it has the time told last before it: the
 * one that opens the sentence, or that of the event before. What a relative clause tells of one event is not the time of another.
 */
final class EventTimes {

    private static final int ANOTHER_CLAUSE = 10;
    /** A part of the day counts only where nothing else tells the day. */
    private static final int PART_ONLY = 1000;
    private static final int STATEMENT = 500;
    private static final int LONGEST_SPEAKER = 12;
    private static final int NAMED_WITHIN = 3;
    private static final int LASTED_WITHIN = 5;

    /** The word of an event may tell what came of it first: بعد يومين على مقتل ضابط في هجوم. */
    private static final int TOLD_WITHIN = 6;

    private static final WordSet THAT = WordSet.of("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم");

    private static final WordSet DURING = WordSet.of("خلال", "طوال", "طيله", "بحلول", "بمناسبه");

    private static final WordSet AWAITED = WordSet.of("ينتظر", "المنتظر", "يتوقع", "المتوقع", "المقرر", "المرتقب", "يرتقب", "المزمع");

    private final Document document;
    private final List<TimeMention> times = new ArrayList<>();
    private final List<TimeMention> ends = new ArrayList<>();
    private final List<TimeMention> fromNamed = new ArrayList<>();
    private final List<EventMention> events;
    private final Clauses clauses;
    private final RelativeClauses relatives;

    EventTimes(Document document, Sentence sentence, List<TimeMention> times, List<EventMention> events, Clauses clauses) {
        this.document = document;
        for (TimeMention mention : times) {
            if (!mention.isFuture()) {
                sort(mention);
            }
        }
        this.events = events;
        this.clauses = clauses;
        this.relatives = new RelativeClauses(document, sentence, clauses, events);
    }

    private void sort(TimeMention mention) {
        if (mention.until() && !isOfBefore(mention)) {
            ends.add(mention);
        }
        if (mention.countsFromNamed()) {
            fromNamed.add(mention);
        } else if (!mention.until()) {
            times.add(mention);
        }
    }

    /** "استعادوا البلدة بعد حصار دام يومين": how long what came before went on. */
    private boolean isOfBefore(TimeMention duration) {
        for (int i = duration.from() - 1; i >= duration.from() - LASTED_WITHIN && document.token(i).isWord(); i--) {
            if (document.sense(i, Sense.TurningWord.class).filter(word -> word.kind() == Sense.TurningWord.Kind.PAST).isPresent()) {
                return true;
            }
        }
        return false;
    }

    Optional<EventTime> of(EventMention event) {
        Optional<TimeMention> own = own(event);
        Optional<TimeMention> named = own.isPresent() ? Optional.empty() : named(event);
        if (named.isPresent()) {
            return Optional.of(time(event, named.get().inverse(), sentenceTime(event)));
        }
        return own.map(mention -> mention.since() && isTheMoment(mention, event) ? mention.asMoment() : mention)
                .or(() -> countedFromNamed(event)).or(() -> toldBehind(event)).or(() -> toldBefore(event)).or(() -> since(event))
                .map(mention -> time(event, mention, before(mention)));
    }

    private EventTime time(EventMention event, TimeMention mention, Optional<TimeMention> before) {
        return new EventTime(mention, before, mention.since() ? Optional.empty() : end(event, mention));
    }

    /** The nearest time of the event's own stretch. */
    private Optional<TimeMention> own(EventMention event) {
        TimeMention best = null;
        int least = Integer.MAX_VALUE;
        for (int i = firstFrom(event.from()); i < times.size() && times.get(i).from() < event.to(); i++) {
            TimeMention mention = times.get(i);
            if (governs(mention, event) && distance(event, mention) < least) {
                least = distance(event, mention);
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The index of the first time at or behind a token. */
    private int firstFrom(int token) {
        return TextOrder.before(token, times, TimeMention::from);
    }

    private boolean governs(TimeMention mention, EventMention event) {
        boolean truce = event.type() == IncidentType.CEASEFIRE;
        return !(truce && (mention.since() || isDuring(mention) || isAhead(mention) || isOfOther(mention, event)))
                && relatives.reaches(mention, event);
    }

    /** "ينتظر توقيعها نهاية الأسبوع": when it is to be made. */
    private boolean isAhead(TimeMention mention) {
        for (int i = mention.from() - 1; i >= mention.from() - NAMED_WITHIN; i--) {
            if (AWAITED.contains(document.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** "هدنة خلال شهر رمضان": when a truce is to hold, not when it was made. */
    private boolean isDuring(TimeMention mention) {
        return DURING.contains(document.token(mention.from() - 1).text());
    }

    private int distance(EventMention event, TimeMention mention) {
        int tokens = mention.from() < event.at() ? event.at() - mention.to() : mention.from() - event.end();
        int weak = mention.isPartOnly() ? PART_ONLY : isOfStatement(mention) ? STATEMENT : 0;
        return weak + tokens + ANOTHER_CLAUSE * clauses.distance(event.at(), mention.from());
    }

    /** "قالت قسد، السبت، إن …": when it was said; when it happened, if nothing else tells that. */
    private boolean isOfStatement(TimeMention mention) {
        int next = document.token(mention.to()).is("،") ? mention.to() + 1 : mention.to();
        if (!THAT.contains(document.token(next).text()) && !isNewFigure(next)) {
            return false;
        }
        for (int i = mention.from() - 1; i >= mention.from() - LONGEST_SPEAKER; i--) {
            if (document.sense(i, Sense.FunctionWord.class).filter(word -> word.kind() == Sense.FunctionWord.Kind.REPORTING).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "أعلنت الوزارة، السبت، ارتفاع حصيلة الاشتباكات". */
    private boolean isNewFigure(int at) {
        return document.sense(at, HarmSense.Update.class).isPresent();
    }

    /** "منذ 23 آب، حين أودى انفجار": what happened when the other thing began. */
    private boolean isTheMoment(TimeMention since, EventMention event) {
        for (int i = since.to(); i < event.at(); i++) {
            if (document.sense(i, Sense.TurningWord.class).filter(word -> word.kind() == Sense.TurningWord.Kind.MOMENT).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The time that is counted from this event: "غداة معارك". */
    private Optional<TimeMention> named(EventMention event) {
        return fromNamed.stream().filter(mention -> namedBy(mention).filter(event::equals).isPresent()).findFirst();
    }

    /** The event right behind a time that is counted from it. */
    private Optional<EventMention> namedBy(TimeMention mention) {
        int next = TextOrder.before(mention.to(), events, EventMention::at);
        boolean told = document.match(mention.to(), Sense.Trigger.class).isPresent()
                || document.match(mention.to(), HarmSense.OutcomeWord.class).isPresent();
        return next < events.size() && events.get(next).at() - mention.to() < (told ? TOLD_WITHIN : NAMED_WITHIN)
                ? Optional.of(events.get(next))
                : Optional.empty();
    }

    /** The time of the event that happened so long after the one it names: only that one's own time can tell it. */
    private Optional<TimeMention> countedFromNamed(EventMention event) {
        return fromNamed.stream()
                .filter(mention -> event.covers(mention.from()) && namedBy(mention).flatMap(this::own).isPresent())
                .findFirst()
                .map(TimeMention::countedFromTold);
    }

    /** The time of the sentence that an event named behind غداة is counted back from. */
    private Optional<TimeMention> sentenceTime(EventMention named) {
        return events.stream().filter(other -> !other.equals(named)).flatMap(other -> own(other).stream()).findFirst()
                .or(() -> toldBefore(named));
    }

    /** The time told last before the event; none that only tells since when another one has gone on. */
    private Optional<TimeMention> toldBefore(EventMention event) {
        for (int i = firstFrom(event.at()) - 1; i >= 0; i--) {
            if (!times.get(i).since() && governs(times.get(i), event)) {
                return Optional.of(times.get(i));
            }
        }
        return Optional.empty();
    }

    /** "القتال الدائر منذ الرابع من نيسان أوقع مئات القتلى، وأجبر 100 ألف شخص على الفرار": people flee as long as it goes on. */
    private Optional<TimeMention> since(EventMention event) {
        int before = firstFrom(event.at()) - 1;
        return event.type() == IncidentType.DISPLACEMENT && before >= 0 ? Optional.of(times.get(before)) : Optional.empty();
    }

    /** "تعهد قبل يومين بالحسم، في حين جددت البعثة دعوتها إلى هدنة": who asks for a truce does so now. */
    private boolean isOfOther(TimeMention mention, EventMention event) {
        int clause = clauses.startOf(event.at());
        return event.truce().equals(Optional.of(Ceasefire.Status.PROPOSED)) && mention.from() < clause
                && (isMeanwhile(clause) || isMeanwhile(clause - 1));
    }

    private boolean isMeanwhile(int at) {
        return document.sense(at, Sense.TurningWord.class).filter(word -> word.kind() == Sense.TurningWord.Kind.MEANWHILE).isPresent();
    }

    /** The first time behind the event in its clause: "أسقط طائرة ظهر الأربعاء", where the stretch of the event ends early. */
    private Optional<TimeMention> toldBehind(EventMention event) {
        int next = firstFrom(event.end());
        boolean near = next < times.size() && clauses.together(event.at(), times.get(next).from()) && !times.get(next).since();
        return near && governs(times.get(next), event) && !relatives.hold(times.get(next))
                ? Optional.of(times.get(next))
                : Optional.empty();
    }

    /** What a time that counts from another one is counted from, if that stands in the sentence. */
    private Optional<TimeMention> before(TimeMention mention) {
        int earlier = firstFrom(mention.from()) - 1;
        return earlier >= 0 ? Optional.of(times.get(earlier)) : Optional.empty();
    }

    /** "استمرت حتى فجر اليوم": the end told behind the event, before another one begins. */
    private Optional<TimeMention> end(EventMention event, TimeMention start) {
        int next = TextOrder.before(Math.max(event.at(), start.from()) + 1, ends, TimeMention::to);
        if (next == ends.size()) {
            return Optional.empty();
        }
        int other = TextOrder.before(event.at() + 1, events, EventMention::at);
        boolean own = other == events.size() || events.get(other).at() >= ends.get(next).to();
        return own ? Optional.of(ends.get(next)) : Optional.empty();
    }
}
