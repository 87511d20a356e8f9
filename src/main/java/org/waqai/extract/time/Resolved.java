package org.waqai.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;
import org.waqai.model.Reason;

/** The days that an expression means, how exactly, and from what they were told. */
public record Resolved(DateRange range, Precision precision, Basis basis, Optional<Reason> reason) {

    static Resolved stated(DateRange range, Precision precision) {
        return new Resolved(range, precision, Basis.STATED, Optional.empty());
    }

    static Resolved day(LocalDate day, Basis basis, Reason reason) {
        return new Resolved(DateRange.of(day), Precision.DAY, basis, Optional.of(reason));
    }

    static Resolved inferred(DateRange range, Precision precision, Basis basis, Reason reason) {
        return new Resolved(range, precision, basis, Optional.of(reason));
    }

    /** The stretch from the first day of this to the last of the other; the rougher of the two tells how exact it is. */
    Resolved through(Resolved last) {
        Precision rougher = precision.compareTo(last.precision) > 0 ? precision : last.precision;
        return new Resolved(new DateRange(range.first(), last.range.last()), rougher, basis, reason.or(last::reason));
    }
}
