package org.waqai.index;

import java.util.ArrayList;
import java.util.List;
import org.waqai.model.PlacePath;

/**
 * A path of places as one term: each name behind its length, so that no character of a name can be taken for a border, and
 * the term of a place begins with that of what contains it.
 */
final class PlaceKey {

    private static final String UNKNOWN = "?";

    private PlaceKey() {
    }

    static String of(PlacePath path) {
        if (path.equals(PlacePath.UNKNOWN)) {
            return UNKNOWN;
        }
        StringBuilder key = new StringBuilder();
        path.names().forEach(name -> key.append(name.length()).append(':').append(name));
        return key.toString();
    }

    static PlacePath path(String key) {
        if (key.equals(UNKNOWN)) {
            return PlacePath.UNKNOWN;
        }
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < key.length()) {
            int start = key.indexOf(':', at) + 1;
            int end = start + Integer.parseInt(key, at, start - 1, 10);
            names.add(key.substring(start, end));
            at = end;
        }
        return new PlacePath(names);
    }
}
