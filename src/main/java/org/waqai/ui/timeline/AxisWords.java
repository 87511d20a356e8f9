package org.waqai.ui.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.waqai.session.wording.Wording;
import org.waqai.timeline.LabelWidths;
import org.waqai.timeline.Tick;
import org.waqai.timeline.TickLevel;

/** What stands on the axis, and how much room the longest of it takes. */
final class AxisWords {

    /** Some day with two digits, for measuring. */
    private static final int LONG_DAY = 28;

    private final Wording wording;
    private final TextMeasure measure;
    private final Map<Measured, Double> widths = new HashMap<>();

    /** A level's labels as cells or as contexts in a size of text. */
    private record Measured(TickLevel level, boolean context, double size) {
    }

    AxisWords(Wording wording, TextMeasure measure) {
        this.wording = wording;
        this.measure = measure;
    }

    /** The label of a cell; what its context says is left out. */
    String cell(Tick tick) {
        LocalDate day = tick.at().toLocalDate();
        return switch (tick.level()) {
            case HOUR, THREE_HOURS, SIX_HOURS -> hour(tick.at().getHour());
            case WEEKDAY -> weekday(day);
            case DAY -> wording.number(day.getDayOfMonth());
            case WEEK -> wording.dayOfYear(MonthDay.from(day));
            case MONTH -> wording.month(day.getMonth());
            case QUARTER -> wording.month(day.getMonth()) + "–" + wording.month(day.getMonth().plus(2));
            case YEAR, DECADE -> wording.year(day.getYear());
        };
    }

    /** The label of a context, complete in itself. */
    String context(Tick tick) {
        LocalDate day = tick.at().toLocalDate();
        return switch (tick.level()) {
            case HOUR, THREE_HOURS, SIX_HOURS, WEEKDAY, DAY, WEEK ->
                    wording.weekday(day.getDayOfWeek()) + " " + wording.day(day);
            case MONTH, QUARTER -> wording.month(YearMonth.from(day));
            case YEAR, DECADE -> wording.year(day.getYear());
        };
    }

    /** The room that the labels of cells need, space around them included. */
    LabelWidths cells(Font font) {
        return widths(this::cell, false, font, font.getSize());
    }

    /** The room that the labels of contexts need. */
    LabelWidths contexts(Font font) {
        return widths(this::context, true, font, font.getSize() / 2);
    }

    /** The room of contexts used as cells where nothing finer than months is named. */
    LabelWidths monthsOnly(Font font) {
        LabelWidths contexts = contexts(font);
        return new LabelWidths() {
            @Override
            public double widest(TickLevel level) {
                boolean tooFine = level.compareTo(TickLevel.MONTH) < 0 || level == TickLevel.QUARTER;
                return tooFine ? Double.POSITIVE_INFINITY : contexts.widest(level);
            }

            @Override
            public double of(Tick tick) {
                return contexts.of(tick);
            }
        };
    }

    private LabelWidths widths(Function<Tick, String> label, boolean context, Font font, double space) {
        return new LabelWidths() {
            @Override
            public double widest(TickLevel level) {
                Measured measured = new Measured(level, context, font.getSize());
                return widths.computeIfAbsent(measured, none -> AxisWords.this.widest(examples(level).map(label), font) + space);
            }

            @Override
            public double of(Tick tick) {
                return measure.width(label.apply(tick), font) + space / 2;
            }
        };
    }

    private double widest(Stream<String> labels, Font font) {
        return labels.mapToDouble(label -> measure.width(label, font)).max().orElse(0);
    }

    private static Stream<Tick> examples(TickLevel level) {
        Stream<LocalDate> days = switch (level) {
            case HOUR, THREE_HOURS, SIX_HOURS, DAY, YEAR, DECADE -> Stream.of(LocalDate.of(2020, 1, LONG_DAY));
            case WEEKDAY -> IntStream.range(0, DayOfWeek.values().length).mapToObj(day -> LocalDate.of(2020, 12, LONG_DAY - day));
            case WEEK, MONTH, QUARTER -> Arrays.stream(Month.values()).map(month -> LocalDate.of(2020, month, LONG_DAY));
        };
        return days.map(day -> new Tick(level, day.atTime(22, 0), 0, 0, true));
    }

    private String weekday(LocalDate day) {
        return wording.weekday(day.getDayOfWeek()) + " " + wording.number(day.getDayOfMonth());
    }

    private String hour(int hour) {
        return wording.number(hour) + ":" + wording.number(0).repeat(2);
    }
}
