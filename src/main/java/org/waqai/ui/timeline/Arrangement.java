package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.waqai.session.CaseView;
import org.waqai.timeline.Bins;
import org.waqai.timeline.FoldedTime;
import org.waqai.timeline.Lane;
import org.waqai.timeline.Mark;
import org.waqai.timeline.Pivot;
import org.waqai.timeline.TimeSpan;
import org.waqai.timeline.Timeline;

/**
 * What the timeline shows of a view of the case. It is worked out once for each view, off the window's thread.
 *
 * @param time the axis of the whole case, whatever the filter, so that it does not change under the reader's eyes; empty
 *     when no incident has a date
 * @param all the incidents of the whole case, counted over time
 * @param visible those that pass the filter
 * @param selected the marks of the selected incident
 */
record Arrangement(
        CaseView view,
        Choice choice,
        Timeline timeline,
        Optional<FoldedTime> time,
        Bins all,
        Bins visible,
        List<Placed> selected) {

    /** How the user wants it: what the lanes stand for, and whether empty stretches are folded. */
    record Choice(Pivot pivot, boolean folded) {
    }

    /** A mark and the lane it lies in. */
    record Placed(Lane lane, Mark mark) {
    }

    /** Arranges a view; what {@code before} has worked out already is taken over. */
    static Arrangement of(CaseView view, Choice choice, Optional<Arrangement> before) {
        Optional<Arrangement> sameCase = before.filter(old -> old.view.contents().equals(view.contents()));
        Optional<Arrangement> sameSight = sameCase.filter(old -> old.view.visible().equals(view.visible()));
        Timeline timeline = sameSight.filter(old -> old.choice.pivot() == choice.pivot())
                .map(Arrangement::timeline)
                .orElseGet(() -> Timeline.of(view.visible(), choice.pivot()));
        List<TimeSpan> extents = sameCase.isPresent() && sameCase.get().choice.folded() == choice.folded()
                ? List.of()
                : Timeline.extents(view.contents().outlines());
        return new Arrangement(
                view,
                choice,
                timeline,
                extents.isEmpty() ? sameCase.flatMap(Arrangement::time) : Optional.of(axis(extents, choice)),
                extents.isEmpty() ? sameCase.map(Arrangement::all).orElse(Bins.of(extents)) : Bins.of(extents),
                sameSight.map(Arrangement::visible).orElseGet(() -> Bins.of(Timeline.extents(view.visible()))),
                selected(timeline, view.selected()));
    }

    private static FoldedTime axis(List<TimeSpan> extents, Choice choice) {
        return choice.folded()
                ? FoldedTime.around(extents)
                : FoldedTime.plain(extents.stream().reduce(TimeSpan::union).orElseThrow());
    }

    private static List<Placed> selected(Timeline timeline, Optional<String> id) {
        return id.stream()
                .flatMap(selected -> timeline.allLanes()
                        .flatMap(lane -> lane.marks()
                                .filter(mark -> mark.incident().id().equals(selected))
                                .map(mark -> new Placed(lane, mark))))
                .toList();
    }
}
