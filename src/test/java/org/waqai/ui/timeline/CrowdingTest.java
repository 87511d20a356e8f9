package org.waqai.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.ReadArticle;
import org.waqai.timeline.Direction;
import org.waqai.timeline.Frame;
import org.waqai.timeline.Layout;
import org.waqai.timeline.Layout.Measures;
import org.waqai.timeline.Pivot;
import org.waqai.timeline.SampleCase;
import org.waqai.timeline.Spot;
import org.waqai.timeline.TimeScale;
import org.waqai.timeline.Timeline;

class CrowdingTest {

    private static Frame frame(List<ReadArticle> articles, Direction direction) {
        Timeline timeline = Timeline.of(SampleCase.outlines(articles), Pivot.PLACE);
        Layout layout = Layout.of(timeline, new Measures(1600, 900, 13, 130, direction), 0);
        return Frame.of(layout, TimeScale.fitting(timeline.extents().folded(), direction, 0, 1400));
    }

    @ParameterizedTest
    @EnumSource
    void where_little_lies_all_is_round_and_every_crowd_tells_its_number(Direction direction) {
        assertThat(Crowding.of(frame(SampleCase.datedSeeds(), direction))).isEqualTo(new Crowding(false, 2, false));
    }

    @ParameterizedTest
    @EnumSource
    void where_much_lies_crowds_are_cells_and_only_the_largest_tell_their_number(Direction direction) {
        Frame frame = frame(SampleCase.crowd(20_000), direction);
        Crowding crowding = Crowding.of(frame);

        assertThat(crowding.inCells()).isTrue();
        assertThat(frame.spots().stream().filter(spot -> isCrowdOfGlyphs(spot) && crowding.tells(Words.count(spot))))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(80);
    }

    private static boolean isCrowdOfGlyphs(Spot spot) {
        return spot instanceof Spot.Crowd crowd && !crowd.isOfBars();
    }
}
