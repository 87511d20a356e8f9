package org.waqai.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Period;
import org.waqai.session.wording.Language;
import org.waqai.timeline.Box;
import org.waqai.timeline.Direction;
import org.waqai.timeline.Lane;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.Pivot;
import org.waqai.timeline.SampleCase;
import org.waqai.timeline.Spot;
import org.waqai.timeline.TimeScale;
import org.waqai.timeline.TimeSpan;
import org.waqai.ui.fx.FactionPalette;
import org.waqai.ui.fx.FxThread;
import org.waqai.ui.fx.Theme;

class TimelineViewTest {

    private static final DateRange CLASH_WEEK = new DateRange(LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 25));

    private static void seeds(Language language, Consumer<OpenedCase> story) {
        FxThread.run(() -> story.accept(new OpenedCase(SampleCase.datedSeeds(), language)));
    }

    @ParameterizedTest
    @EnumSource
    void a_click_on_what_is_painted_selects_it(Language language) {
        seeds(language, opened -> {
            Box box = opened.spot("enab#10").box();

            opened.click(opened.detailCanvas(), box.middleX(), box.middleY(), 1);

            assertThat(opened.session.view().selected()).contains("enab#10");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_glyph_has_the_colour_of_its_side_where_it_is_hit(Language language) {
        seeds(language, opened -> {
            Box box = opened.spot("enab#10").box();
            Color side = new FactionPalette(opened.session.view().contents().factions().values(), Theme.LIGHT).colour(SampleCase.NDF.id());

            Point2D middle = opened.detailCanvas().localToScene(box.middleX(), box.middleY());
            Color painted = opened.scene.snapshot(null).getPixelReader().getColor((int) middle.getX(), (int) middle.getY());

            assertThat(painted).hasToString(side.toString());
        });
    }

    @ParameterizedTest
    @EnumSource
    void time_runs_with_the_language(Language language) {
        seeds(language, opened -> {
            boolean laterIsLeft = opened.spot("enab#1").box().x() < opened.spot("enab#10").box().x();

            assertThat(laterIsLeft).isEqualTo(language.isRightToLeft());
            assertThat(opened.frame().layout().headings().x() > 0).isEqualTo(language.isRightToLeft());
        });
    }

    @Test
    void the_overview_runs_with_the_language_in_its_first_picture() {
        FxThread.run(() -> {
            Image arabic = new OpenedCase(SampleCase.datedSeeds(), Language.ARABIC).scene.snapshot(null);
            Image english = new OpenedCase(SampleCase.datedSeeds(), Language.ENGLISH).scene.snapshot(null);

            assertThat(columnsOfBars(english)).isEqualTo(columnsOfBars(arabic).reversed());
        });
    }

    /** Which of the middles of 40 columns of the overview are painted just above its lower edge. */
    private static List<Boolean> columnsOfBars(Image picture) {
        double column = picture.getWidth() / 40;
        return IntStream.range(0, 40)
                .mapToObj(i -> picture.getPixelReader().getColor((int) ((i + 0.5) * column), 30).getSaturation() > 0.2)
                .toList();
    }

    @Test
    void a_switch_of_the_language_turns_the_picture_round() {
        seeds(Language.ARABIC, opened -> {
            double before = opened.spot("enab#10").box().middleX();

            opened.look.languageProperty().set(Language.ENGLISH);

            assertThat(opened.frame().scale().direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
            assertThat(opened.spot("enab#10").box().middleX()).isNotCloseTo(before, within(1.0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_drag_over_the_overview_filters_for_the_days_under_it(Language language) {
        seeds(language, opened -> {
            TimeScale overview = opened.overview();
            double first = overview.x(TimeSpan.of(CLASH_WEEK.first()).middle());
            double last = overview.x(TimeSpan.of(CLASH_WEEK.last()).middle());

            opened.drag(opened.overviewCanvas(), first, last, 20);

            assertThat(opened.session.view().filter()).isEqualTo(IncidentFilter.ALL.withDuring(Optional.of(Period.of(CLASH_WEEK))));
            assertThat(opened.frame().scale().visible().touchedDays().last()).isEqualTo(CLASH_WEEK.last().plusDays(1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_click_beside_the_brush_clears_it(Language language) {
        seeds(language, opened -> {
            opened.session.filter(IncidentFilter.ALL.withDuring(Optional.of(Period.of(CLASH_WEEK))));
            opened.layOut();
            TimeScale overview = opened.overview();

            opened.click(opened.overviewCanvas(), overview.x(TimeSpan.of(LocalDate.of(2016, 7, 15)).middle()), 20, 1);

            assertThat(opened.session.view().filter()).isEqualTo(IncidentFilter.ALL);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_wheel_zooms_at_the_pointer(Language language) {
        seeds(language, opened -> {
            TimeScale before = opened.frame().scale();

            opened.wheel(430, 300, 40, false);

            assertThat(opened.frame().scale().pixelsPerShown()).isGreaterThan(before.pixelsPerShown() * 1.2);
            assertThat(opened.frame().scale().minuteAt(430)).isEqualTo(before.minuteAt(430), within(1.0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void shift_and_the_wheel_pan_and_a_double_click_fits_again(Language language) {
        seeds(language, opened -> {
            TimeScale fitted = opened.frame().scale();
            opened.wheel(430, 300, 400, false);
            TimeScale near = opened.frame().scale();

            opened.wheel(430, 300, 30, true);

            assertThat(opened.frame().scale()).isEqualTo(near.panned(30));

            opened.click(opened.detailCanvas(), 300, 5, 2);

            assertThat(opened.frame().scale().visible()).isEqualTo(fitted.visible());
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_arrow_keys_go_where_they_point(Language language) {
        seeds(language, opened -> {
            opened.session.select(Optional.of("enab#10"));

            opened.press(KeyCode.LEFT);

            assertThat(opened.session.view().selected()).contains(language.isRightToLeft() ? "enab#2" : "enab#11");
        });
    }

    @Test
    void up_and_down_go_from_lane_to_lane() {
        seeds(Language.ARABIC, opened -> {
            opened.session.select(Optional.of("enab#10"));

            opened.press(KeyCode.UP);

            assertThat(opened.session.view().selected()).contains("enab#7");
        });
    }

    @Test
    void home_and_end_go_to_the_first_and_last_incident() {
        seeds(Language.ARABIC, opened -> {
            opened.press(KeyCode.HOME);

            assertThat(opened.session.view().selectedIncident().orElseThrow().when().value().days().orElseThrow().first())
                    .isEqualTo("2016-07-01");
        });
    }

    @Test
    void plus_zooms_and_zero_fits() {
        seeds(Language.ARABIC, opened -> {
            TimeScale fitted = opened.frame().scale();

            opened.press(KeyCode.PLUS);

            assertThat(opened.frame().scale().pixelsPerShown()).isEqualTo(1.5 * fitted.pixelsPerShown(), within(1e-9));

            opened.press(KeyCode.DIGIT0);

            assertThat(opened.frame().scale().visible()).isEqualTo(fitted.visible());
        });
    }

    @Test
    void the_lanes_follow_the_choice() {
        seeds(Language.ARABIC, opened -> {
            @SuppressWarnings("unchecked")
            ComboBox<Pivot> pivots = (ComboBox<Pivot>) opened.timeline.lookup("#lanes");

            pivots.setValue(Pivot.FACTION);

            assertThat(opened.timeline.model().timeline().lanes()).extracting(Lane::key)
                    .contains(new LaneKey.OfFaction(Optional.of(SampleCase.NDF)));
        });
    }

    @Test
    void unfolded_time_has_no_breaks() {
        seeds(Language.ARABIC, opened -> {
            assertThat(opened.frame().breaks()).hasSize(3);

            ((ToggleButton) opened.timeline.lookup("#folding")).fire();

            assertThat(opened.frame().breaks()).isEmpty();
        });
    }

    @Test
    void only_what_passes_the_filter_is_painted() {
        seeds(Language.ARABIC, opened -> {
            opened.session.filter(IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.EXPLOSION)));

            assertThat(opened.frame().spots()).flatExtracting(spot -> spot.marks().map(mark -> mark.incident().id()).toList())
                    .containsExactly("enab#10");
        });
    }

    @Test
    void what_is_selected_elsewhere_comes_into_sight() {
        seeds(Language.ARABIC, opened -> {
            opened.session.filter(IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.CLASH)));
            opened.timeline.model().show(TimeSpan.of(CLASH_WEEK));
            opened.layOut();

            opened.session.select(Optional.of("enab#12"));

            Spot spot = opened.spot("enab#12");
            assertThat(spot.box().middleX()).isBetween(0.0, opened.frame().layout().plot().right());
            assertThat(opened.timeline.model().isSelected(spot)).isTrue();
        });
    }

    @Test
    void a_click_on_a_crowd_opens_it() {
        FxThread.run(() -> {
            OpenedCase opened = new OpenedCase(SampleCase.crowd(3000), Language.ARABIC);
            Spot.Crowd crowd = opened.frame().spots().stream()
                    .filter(spot -> !spot.lane().key().equals(new LaneKey.Ceasefires()))
                    .flatMap(spot -> spot instanceof Spot.Crowd one ? List.of(one).stream() : List.<Spot.Crowd>of().stream())
                    .findFirst()
                    .orElseThrow();

            opened.click(opened.detailCanvas(), crowd.box().middleX(), crowd.box().middleY(), 1);

            assertThat(opened.frame().scale().visible().length()).isLessThan(2 * crowd.time().length());
        });
    }

    @Test
    void enter_opens_the_crowd_that_the_selected_incident_lies_in() {
        FxThread.run(() -> {
            OpenedCase opened = new OpenedCase(SampleCase.crowd(3000), Language.ARABIC);
            Spot.Crowd crowd = opened.frame().spots().stream()
                    .filter(Spot.Crowd.class::isInstance).map(Spot.Crowd.class::cast).findFirst().orElseThrow();
            opened.session.select(crowd.marks().map(mark -> mark.incident().id()).findFirst());
            long before = opened.frame().scale().visible().length();

            opened.press(KeyCode.ENTER);

            assertThat(opened.frame().scale().visible().length()).isLessThan(before);
        });
    }

    @Test
    void the_undated_wait_in_the_tray() {
        FxThread.run(() -> {
            OpenedCase opened = new OpenedCase(SampleCase.seeds(), Language.ARABIC);
            ToggleButton tray = (ToggleButton) opened.timeline.lookup("#undated");
            ListView<?> list = (ListView<?>) opened.timeline.lookup("#undated-list");

            assertThat(tray.getText()).isEqualTo("بلا تاريخ: 4 حوادث");
            assertThat(list.isVisible()).isFalse();

            opened.press(KeyCode.U);
            list.getSelectionModel().select(2);

            assertThat(list.isVisible()).isTrue();
            assertThat(opened.session.view().selected()).contains("orient#3");
        });
    }

    @Test
    void a_case_without_undated_incidents_has_no_tray() {
        FxThread.run(() -> {
            OpenedCase opened = new OpenedCase(SampleCase.crowd(10), Language.ENGLISH);

            assertThat(opened.timeline.lookup("#undated").getParent().getParent().isVisible()).isFalse();
        });
    }

    @Test
    void a_screen_reader_is_told_of_the_selected_incident() {
        seeds(Language.ENGLISH, opened -> {
            assertThat(opened.detail().getAccessibleText()).isEqualTo("Timeline: 18 incidents");

            opened.session.select(Optional.of("enab#10"));

            assertThat(opened.detail().getAccessibleText())
                    .startsWith("17 April 2021 · Explosion")
                    .contains("National Defence Forces");
        });
    }

    @Test
    void an_empty_case_paints_nothing_and_takes_every_gesture() {
        FxThread.run(() -> {
            OpenedCase opened = new OpenedCase(List.of(), Language.ARABIC);

            opened.wheel(100, 100, 40, false);
            opened.click(opened.detailCanvas(), 100, 100, 2);
            opened.drag(opened.overviewCanvas(), 100, 200, 10);
            opened.press(KeyCode.LEFT);

            assertThat(opened.session.view().filter()).isEqualTo(IncidentFilter.ALL);
        });
    }
}
