package org.waqai.extract.incident;

import java.util.Optional;
import org.waqai.extract.time.TimeMention;

/**
 * What a sentence says of the time of an event, not yet worked out.
 *
 * @param before the time told before it in the sentence, from which it may be counted
 * @param until the time at which the event ended, where one is told
 */
record EventTime(TimeMention mention, Optional<TimeMention> before, Optional<TimeMention> until) {
}
