package org.waqai.extract.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.Resolved;
import org.waqai.extract.time.TimeMention;
import org.waqai.extract.time.TimeResolver;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Precision;
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.Span;
import org.waqai.model.When;

/** Turns expressions of time into the time of an incident. */
final class Dating {

    private final TimeResolver resolver;

    Dating(TimeResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * The time that a sentence tells of an event; undated, with the words, where it cannot be worked out.
     *
     * @param told the time of the event told before, for what is counted from it
     */
    Reading<When> date(Document document, EventTime time, Optional<When.Dated> told) {
        List<Span> words = words(document, time);
        TimeMention mention = time.mention();
        Optional<Resolved> resolved = resolver.resolve(mention.expression(), told(time, told));
        if (resolved.isEmpty()) {
            return new Reading<>(new When.Undated(), Evidence.unmeasured(words, "time.unresolved", Optional.empty()));
        }
        Resolved found = resolved.get();
        Optional<LocalDate> end = mention.since() ? resolver.published() : end(time, found);
        DateRange range = end.filter(day -> !day.isBefore(found.range().first()))
                .map(day -> new DateRange(found.range().first(), day)).orElse(found.range());
        boolean ongoing = mention.since() && end.isPresent();
        When when = new When.Dated(range, ongoing ? Precision.DAY : found.precision(), found.basis(), mention.part(), ongoing);
        return new Reading<>(when, Evidence.unmeasured(words, "time." + found.basis().code(), found.reason()));
    }

    private static List<Span> words(Document document, EventTime time) {
        List<Span> words = new ArrayList<>();
        words.add(document.span(time.mention().from(), time.mention().to()));
        time.until().ifPresent(until -> words.add(document.span(until.from(), until.to())));
        return words;
    }

    /** What the time is counted from: the time told before it in the sentence, else that of the event told before. */
    private Optional<When.Dated> told(EventTime time, Optional<When.Dated> told) {
        return time.before()
                .flatMap(before -> resolver.resolve(before.expression(), told))
                .map(before -> new When.Dated(before.range(), before.precision(), before.basis(), Optional.empty(), false))
                .or(() -> told)
                .or(() -> time.mention().countsFromNamed() ? standInDay() : Optional.empty());
    }

    private Optional<When.Dated> standInDay() {
        return resolver.published().map(day -> new When.Dated(DateRange.of(day), Precision.DAY, Basis.PUBLISHED, Optional.empty(), false));
    }

    private Optional<LocalDate> end(EventTime time, Resolved start) {
        if (start.precision() != Precision.DAY) {
            return Optional.empty();
        }
        When.Dated first = new When.Dated(start.range(), start.precision(), start.basis(), Optional.empty(), false);
        return time.until().flatMap(until -> resolver.resolve(until.expression(), Optional.of(first))).map(until -> until.range().last());
    }

    /** The time of an incident for which the text gives none: the publication day stands in, where it is known. */
    Reading<When> standIn() {
        return resolver.published()
                .map(day -> new Reading<When>(
                        new When.Dated(DateRange.of(day), Precision.DAY, Basis.PUBLISHED, Optional.empty(), false),
                        Evidence.unmeasured(List.of(), "time.published", Optional.of(new Reason.StandsInForPublication(day)))))
                .orElseGet(() -> new Reading<>(new When.Undated(), Evidence.none("time.none")));
    }
}
