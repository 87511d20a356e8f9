package org.waqai.ui.timeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Machine;
import org.waqai.index.LuceneIndex;
import org.waqai.model.CaseException;
import org.waqai.model.DateRange;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outline;
import org.waqai.model.Period;
import org.waqai.session.CaseView;
import org.waqai.session.ExtractingMachine;
import org.waqai.session.FiledCase;
import org.waqai.session.Import;
import org.waqai.session.wording.Language;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.Pivot;
import org.waqai.ui.fx.Appearance;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;
import org.waqai.ui.timeline.Arrangement.Choice;
import org.waqai.ui.timeline.Arrangement.Incidents;

/**
 * Measures the picture of so many generated incidents, given as arguments: from the data to the first frame, and frames while zooming
 * and panning, at 1600 × 900 on the software pipeline. Times are those of a watch; in brackets stands the processor time of the
 * threads that paint and render, which other work on the machine does not lengthen.
 */
public final class TimelineBenchmark {

    private static final Set<String> THREADS = Set.of("JavaFX Application Thread", "QuantumRenderer-0");
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final int FRAMES = 200;
    private static final DateRange ALL_DAYS = new DateRange(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(100));
    private static final Choice PLACES = new Choice(Pivot.PLACE, true, Set.of());

    private static final Requests NOBODY = new Requests() {
        @Override
        public void select(String incident) {
        }

        @Override
        public void moved() {
        }

        @Override
        public void roll(LaneKey lane) {
        }
    };

    private final GeneratedOutlines generated = new GeneratedOutlines();
    private final WritableImage image = new WritableImage(WIDTH, HEIGHT);
    private final Look look = new Look(Language.ARABIC, Theme.LIGHT);

    private TimelineBenchmark() {
    }

    /** Prints a table with a line for each size. */
    public static void main(String... arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> { });
        Platform.runLater(() -> {
            System.out.println("incidents | arranged ms | MB | first frame ms | filter to a third ms"
                    + " | zoom frame ms: median p95 max | pan frame ms: median p95 max");
            new TimelineBenchmark().measure(10_000, false);
            Arrays.stream(arguments).mapToInt(Integer::parseInt).forEach(size -> new TimelineBenchmark().measure(size, true));
            Platform.exit();
        });
    }

    private void measure(int count, boolean print) {
        List<Outline> outlines = generated.outlines(count);
        Incidents incidents = new Incidents(outlines, outlines);
        CaseView view = view(outlines, IncidentFilter.ALL);
        long before = heap();
        Stopwatch arranging = new Stopwatch();
        Arrangement arrangement = Arrangement.of(view, incidents, PLACES, Optional.empty());
        String arranged = arranging.toString();
        long size = heap() - before;

        TimelineModel model = new TimelineModel();
        TextMeasure measure = new TextMeasure();
        OverviewStrip overview = new OverviewStrip(model, look, measure, DayOfWeek.SATURDAY, days -> { });
        DetailPicture detail = new DetailPicture(model, look, measure, DayOfWeek.SATURDAY, NOBODY);
        VBox.setVgrow(detail, Priority.ALWAYS);
        VBox root = new VBox(overview, detail);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Appearance.dress(scene, look);
        frame(root, scene);

        Stopwatch showing = new Stopwatch();
        model.show(arrangement);
        overview.requestPaint();
        detail.requestPaint();
        frame(root, scene);
        String first = showing.toString();

        Incidents third = new Incidents(outlines, outlines.stream().filter(outline -> outline.id().endsWith("#1")).toList());
        CaseView filteredView = view(third.visible(), IncidentFilter.ALL.withDuring(Optional.of(Period.of(ALL_DAYS))));
        Stopwatch filtering = new Stopwatch();
        Arrangement.of(filteredView, third, PLACES, Optional.of(arrangement));
        String filtered = filtering.toString();

        Times zooms = frames(step -> detail.change(() -> model.zoom(step / 20 % 2 == 0 ? 1.25 : 0.8, 700)), root, scene, overview);
        detail.change(() -> model.zoom(40, 700));
        Times pans = frames(step -> detail.change(() -> model.pan(step / 50 % 2 == 0 ? 23 : -23)), root, scene, overview);
        if (print) {
            System.out.printf("%,9d | %s | %d | %s | %s | %s | %s%n", count, arranged, size >> 20, first, filtered, zooms, pans);
        }
    }

    private Times frames(IntConsumer step, VBox root, Scene scene, OverviewStrip overview) {
        double[] wall = new double[FRAMES];
        double[] processor = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            Stopwatch frame = new Stopwatch();
            step.accept(i);
            overview.showSight();
            frame(root, scene);
            wall[i] = frame.wall();
            processor[i] = frame.processor();
        }
        return new Times(wall, processor);
    }

    private void frame(VBox root, Scene scene) {
        root.applyCss();
        root.layout();
        scene.snapshot(image);
    }

    /** A view of these incidents, in a case that holds nothing else; the case stays open, since a frame asks it for its names. */
    private static CaseView view(List<Outline> visible, IncidentFilter filter) {
        Supplier<Import> none = () -> {
            throw new IllegalStateException("Nothing comes into this case");
        };
        Machine idle = new ExtractingMachine(() -> {
            throw new IllegalStateException("Nothing is read anew");
        }, "");
        try {
            CaseView empty = new FiledCase(CaseFile.untitled(Clock.systemUTC()), none, idle, LuceneIndex.inMemory(), "").view();
            return new CaseView(
                    empty.contents(), visible, empty.totals(), empty.histogram(), empty.counts(), filter, Optional.empty(), false, false,
                    Optional.empty(), Optional.empty(), List.of());
        } catch (CaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started when it is made. */
    private static final class Stopwatch {

        private final long wall = System.nanoTime();
        private final long processor = used();

        double wall() {
            return (System.nanoTime() - wall) / 1e6;
        }

        double processor() {
            return (used() - processor) / 1e6;
        }

        /** What the window's thread and the one that renders have used so far. */
        private static long used() {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                    .filter(thread -> thread != null && THREADS.contains(thread.getThreadName()))
                    .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                    .sum();
        }

        @Override
        public String toString() {
            return "%.0f (%.0f)".formatted(wall(), processor());
        }
    }

    /** What a number of frames took. */
    private record Times(double[] wall, double[] processor) {

        @Override
        public String toString() {
            return "%.1f (%.1f) %.1f (%.1f) %.1f".formatted(
                    at(wall, 0.5), at(processor, 0.5), at(wall, 0.95), at(processor, 0.95), at(wall, 1));
        }

        private static double at(double[] millis, double share) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.ceil(share * sorted.length) - 1];
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
