package org.waqai.model;

import java.util.Optional;

/**
 * An incident as it counts, after all decisions.
 *
 * @param machine as the machine read it; empty when a person added it
 */
public record Decided(Incident incident, Optional<Incident> machine, ReviewState state) {
}
