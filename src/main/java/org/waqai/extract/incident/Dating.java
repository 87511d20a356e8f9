package org.waqai.extract.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeMention;
import org.waqai.extract.time.TimeResolver;
import org.waqai.extract.time.TimeResolver.Resolved;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Precision;
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.When;

/** Turns expressions of time into the time of an incident. */
final class Dating {

    private static final double STATED = 0.95;
    private static final double COUNTED = 0.9;
    private static final double STANDS_IN = 0.6;

    private final TimeResolver resolver;

    Dating(TimeResolver resolver) {
        this.resolver = resolver;
    }

    /** The time that an expression means; undated, with the words, where it cannot be worked out. */
    Reading<When> date(Document document, TimeMention mention, Optional<LocalDate> event) {
        List<org.waqai.model.Span> words = List.of(document.span(mention.from(), mention.to()));
        Optional<Resolved> resolved = resolver.resolve(mention.expression(), event);
        if (resolved.isEmpty()) {
            return new Reading<>(new When.Undated(), new Evidence(words, "time.unresolved", 0, Optional.empty()));
        }
        Resolved found = resolved.get();
        boolean ongoing = mention.since() && resolver.published().filter(day -> !day.isBefore(found.range().first())).isPresent();
        DateRange range = ongoing ? new DateRange(found.range().first(), resolver.published().orElseThrow()) : found.range();
        When when = new When.Dated(range, found.precision(), found.basis(), mention.part(), ongoing);
        double confidence = found.basis() == Basis.RELATIVE ? COUNTED : STATED;
        return new Reading<>(when, new Evidence(words, "time." + found.basis().code(), confidence, found.reason()));
    }

    /** The time of an incident for which the text gives none: the publication day stands in, where it is known. */
    Reading<When> standIn() {
        return resolver.published()
                .map(day -> new Reading<When>(
                        new When.Dated(DateRange.of(day), Precision.DAY, Basis.PUBLISHED, Optional.empty(), false),
                        new Evidence(List.of(), "time.published", STANDS_IN, Optional.of(new Reason.StandsInForPublication(day)))))
                .orElseGet(() -> new Reading<>(new When.Undated(), Evidence.none("time.none")));
    }
}
