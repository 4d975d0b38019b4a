package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.web.chart.FanDrawing;
import hearth.web.chart.FanDrawing.Content;
import hearth.web.chart.FanDrawing.Note;
import hearth.web.chart.FanDrawing.Point;
import hearth.web.chart.FanDrawing.Range;
import hearth.web.chart.FanDrawing.Series;
import hearth.web.chart.FanDrawing.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws what was counted, what is forecast and what an earlier forecast said. */
final class FanChart {
    private static final int YEARS_OF_ONE_HOME = 2;

    private final List<ForecastFigure> figures;
    private final Worked base;
    private final Optional<Worked> changed;
    private final int level;

    /** @param figures of the marts */
    FanChart(List<ForecastFigure> figures, Worked base, Optional<Worked> changed, int level) {
        this.figures = figures;
        this.base = base;
        this.changed = changed;
        this.level = level;
    }

    FanDrawing all(Size size) {
        List<Point> counted = counted(ForecastFigure.ALL, LocalDate.MIN);
        List<Point> lastYear = lastYear();
        boolean isWide = size.width() > Size.NARROW.width();
        List<Series> series = new ArrayList<>();
        series.add(new Series("last-year", lastYear, ""));
        series.add(new Series("counted", counted, ""));
        series.add(new Series("forecast", forecast(base, Cells.all(), counted), isWide ? about(base) : brief(base)));
        changed.ifPresent(worked -> series.add(new Series(
                "scenario",
                forecast(worked, Cells.all(), counted),
                isWide ? "changed: " + brief(worked) : brief(worked))));
        List<Note> notes = new ArrayList<>();
        for (int shown : List.of(95, 80)) {
            var range = base.range(base.last(), Cells.all(), shown);
            String words = shown == 80 ? "4 in 5 between" : "95 in 100";
            notes.add(new Note("range", range.upper(), Words.children(range.upper()) + (isWide ? " " + words : "")));
            notes.add(new Note(
                    "range",
                    range.lower(),
                    Words.children(range.lower()) + (isWide && shown == 80 ? " these two" : "")));
        }
        return FanDrawing.of(
                size,
                new Content(
                        series,
                        List.of(band(base, Cells.all(), counted, 95), band(base, Cells.all(), counted, 80)),
                        notes,
                        Optional.of(base.forecast().asOf()),
                        saidForNow(),
                        false,
                        Words::children));
    }

    private static String about(Worked worked) {
        return "about " + brief(worked);
    }

    private static String brief(Worked worked) {
        return Words.children(worked.children(worked.last(), Cells.all()));
    }

    /** A small chart of one kind of home, with its places as steps. */
    FanDrawing home(PlacementState state) {
        LocalDate from = base.forecast().asOf().minusYears(YEARS_OF_ONE_HOME);
        List<Point> counted = counted(state.code(), from);
        Worked shown = changed.orElse(base);
        List<Series> series = new ArrayList<>();
        series.add(new Series("counted", counted, ""));
        series.add(new Series(
                "forecast", forecast(base, Cells.of(state), counted), changed.isPresent() ? "" : end(base, state)));
        changed.ifPresent(worked ->
                series.add(new Series("scenario", forecast(worked, Cells.of(state), counted), end(worked, state))));
        if (shown.hasPlaces(state)) {
            List<Point> places = places(shown, state);
            series.add(new Series("places", places, Words.children(shown.usable(shown.last(), state)) + " places"));
        }
        return FanDrawing.of(
                Size.SMALL,
                new Content(
                        series,
                        List.of(band(base, Cells.of(state), counted, level)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Words::children));
    }

    private static String end(Worked worked, PlacementState state) {
        return Words.children(worked.children(worked.last(), Cells.of(state)));
    }

    private static List<Point> places(Worked worked, PlacementState state) {
        List<Point> points = new ArrayList<>();
        LocalDate asOf = worked.forecast().asOf();
        double before = worked.capacity().usable(state, asOf);
        points.add(new Point(asOf, before));
        for (int report = 0; report <= worked.last(); report++) {
            LocalDate day = worked.forecast().day(report);
            double now = worked.usable(report, state);
            if (now != before) {
                points.add(new Point(day, before));
            }
            points.add(new Point(day, now));
            before = now;
        }
        return points;
    }

    /** Cost by quarter, in pounds, with its range. */
    FanDrawing cost() {
        List<Series> series = new ArrayList<>();
        series.add(new Series("forecast", quarters(base), "as now " + Words.millions(lastQuarter(base))));
        changed.ifPresent(worked ->
                series.add(new Series("scenario", quarters(worked), "changed " + Words.millions(lastQuarter(worked)))));
        List<Range> band = IntStream.range(0, quarterCount())
                .mapToObj(quarter -> {
                    var range = base.cost().interval(3 * quarter, 3 * quarter + 2, base.priced(), level / 100.0);
                    return new Range(base.forecast().day(3 * quarter + 2), range.lower(), range.upper());
                })
                .toList();
        return FanDrawing.of(
                Size.MIDDLE,
                new Content(
                        series,
                        List.of(band),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        pounds -> "£" + Words.millions(pounds) + "m"));
    }

    private int quarterCount() {
        return base.forecast().reports().count() / 3;
    }

    private List<Point> quarters(Worked worked) {
        return IntStream.range(0, quarterCount())
                .mapToObj(quarter -> new Point(
                        worked.forecast().day(3 * quarter + 2),
                        worked.cost().mean(3 * quarter, 3 * quarter + 2, worked.priced())))
                .toList();
    }

    private double lastQuarter(Worked worked) {
        List<Point> quarters = quarters(worked);
        return quarters.get(quarters.size() - 1).value();
    }

    private static List<Range> band(Worked worked, Cells cells, List<Point> counted, int of) {
        List<Range> band = new ArrayList<>();
        counted.stream()
                .reduce((before, now) -> now)
                .ifPresent(now -> band.add(new Range(now.on(), now.value(), now.value())));
        for (int report = 0; report <= worked.last(); report++) {
            var range = worked.range(report, cells, of);
            band.add(new Range(worked.forecast().day(report), range.lower(), range.upper()));
        }
        return band;
    }

    private static List<Point> forecast(Worked worked, Cells cells, List<Point> counted) {
        List<Point> points = new ArrayList<>();
        if (!counted.isEmpty()) {
            points.add(counted.get(counted.size() - 1));
        }
        for (int report = 0; report <= worked.last(); report++) {
            points.add(new Point(worked.forecast().day(report), worked.children(report, cells)));
        }
        return points;
    }

    private List<Point> counted(String home, LocalDate from) {
        return figures.stream()
                .filter(figure -> figure.isCounted()
                        && figure.home().equals(home)
                        && !figure.targetOn().isBefore(from))
                .sorted(Comparator.comparing(ForecastFigure::targetOn))
                .flatMap(figure -> figure.value().stream().map(value -> new Point(figure.targetOn(), value)))
                .toList();
    }

    /** What the forecast of a year ago said, up to today. */
    private List<Point> lastYear() {
        LocalDate asOf = base.forecast().asOf();
        return figures.stream()
                .filter(figure -> !figure.isCounted()
                        && figure.isTotal()
                        && figure.madeOn().isBefore(asOf)
                        && !figure.targetOn().isAfter(asOf))
                .sorted(Comparator.comparing(ForecastFigure::targetOn))
                .flatMap(figure -> figure.value().stream().map(value -> new Point(figure.targetOn(), value)))
                .toList();
    }

    private Optional<Point> saidForNow() {
        return lastYear().stream().reduce((before, later) -> later);
    }
}
