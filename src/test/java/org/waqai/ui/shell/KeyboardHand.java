package org.waqai.ui.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.waqai.ui.fx.FxThread;

/** A hand on the keyboard of a window, and a screen reader beside it. */
class KeyboardHand {

    private final Stage stage;
    private final Robot robot;

    KeyboardHand(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    void press(KeyCode... keys) {
        FxThread.run(() -> {
            settle();
            Stream.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
        });
    }

    /** Presses a key until what has the keys is called so; {@code most} times at the most. */
    void pressUntil(KeyCode key, String name, int most) {
        for (int i = 0; i < most && !focused().startsWith(name); i++) {
            press(key);
        }
        if (!focused().startsWith(name)) {
            throw new AssertionError("No " + key + " leads to " + name + " but to " + focused());
        }
    }

    /** Presses the keys of digits and hyphens. */
    void typeDay(String day) {
        day.chars().mapToObj(letter -> letter == '-' ? KeyCode.MINUS : KeyCode.getKeyCode(Character.toString(letter))).forEach(this::press);
    }

    /** What stands in the text field with this id. */
    String typed(String id) {
        return FxThread.call(() -> ((TextField) stage.getScene().lookup("#" + id)).getText());
    }

    /** What a screen reader calls the control that has the keys. */
    String focused() {
        return FxThread.call(() -> {
            settle();
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? "" : Spoken.name(owner);
        });
    }

    /** What Tab comes to, one after the other, until it comes to something again. */
    List<Node> tabStops() {
        Set<Node> stops = new LinkedHashSet<>();
        while (stops.add(FxThread.call(() -> stage.getScene().getFocusOwner()))) {
            press(KeyCode.TAB);
        }
        return List.copyOf(stops);
    }

    /** All controls in sight that can have the keys; of a group of buttons the chosen one, from which the arrow keys go to the others. */
    List<Node> controls() {
        return FxThread.call(() -> {
            settle();
            return nodes(stage.getScene().getRoot()).filter(KeyboardHand::canHaveFocus).toList();
        });
    }

    private static boolean canHaveFocus(Node node) {
        boolean seen = true;
        for (Node up = node; up != null; up = up.getParent()) {
            seen &= up.isVisible();
        }
        boolean behindAnother = node instanceof ToggleButton button && button.getToggleGroup() != null && !button.isSelected();
        return seen && node.isFocusTraversable() && !node.isDisabled() && !behindAnother;
    }

    /** What a pulse would do; controls pass their texts on only then. */
    final void settle() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    final Node lookup(String id) {
        return stage.getScene().getRoot().lookup("#" + id);
    }

    static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeyboardHand::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
