package org.waqai.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.Choice;
import org.waqai.model.IncidentFilter;
import org.waqai.model.PlacePath;
import org.waqai.session.wording.Language;
import org.waqai.timeline.Lane;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.SampleCase;
import org.waqai.timeline.Spot;
import org.waqai.ui.fx.FxThread;

/** Lanes rolled up, gone through and filtered for, by mouse and keys. */
class TimelineLanesTest {

    private static void seeds(Language language, Consumer<OpenedCase> story) {
        FxThread.run(() -> story.accept(new OpenedCase(SampleCase.datedSeeds(), language)));
    }

    private static List<LaneKey> lanes(OpenedCase opened) {
        return opened.timeline.model().timeline().lanes().stream().map(Lane::key).toList();
    }

    private static LaneKey.OfPlace qamishli(String... within) {
        List<String> names = Stream.concat(Stream.of("سوريا", "الحسكة", "القامشلي"), Stream.of(within)).toList();
        return new LaneKey.OfPlace(new PlacePath(names), PlacePath.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void a_click_on_the_heading_of_a_group_rolls_it_up_and_another_opens_it(Language language) {
        seeds(language, opened -> {
            List<LaneKey> before = lanes(opened);
            double y = opened.frame().layout().lanes().stream()
                    .filter(lane -> lane.lane().key().equals(qamishli()))
                    .map(lane -> lane.box().middleY())
                    .findFirst()
                    .orElseThrow();
            double x = opened.frame().layout().headings().middleX();

            opened.click(opened.detailCanvas(), x, y, 1);

            assertThat(lanes(opened)).contains(qamishli()).doesNotContain(qamishli("حي طي"));

            opened.click(opened.detailCanvas(), x, opened.frame().layout().lanes().stream()
                    .filter(lane -> lane.lane().isRolledUp())
                    .findFirst()
                    .orElseThrow()
                    .box()
                    .middleY(), 1);

            assertThat(lanes(opened)).isEqualTo(before);
        });
    }

    @Test
    void c_rolls_up_the_group_of_the_selected_incident_and_keeps_it_in_sight() {
        seeds(Language.ARABIC, opened -> {
            opened.session.select(Optional.of("enab#10"));

            opened.press(KeyCode.C);

            assertThat(lanes(opened)).doesNotContain(qamishli("شارع القوتلي"));
            assertThat(opened.frame().spots()).filteredOn(opened.timeline.model()::isSelected).isNotEmpty()
                    .allMatch(spot -> spot instanceof Spot.Piled && spot.lane().key().equals(qamishli()));
        });
    }

    @Test
    void brackets_go_from_ceasefire_to_ceasefire_and_v_to_the_next_violation() {
        seeds(Language.ARABIC, opened -> {
            List<Optional<String>> visited = Stream.of(
                            KeyCode.CLOSE_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.OPEN_BRACKET, KeyCode.V, KeyCode.V)
                    .map(key -> {
                        opened.press(key);
                        return opened.session.view().selected();
                    })
                    .toList();

            assertThat(visited).extracting(Optional::orElseThrow)
                    .containsExactly("orient#2", "orient#5", "orient#5", "orient#2", "orient#3", "orient#6");
        });
    }

    @Test
    void x_and_i_filter_for_the_lane_of_the_selected_incident() {
        seeds(Language.ARABIC, opened -> {
            PlacePath street = qamishli("شارع القوتلي").path();
            opened.session.select(Optional.of("enab#10"));

            opened.press(KeyCode.I);

            assertThat(opened.session.view().filter()).isEqualTo(IncidentFilter.ALL.withPlaces(Choice.<PlacePath>all().including(street)));

            opened.press(KeyCode.X);

            assertThat(opened.session.view().filter()).isEqualTo(IncidentFilter.ALL.withPlaces(Choice.<PlacePath>all().excluding(street)));
        });
    }
}
