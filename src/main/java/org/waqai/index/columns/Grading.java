package org.waqai.index.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.index.columns.CaseColumns.Live;
import org.waqai.model.Facet;
import org.waqai.model.Grade;

/**
 * Adds to columns how sure each incident is. That hangs on all articles together, so it is never kept with the index, but laid over
 * the columns whenever the articles were linked. Safe for use by several threads.
 */
public final class Grading {

    /** Nothing is known of any incident. */
    public static final Grading NONE = new Grading(Map.of());

    private final Map<String, Grade> grades;
    private Map<Segment, Segment> known = Map.of();
    private Optional<Laid> last = Optional.empty();

    private record Laid(CaseColumns over, CaseColumns graded) {
    }

    /** @param grades by the identifiers of incidents */
    public Grading(Map<String, Grade> grades) {
        this.grades = Map.copyOf(grades);
    }

    /** The same columns with the grades; for the same ones always the same. */
    public synchronized CaseColumns over(CaseColumns columns) {
        if (grades.isEmpty()) {
            return columns;
        }
        Laid laid = last.filter(before -> before.over().equals(columns)).orElseGet(() -> new Laid(columns, graded(columns)));
        last = Optional.of(laid);
        return laid.graded();
    }

    private CaseColumns graded(CaseColumns columns) {
        Map<Segment, Segment> now = new HashMap<>();
        List<Live> segments = new ArrayList<>();
        for (Live live : columns.segments()) {
            Segment segment = known.containsKey(live.segment()) ? known.get(live.segment()) : graded(live.segment());
            now.put(live.segment(), segment);
            segments.add(new Live(segment, live.incidents(), live.partly()));
        }
        known = now;
        return new CaseColumns(segments);
    }

    private Segment graded(Segment segment) {
        Map<Grade, Rows.Collector> rows = new EnumMap<>(Grade.class);
        for (int row = Segment.next(segment.incidents(), 0); row >= 0; row = Segment.next(segment.incidents(), row + 1)) {
            Grade grade = grades.get(segment.ids().get(row));
            if (grade != null) {
                rows.computeIfAbsent(grade, fresh -> new Rows.Collector(segment.rows(), 1)).add(row);
            }
        }
        List<Grade> values = List.copyOf(rows.keySet());
        return segment.with(Facet.GRADES, new FacetColumn<>(values, rows.values().stream().map(Rows.Collector::rows).toList()));
    }
}
