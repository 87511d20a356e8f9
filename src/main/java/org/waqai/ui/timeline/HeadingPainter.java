package org.waqai.ui.timeline;

import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.waqai.session.CaseView;
import org.waqai.timeline.Box;
import org.waqai.timeline.Lane;
import org.waqai.timeline.Layout;
import org.waqai.timeline.Layout.LaneBox;

/** Paints the column of the lanes' headings, over whatever sticks out into it. */
final class HeadingPainter {

    /** In em: how far each heading that hangs from another one stands from it, and how deep that is shown. */
    private static final double INDENT = 0.9;
    private static final int DEEPEST = 4;

    private final Ink ink;
    private final Words words;
    private final CaseView view;

    HeadingPainter(Ink ink, Words words, CaseView view) {
        this.ink = ink;
        this.words = words;
        this.view = view;
    }

    /** The pixels that the headings of these lanes need, within reason. */
    double width(Stream<Lane> lanes) {
        double widest = lanes.mapToDouble(this::width).max().orElse(0);
        return Math.clamp(widest, 11.5 * ink.em(), 15 * ink.em());
    }

    private double width(Lane lane) {
        return ink.measure().width(words.heading(lane.key(), view), font(lane)) + 2.5 * ink.em() + indent(lane);
    }

    private Font font(Lane lane) {
        return lane.depth() == 0 ? ink.bold() : ink.plain();
    }

    private double indent(Lane lane) {
        return INDENT * Math.min(lane.depth(), DEEPEST) * ink.em();
    }

    void paint(Layout layout) {
        Box column = layout.headings();
        fill(column);
        layout.lanes().forEach(lane -> {
            heading(lane, column);
            sign(lane, column);
        });
        layout.lanes().forEach(lane -> divider(lane, layout));
        layout.ceasefires().ifPresent(lane -> {
            fill(new Box(column.x(), lane.box().y(), column.width(), lane.box().height()));
            heading(lane, column);
            divider(lane, layout);
        });
        fill(new Box(column.x(), 0, column.width(), layout.axis().height()));
        ink.horizontal(layout.axis().bottom(), 0, layout.measures().width(), ink.colours().grid());
    }

    private void fill(Box box) {
        ink.fill(box.x(), box.y(), box.width(), box.height(), ink.colours().background());
    }

    /** The line below a lane, unless it lies under what does not scroll. */
    void divider(LaneBox lane, Layout layout) {
        if (lane.box().bottom() > layout.area().y() - 1) {
            ink.horizontal(lane.box().bottom(), 0, layout.measures().width(), ink.colours().grid());
        }
    }

    /** A small triangle before the heading: it points down at an open lane, and towards the name of one that is rolled up. */
    private void sign(LaneBox lane, Box column) {
        double distance = 0.8 * ink.em() + indent(lane.lane());
        double side = ink.text().isRightToLeft() ? -1 : 1;
        double x = ink.text().isRightToLeft() ? column.right() - distance : column.x() + distance;
        double y = lane.box().middleY();
        double half = 0.26 * ink.em();
        double[] across = lane.lane().isRolledUp() ? new double[] {-0.6, 0.7, -0.6} : new double[] {-1, 1, 0};
        double[] down = lane.lane().isRolledUp() ? new double[] {-1, 0, 1} : new double[] {-0.6, -0.6, 0.7};
        GraphicsContext canvas = ink.canvas();
        canvas.beginPath();
        for (int i = 0; i < across.length; i++) {
            canvas.lineTo(x + side * across[i] * half, y + down[i] * half);
        }
        canvas.closePath();
        canvas.setFill(ink.colours().muted());
        canvas.fill();
    }

    private void heading(LaneBox lane, Box column) {
        double indent = 1.4 * ink.em() + indent(lane.lane());
        double x = ink.text().isRightToLeft() ? column.right() - indent : column.x() + indent;
        double room = column.width() - indent - 0.5 * ink.em();
        Font font = font(lane.lane());
        String heading = ink.measure().fitted(words.heading(lane.lane().key(), view), font, room);
        double middle = lane.box().middleY();
        String context = lane.lane().depth() == 0 ? words.context(lane.lane().key()) : "";
        boolean two = !context.isEmpty() && lane.box().height() > 2.6 * ink.em();
        ink.writeFrom(heading, x, two ? middle - 0.6 * ink.em() : middle, font, ink.colours().text());
        if (two) {
            String below = ink.measure().fitted(context, ink.small(), room);
            ink.writeFrom(below, x, middle + 0.65 * ink.em(), ink.small(), ink.colours().muted());
        }
    }
}
