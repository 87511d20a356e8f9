package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.model.DateRange;
import org.waqai.model.Outline;
import org.waqai.session.CaseView;
import org.waqai.timeline.Bins;
import org.waqai.timeline.Extents;
import org.waqai.timeline.FoldedTime;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.Pivot;
import org.waqai.timeline.Timeline;
import org.waqai.timeline.Timeline.Placed;

/**
 * What the timeline shows of a view of the case. It is worked out once for each view, off the window's thread.
 *
 * @param time the axis of the whole case, whatever the filter, so that it does not change under the reader's eyes; empty
 *     when no incident has a date
 * @param all the incidents of the whole case, counted over time
 * @param visible those that pass the filter, counted over time
 * @param selectedAt where the selected incident stands among the visible ones; negative when it does not
 * @param selected the marks of the selected incident
 */
record Arrangement(
        CaseView view,
        Choice choice,
        Incidents incidents,
        Timeline timeline,
        Optional<FoldedTime> time,
        Bins all,
        Bins visible,
        int selectedAt,
        List<Placed> selected) {

    /** How the user wants it: what the lanes stand for, whether empty stretches are folded, and which lanes are rolled up. */
    record Choice(Pivot pivot, boolean folded, Set<LaneKey> closed) {
    }

    /** The incidents of a case, and those of them that pass the filter, undated ones last. */
    record Incidents(List<Outline> all, List<Outline> visible) {
    }

    /** The days that the filter asks for, an open side ended where the case's own dates end. */
    Optional<DateRange> asked() {
        return view.filter().during().flatMap(period -> view.contents().days().map(period::within));
    }

    /** Arranges a view; what {@code before} has worked out already is taken over. */
    static Arrangement of(CaseView view, Choice choice, Optional<Arrangement> before) {
        Optional<Arrangement> sameCase = before.filter(old -> old.view.contents().equals(view.contents()));
        return of(view, new Incidents(view.contents().outlines(), view.visible()), choice, sameCase);
    }

    /** Arranges incidents; {@code before} is an arrangement of the same case. */
    static Arrangement of(CaseView view, Incidents incidents, Choice choice, Optional<Arrangement> before) {
        Optional<Arrangement> sameSight = before.filter(old -> old.view.filter().equals(view.filter()));
        Optional<Arrangement> sameAxis = before.filter(old -> old.choice.folded() == choice.folded());
        Timeline timeline = timeline(incidents.visible(), choice, sameSight);
        boolean filtered = incidents.visible().size() < incidents.all().size();
        Extents extents = sameAxis.isPresent() || !filtered ? timeline.extents() : Extents.of(incidents.all());
        Bins all = sameAxis.map(Arrangement::all).orElseGet(extents::bins);
        int selectedAt = view.selected().map(id -> indexOf(id, incidents.visible())).orElse(-1);
        return new Arrangement(
                view,
                choice,
                incidents,
                timeline,
                sameAxis.map(Arrangement::time).orElseGet(() -> axis(extents, choice)),
                all,
                sameSight.map(Arrangement::visible).orElseGet(() -> filtered ? timeline.extents().bins() : all),
                selectedAt,
                selectedAt < 0 ? List.of() : timeline.marksOf(selectedAt));
    }

    private static Timeline timeline(List<Outline> visible, Choice choice, Optional<Arrangement> sameSight) {
        Optional<Arrangement> sameLanes = sameSight.filter(old -> old.choice.pivot() == choice.pivot());
        if (sameLanes.isPresent() && sameLanes.get().choice.closed().equals(choice.closed())) {
            return sameLanes.get().timeline;
        }
        Timeline all = sameLanes.map(Arrangement::timeline).orElseGet(() -> Timeline.of(visible, choice.pivot()));
        return all.rolledUp(choice.closed());
    }

    private static Optional<FoldedTime> axis(Extents extents, Choice choice) {
        if (extents.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choice.folded() ? extents.folded() : extents.plain());
    }

    private static int indexOf(String id, List<Outline> incidents) {
        for (int i = 0; i < incidents.size(); i++) {
            if (incidents.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** How many of the visible incidents have a date; they come before the others. */
    int dated() {
        return incidents.visible().size() - timeline.undated();
    }
}
