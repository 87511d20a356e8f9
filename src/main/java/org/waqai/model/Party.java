package org.waqai.model;

import java.util.List;

/**
 * A faction's part in an incident.
 *
 * @param mentions the forms in which the article names it, loaded ones included
 */
public record Party(Faction faction, Role role, List<String> mentions) {

    public Party {
        mentions = mentions.size() < 2 ? List.copyOf(mentions) : mentions.stream().distinct().toList();
    }
}
