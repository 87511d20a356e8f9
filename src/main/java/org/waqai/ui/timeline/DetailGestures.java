package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.waqai.timeline.Frame;
import org.waqai.timeline.HitTest;
import org.waqai.timeline.Lane;
import org.waqai.timeline.Spot;

/** What the mouse does to the lanes: it points, selects, opens crowds, drags, and zooms with its wheel. */
final class DetailGestures {

    static final double PIXELS_PER_NOTCH = 40;
    private static final double ZOOM_PER_NOTCH = 1.25;
    private static final double SLIP = 3;
    private static final int LONGEST_LIST = 40;

    private final TimelineModel model;
    private final DetailPicture picture;
    private final Requests requests;
    private final ContextMenu list = new ContextMenu();
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragging;

    DetailGestures(TimelineModel model, DetailPicture picture, Requests requests) {
        this.model = model;
        this.picture = picture;
        this.requests = requests;
    }

    void listenTo(Canvas canvas) {
        canvas.setOnMouseMoved(this::point);
        canvas.setOnMouseExited(event -> picture.hover(Optional.empty()));
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(event -> picture.change(() -> model.zoom(event.getZoomFactor(), event.getX())));
    }

    private Optional<Spot> spotAt(MouseEvent event) {
        return model.frame().flatMap(frame -> HitTest.spotAt(frame, event.getX(), event.getY()));
    }

    private Optional<Lane> headingAt(MouseEvent event) {
        return model.frame().flatMap(frame -> HitTest.headingAt(frame, event.getX(), event.getY()));
    }

    private void point(MouseEvent event) {
        Optional<Spot> spot = spotAt(event);
        picture.canvas().setCursor(spot.isPresent() || headingAt(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        picture.hover(spot);
    }

    private void press(MouseEvent event) {
        picture.requestFocus();
        list.hide();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        dragging = false;
    }

    private void drag(MouseEvent event) {
        dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > SLIP;
        if (dragging) {
            double across = event.getX() - lastX;
            double down = event.getY() - lastY;
            picture.change(() -> {
                model.pan(across);
                model.scrollTo(model.scroll() - down);
            });
            lastX = event.getX();
            lastY = event.getY();
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<Spot> spot = spotAt(event);
        Optional<Lane> heading = headingAt(event);
        if (spot.isPresent()) {
            click(spot.get(), event);
        } else if (heading.isPresent()) {
            requests.roll(heading.get().key());
        } else if (event.getClickCount() == 2) {
            picture.change(model::fit);
        }
    }

    private void click(Spot spot, MouseEvent event) {
        switch (spot) {
            case Spot.One one -> requests.select(one.mark().incident().id());
            case Spot.Crowd _, Spot.Piled _ -> {
                if (model.open(spot)) {
                    picture.change(() -> { });
                } else {
                    choose(spot, event);
                }
            }
        }
    }

    /** A list of those that no zoom takes apart. */
    private void choose(Spot spot, MouseEvent event) {
        Words words = picture.words();
        List<MenuItem> items = model.arrangement().map(Arrangement::view).stream()
                .flatMap(view -> spot.marks().limit(LONGEST_LIST).flatMap(mark -> view.incident(mark.incident().id()).stream()))
                .map(incident -> item(words.line(incident), incident.id()))
                .toList();
        list.getItems().setAll(items);
        list.show(picture, event.getScreenX(), event.getScreenY());
    }

    private MenuItem item(String words, String incident) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> requests.select(incident));
        return item;
    }

    /** The wheel zooms at the pointer, with Shift it pans; over the headings it scrolls the lanes. */
    private void scroll(ScrollEvent event) {
        Optional<Frame> frame = model.frame();
        double notches = (event.getDeltaY() + event.getDeltaX()) / PIXELS_PER_NOTCH;
        if (frame.isEmpty() || notches == 0) {
            return;
        }
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            picture.change(() -> model.pan(notches * PIXELS_PER_NOTCH));
        } else if (frame.get().layout().headings().contains(event.getX(), event.getY()) || event.isAltDown()) {
            picture.change(() -> model.scrollTo(model.scroll() - notches * PIXELS_PER_NOTCH));
        } else {
            picture.change(() -> model.zoom(Math.pow(ZOOM_PER_NOTCH, notches), event.getX()));
        }
        event.consume();
    }
}
