package org.waqai.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waqai.timeline.FoldedTime.Kind.BREAK;
import static org.waqai.timeline.FoldedTime.Kind.CONDENSED;
import static org.waqai.timeline.FoldedTime.Kind.PLAIN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.waqai.model.DateRange;
import org.waqai.timeline.FoldedTime.Piece;

class FoldedTimeTest {

    private static final FoldedTime SEEDS = FoldedTime.around(Timeline.extents(SampleCase.outlines(SampleCase.seeds())));

    private static TimeSpan days(String first, String last) {
        return TimeSpan.of(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @Test
    void years_without_incidents_become_breaks() {
        assertThat(SEEDS.pieces()).extracting(Piece::time).containsExactly(
                days("2016-07-01", "2016-07-31"),
                days("2016-08-01", "2018-08-31"),
                days("2018-09-01", "2018-09-30"),
                days("2018-10-01", "2021-04-09"),
                days("2021-04-10", "2021-04-10"),
                days("2021-04-11", "2021-04-16"),
                days("2021-04-17", "2021-04-25"));
        assertThat(SEEDS.pieces()).extracting(Piece::kind)
                .containsExactly(CONDENSED, BREAK, CONDENSED, BREAK, PLAIN, BREAK, PLAIN);
    }

    @Test
    void the_days_of_the_clash_take_half_of_the_picture() {
        Piece clash = SEEDS.pieces().getLast();

        assertThat((clash.to() - clash.from()) / SEEDS.length()).isBetween(0.5, 0.7);
    }

    @Test
    void a_break_is_wide_enough_to_be_seen() {
        assertThat(SEEDS.pieces()).filteredOn(piece -> piece.kind() == BREAK)
                .allSatisfy(piece -> assertThat((piece.to() - piece.from()) / SEEDS.length()).isBetween(0.03, 0.06));
    }

    @Test
    void a_few_empty_days_are_not_folded() {
        FoldedTime time = FoldedTime.around(List.of(days("2021-04-20", "2021-04-21"), days("2021-04-24", "2021-04-25")));

        assertThat(time).isEqualTo(FoldedTime.plain(days("2021-04-20", "2021-04-25")));
    }

    @Test
    void a_case_with_something_every_week_is_not_folded_at_all() {
        List<TimeSpan> weekly = IntStream.range(0, 500)
                .mapToObj(week -> TimeSpan.of(LocalDate.of(2012, 1, 1).plusWeeks(week)))
                .toList();

        assertThat(FoldedTime.around(weekly).pieces()).hasSize(1);
    }

    @Test
    void a_month_around_a_few_exact_days_is_narrowed_and_the_days_are_not() {
        FoldedTime time = FoldedTime.around(List.of(days("2021-04-01", "2021-04-30"), days("2021-04-20", "2021-04-21")));

        assertThat(time.pieces()).extracting(Piece::kind).containsExactly(CONDENSED, PLAIN, CONDENSED);
        assertThat(time.pieces().get(1).rate()).isEqualTo(1, within(1e-9));
        assertThat(time.pieces().get(0).rate()).isLessThan(0.2);
    }

    @Test
    void a_case_of_months_only_shows_them_at_one_speed() {
        FoldedTime time = FoldedTime.around(List.of(days("2016-07-01", "2016-07-31"), days("2018-09-01", "2018-09-30")));

        assertThat(time.pieces()).filteredOn(piece -> piece.kind() == CONDENSED)
                .hasSize(2)
                .allSatisfy(piece -> assertThat(piece.rate()).isEqualTo(1, within(1e-9)));
    }

    @Property(tries = 200)
    void folded_time_has_no_holes_and_leads_back(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 5000) Integer> starts) {
        List<TimeSpan> extents = starts.stream()
                .sorted()
                .map(start -> TimeSpan.of(new DateRange(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(start + start % 40))))
                .toList();

        FoldedTime time = FoldedTime.around(extents);

        assertThat(time.time()).isEqualTo(extents.stream().reduce(TimeSpan::union).orElseThrow());
        for (int i = 1; i < time.pieces().size(); i++) {
            assertThat(time.pieces().get(i).time().start()).isEqualTo(time.pieces().get(i - 1).time().end());
            assertThat(time.pieces().get(i).from()).isEqualTo(time.pieces().get(i - 1).to());
        }
        for (TimeSpan extent : extents) {
            assertThat(time.minute(time.shown(extent.middle()))).isEqualTo(extent.middle(), within(0.01));
            assertThat(time.pieceAt(extent.middle()).kind()).isNotEqualTo(BREAK);
        }
    }
}
