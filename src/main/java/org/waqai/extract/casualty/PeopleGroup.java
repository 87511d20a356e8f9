package org.waqai.extract.casualty;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Count;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/**
 * A number of people in a text: tokens {@code [from, to)}.
 *
 * @param outcomes what the noun itself says of them: killed for قتلى; several for "قتلى وجرحى"
 * @param bare whether a number stands there without a noun
 */
record PeopleGroup(int from, int to, Count count, Optional<Victim> who, List<Outcome> outcomes, List<String> names, boolean bare) {
}
