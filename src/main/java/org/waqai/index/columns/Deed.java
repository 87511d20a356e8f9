package org.waqai.index.columns;

import java.util.Optional;
import org.waqai.model.Ceasefire;
import org.waqai.model.IncidentType;
import org.waqai.model.Losses;
import org.waqai.model.Telling;

/** What was done and whom it killed. */
public record Deed(IncidentType type, Telling telling, Optional<Ceasefire.Status> ceasefire, Losses killed) {
}
