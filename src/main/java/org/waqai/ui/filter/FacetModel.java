package org.waqai.ui.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waqai.model.Choice;
import org.waqai.model.IncidentFilter;
import org.waqai.session.CaseView;
import org.waqai.session.wording.Wording;
import org.waqai.ui.filter.CaseValues.Branch;
import org.waqai.ui.filter.FacetRow.Fold;
import org.waqai.ui.filter.FacetRow.Mark;
import org.waqai.ui.fx.Letters;

/** What the pane shows of one facet and what its gestures do. Knows no toolkit. */
final class FacetModel<T> {

    private final Facet<T> facet;
    private final Set<T> closed = new HashSet<>();
    private String query = "";

    FacetModel(Facet<T> facet) {
        this.facet = facet;
    }

    /** Shows only values whose names contain {@code words}, and what they lie in; blank shows all. */
    void search(String words) {
        query = Letters.folded(words);
    }

    /** Opens or closes the values below {@code value}. */
    void toggleFold(T value) {
        if (!closed.remove(value)) {
            closed.add(value);
        }
    }

    /** The rows from top to bottom. */
    List<FacetRow<T>> rows(CaseView view, CaseValues values, Wording wording) {
        Painter painter = new Painter(view, values, wording);
        facet.values().apply(values).forEach(branch -> painter.add(branch, 0, Mark.NONE));
        return List.copyOf(painter.rows);
    }

    /** The rows of the values that the filter asks for or leaves out. */
    List<FacetRow<T>> chosen(CaseView view, CaseValues values, Wording wording) {
        return rows(view, values, wording).stream()
                .filter(row -> row.mark() == Mark.INCLUDED || row.mark() == Mark.EXCLUDED)
                .toList();
    }

    /** Includes a value; takes the inclusion back when it is included already. */
    UnaryOperator<IncidentFilter> include(FacetRow<T> row, CaseValues values) {
        return row.mark() == Mark.INCLUDED ? clear(row.value()) : including(row.value(), values);
    }

    /** Excludes a value; takes the exclusion back when it is excluded already. */
    UnaryOperator<IncidentFilter> exclude(FacetRow<T> row, CaseValues values) {
        return row.mark() == Mark.EXCLUDED ? clear(row.value()) : excluding(row.value(), values);
    }

    UnaryOperator<IncidentFilter> clear(T value) {
        return change(choice -> choice.clearing(value));
    }

    /** To include a neighbourhood of an included city narrows, to include the city again widens. */
    private UnaryOperator<IncidentFilter> including(T value, CaseValues values) {
        List<T> around = containers(value, facet.values().apply(values));
        List<T> below = contents(value, facet.values().apply(values));
        return change(before -> {
            Choice<T> choice = before.including(value);
            for (T other : around) {
                choice = choice.clearing(other);
            }
            for (T other : below) {
                choice = choice.included().contains(other) ? choice.clearing(other) : choice;
            }
            return choice;
        });
    }

    /** To exclude a neighbourhood of an included city takes it out; what lies in an excluded value can no longer be asked for. */
    private UnaryOperator<IncidentFilter> excluding(T value, CaseValues values) {
        List<T> around = containers(value, facet.values().apply(values));
        List<T> below = contents(value, facet.values().apply(values));
        return change(before -> {
            Choice<T> choice = before.excluding(value);
            for (T other : around) {
                choice = choice.excluded().contains(other) ? choice.clearing(other) : choice;
            }
            for (T other : below) {
                choice = choice.clearing(other);
            }
            return choice;
        });
    }

    private UnaryOperator<IncidentFilter> change(UnaryOperator<Choice<T>> step) {
        return filter -> facet.replacing().apply(filter, step.apply(facet.choice().apply(filter)));
    }

    private static <T> List<T> containers(T value, List<Branch<T>> branches) {
        for (Branch<T> branch : branches) {
            if (contents(branch).anyMatch(value::equals)) {
                List<T> found = new ArrayList<>(containers(value, branch.children()));
                found.add(branch.value());
                return found;
            }
        }
        return List.of();
    }

    private static <T> List<T> contents(T value, List<Branch<T>> branches) {
        return branches.stream()
                .flatMap(FacetModel::all)
                .filter(branch -> branch.value().equals(value))
                .flatMap(FacetModel::contents)
                .toList();
    }

    private static <T> Stream<T> contents(Branch<T> branch) {
        return branch.children().stream().flatMap(FacetModel::all).map(Branch::value);
    }

    private static <T> Stream<Branch<T>> all(Branch<T> branch) {
        return Stream.concat(Stream.of(branch), branch.children().stream().flatMap(FacetModel::all));
    }

    /** Walks the tree once and collects the rows. */
    private final class Painter {

        private final CaseView view;
        private final CaseValues values;
        private final Wording wording;
        private final Choice<T> choice;
        private final int largest;
        private final List<FacetRow<T>> rows = new ArrayList<>();

        Painter(CaseView view, CaseValues values, Wording wording) {
            this.view = view;
            this.values = values;
            this.wording = wording;
            this.choice = facet.choice().apply(view.filter());
            this.largest = facet.values().apply(values).stream().mapToInt(root -> count(root.value())).max().orElse(0);
        }

        void add(Branch<T> branch, int depth, Mark above) {
            if (!isFound(branch)) {
                return;
            }
            Mark mark = mark(branch.value(), above);
            boolean open = !query.isEmpty() || !closed.contains(branch.value());
            Fold fold = branch.children().isEmpty() ? Fold.LEAF : open ? Fold.OPEN : Fold.CLOSED;
            int count = count(branch.value());
            double share = largest == 0 ? 0 : (double) count / largest;
            rows.add(new FacetRow<>(branch.value(), name(branch.value()), depth, count, share, mark, fold));
            if (open) {
                branch.children().forEach(child -> add(child, depth + 1, mark));
            }
        }

        private boolean isFound(Branch<T> branch) {
            return Letters.folded(name(branch.value())).contains(query) || branch.children().stream().anyMatch(this::isFound);
        }

        private Mark mark(T value, Mark above) {
            if (choice.included().contains(value)) {
                return Mark.INCLUDED;
            }
            if (choice.excluded().contains(value)) {
                return Mark.EXCLUDED;
            }
            return switch (above) {
                case INCLUDED, INCLUDED_ABOVE -> Mark.INCLUDED_ABOVE;
                case EXCLUDED, EXCLUDED_ABOVE -> Mark.EXCLUDED_ABOVE;
                case NONE -> Mark.NONE;
            };
        }

        private int count(T value) {
            return facet.count().apply(view.counts(), value);
        }

        private String name(T value) {
            return facet.name().of(value, values, wording);
        }
    }
}
