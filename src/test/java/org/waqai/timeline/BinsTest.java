package org.waqai.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.DateRange;
import org.waqai.timeline.Bins.Bin;

class BinsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 4, 20);

    private static TimeSpan days(int first, int last) {
        return TimeSpan.of(new DateRange(FIRST.plusDays(first), FIRST.plusDays(last)));
    }

    @Test
    void an_incident_counts_on_every_day_that_it_touches() {
        Bins bins = Bins.of(List.of(days(0, 0), days(0, 2), days(2, 2)));

        assertThat(IntStream.range(-1, 4).map(day -> bins.count(days(day, day))).boxed()).containsExactly(0, 2, 1, 2, 0);
    }

    @Test
    void the_last_day_is_counted() {
        assertThat(Bins.of(List.of(days(5, 5))).count(days(5, 5))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void each_day_has_its_bar_where_the_axis_has_the_day(Direction direction) {
        TimeSpan week = days(0, 6);
        TimeScale scale = new TimeScale(FoldedTime.plain(week), direction, 0, 700, 0, week.length());

        List<Bin> histogram = Bins.of(List.of(days(1, 1), days(1, 1), days(6, 6))).histogram(scale, DayOfWeek.SATURDAY);

        assertThat(histogram).extracting(Bin::count).containsExactly(2, 1);
        assertThat(histogram).allSatisfy(bin -> {
            assertThat(bin.left()).isEqualTo(scale.leftOf(bin.time()));
            assertThat(bin.width()).isEqualTo(100);
        });
    }

    @Test
    void the_newest_incident_has_a_bar() {
        FoldedTime time = FoldedTime.around(Timeline.extents(SampleCase.outlines(SampleCase.seeds())));
        Bins bins = Bins.of(Timeline.extents(SampleCase.outlines(SampleCase.seeds())));

        List<Bin> histogram = bins.histogram(TimeScale.fitting(time, Direction.RIGHT_TO_LEFT, 0, 800), DayOfWeek.SATURDAY);

        assertThat(histogram.getFirst().time().touchedDays())
                .isEqualTo(new DateRange(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 7, 31)));
        assertThat(histogram.getLast()).extracting(Bin::time, Bin::count).containsExactly(TimeSpan.of(LocalDate.of(2021, 4, 25)), 6);
    }
}
