package org.waqai.link;

import java.util.Optional;

/**
 * A news outlet that is known.
 *
 * @param side the side that it belongs to or speaks for, where that is known
 */
public record Outlet(Named name, Optional<Named> side) {

    /** A name in both languages. */
    public record Named(String arabic, String english) {
    }
}
