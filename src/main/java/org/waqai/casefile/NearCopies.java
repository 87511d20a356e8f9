package org.waqai.casefile;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.waqai.model.Article;

/** Marks articles that say nearly the same in the same words: a band in common makes them candidates, their runs decide. */
final class NearCopies {

    /** Of the articles in one band; where there are more, they are copies of the first anyway. */
    private static final int CANDIDATES = 4;

    /** Copies mostly come soon after each other, and the first in a band is compared with all later ones: these are kept at hand. */
    private static final int SKETCHES_AT_HAND = 20_000;

    private final Database database;
    private final Articles articles;
    private final Map<Long, Sketch> sketches = new LinkedHashMap<>(SKETCHES_AT_HAND, 0.75f, true);

    NearCopies(Database database, Articles articles) {
        this.database = database;
        this.articles = articles;
    }

    /** Remembers an article, and marks it if it is a near copy of an earlier one; returns whether it is. */
    boolean add(long number, Article article) throws SQLException {
        Sketch sketch = Sketch.of(article);
        List<Long> bands = sketch.bands();
        Optional<Long> first = firstLike(sketch, bands);
        if (first.isPresent()) {
            articles.setCopyOf(number, first.get());
        }
        PreparedStatement insert = database.statement("INSERT OR IGNORE INTO sketch (band, article) VALUES (?, ?)");
        for (long band : bands) {
            insert.setLong(1, band);
            insert.setLong(2, number);
            insert.executeUpdate();
        }
        keep(number, sketch);
        return first.isPresent();
    }

    private Optional<Long> firstLike(Sketch sketch, List<Long> bands) throws SQLException {
        TreeSet<Long> candidates = new TreeSet<>();
        for (long band : bands) {
            candidates.addAll(inBand(band));
        }
        for (long candidate : candidates) {
            if (sketch.isNear(sketchOf(candidate))) {
                long original = articles.copyOf(candidate);
                return Optional.of(original == 0 ? candidate : original);
            }
        }
        return Optional.empty();
    }

    private Sketch sketchOf(long number) throws SQLException {
        Sketch known = sketches.get(number);
        if (known == null) {
            known = Sketch.of(articles.article(number));
            keep(number, known);
        }
        return known;
    }

    /** Forgets what was at hand: the numbers of articles whose filing failed will be those of others. */
    void forget() {
        sketches.clear();
    }

    private void keep(long number, Sketch sketch) {
        sketches.put(number, sketch);
        if (sketches.size() > SKETCHES_AT_HAND) {
            sketches.remove(sketches.keySet().iterator().next());
        }
    }

    private List<Long> inBand(long band) throws SQLException {
        PreparedStatement query = database.statement("SELECT article FROM sketch WHERE band = ? ORDER BY article LIMIT ?");
        query.setLong(1, band);
        query.setInt(2, CANDIDATES);
        List<Long> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(row.getLong(1));
            }
        }
        return found;
    }
}
