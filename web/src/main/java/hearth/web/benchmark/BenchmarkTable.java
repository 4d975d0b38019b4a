package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator.Kind;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import hearth.web.serving.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A benchmark as one long table to take away: the authority's figures, averages of others, then others' own figures. */
final class BenchmarkTable {
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("indicator", "Indicator ID"),
            TableColumn.text("title", "Indicator"),
            TableColumn.text("unit", "Unit"),
            TableColumn.text("row_kind", "Kind of row"),
            TableColumn.text("area_code", "Area code"),
            TableColumn.text("area_name", "Area"),
            TableColumn.text("period", "Period"),
            TableColumn.day("period_end", "Period ends"),
            TableColumn.text("source", "Source"),
            TableColumn.text("source_release", "Release of the source"),
            TableColumn.text("statistic", "Statistic"),
            TableColumn.number("numerator", "Numerator"),
            TableColumn.number("denominator", "Denominator"),
            TableColumn.figure("value", "Figure"),
            TableColumn.number("lower", "95% interval, from"),
            TableColumn.number("upper", "95% interval, to"),
            TableColumn.text("status", "Status"),
            TableColumn.number("contributors", "Areas in the average"),
            TableColumn.number("possible", "Areas that could be"),
            TableColumn.text("break_before", "Break in the series before"));

    private final Benchmark benchmark;
    private final Question question;
    private final Areas areas;
    private final Numbers numbers;

    /** What a row is about, in the order of the rows. */
    private enum RowKind {
        OWN,
        JOINT,
        /** Of several areas: no area's own figure. */
        AVERAGE,
        REGION,
        COUNTRY,
        NEIGHBOUR,
        GROUP_MEMBER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Row(RowKind kind, String name, List<Cell> cells) {}

    private BenchmarkTable(Benchmark benchmark, Areas areas) {
        this.benchmark = benchmark;
        this.question = benchmark.question();
        this.areas = areas;
        this.numbers = new Numbers(question.indicator());
    }

    static TitledTable of(Benchmark benchmark, Areas areas, Release release) {
        BenchmarkTable table = new BenchmarkTable(benchmark, areas);
        return new TitledTable(table.about(release), COLUMNS, table.rows());
    }

    private About about(Release release) {
        Indicator indicator = question.indicator();
        return new About(
                indicator.id() + "_" + question.area().slug(),
                indicator.title() + ": " + question.area().name() + " and what it is compared with",
                numbers.unit(),
                sources(),
                notes(),
                release);
    }

    private List<String> sources() {
        return Stream.of(Source.values())
                .filter(source -> benchmark.figures().stream().anyMatch(figure -> figure.source() == source))
                .flatMap(source -> switch (source) {
                    case PUBLISHED -> question.indicator().publications().stream();
                    case EXTRACT -> Stream.of("Counted by Hearth from councils’ returns, provisional");
                    case LOCAL -> Stream.of("Local figures added by councils from their own systems");
                })
                .toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Counts: " + question.indicator().counts());
        if (!question.indicator().outOf().isEmpty()) {
            notes.add("Out of: " + question.indicator().outOf());
        }
        notes.add("Rows of the kind average are averages of several areas, and no area’s own figure.");
        question.asOf().ifPresent(day -> notes.add("Figures as known on " + day + "."));
        benchmark
                .breaks()
                .forEach(broken -> notes.add("Break in the series on " + broken.from() + ": " + broken.note()));
        return notes;
    }

    private List<List<Cell>> rows() {
        return Stream.concat(
                        benchmark.figures().stream().map(this::row),
                        benchmark.comparisons().stream()
                                .filter(this::isAskedFor)
                                .map(this::row))
                .sorted(Comparator.comparing(Row::kind).thenComparing(Row::name))
                .map(Row::cells)
                .toList();
    }

    private boolean isAskedFor(Comparison comparison) {
        return comparison.comparator().equals(question.neighbours())
                || comparison.comparator().kind() == Kind.GROUP;
    }

    private Row row(Figure figure) {
        Optional<Area> area = areas.withCode(figure.areaCode());
        RowKind kind = kind(figure.areaCode(), area);
        String name = area.map(Area::name).orElse("");
        List<Cell> cells = new ArrayList<>(begin(kind, figure.areaCode(), name, figure.periodEnd(), figure.source()));
        cells.add(new Cell.Text(figure.release()));
        cells.add(new Cell.Text(figure.source().code()));
        cells.add(Cell.exact(figure.numerator()));
        cells.add(Cell.exact(figure.denominator()));
        cells.add(figure.value()
                .<Cell>map(value -> new Cell.Numeric(value, numbers.figure(figure, value)))
                .orElse(new Cell.Hidden(figure.symbol().orElse(Symbol.X))));
        cells.add(end(figure.interval().map(Interval::lower)));
        cells.add(end(figure.interval().map(Interval::upper)));
        cells.add(new Cell.Text(figure.status()));
        cells.addAll(List.of(Cell.NONE, Cell.NONE));
        cells.add(new Cell.Text(breakBefore(kind, figure.periodEnd())));
        return new Row(kind, name, cells);
    }

    private Row row(Comparison comparison) {
        String name = comparison.comparator().kind() == Kind.GROUP
                ? "Your group"
                : "Statistical neighbours of " + question.area().name();
        List<Cell> cells =
                new ArrayList<>(begin(RowKind.AVERAGE, "", name, comparison.periodEnd(), comparison.source()));
        cells.add(Cell.NONE);
        cells.add(new Cell.Text(
                comparison.comparator().code() + "_" + comparison.statistic().code()));
        cells.addAll(List.of(Cell.NONE, Cell.NONE));
        cells.add(comparison
                .value()
                .<Cell>map(value -> new Cell.Numeric(value, numbers.computed(value)))
                .orElse(new Cell.Hidden(Symbol.X)));
        cells.addAll(List.of(Cell.NONE, Cell.NONE));
        cells.add(new Cell.Text(comparison.value().isPresent() ? "ok" : Symbol.X.code()));
        cells.add(Cell.count(comparison.contributors()));
        cells.add(Cell.count(comparison.possible()));
        cells.add(new Cell.Text(breakBefore(RowKind.AVERAGE, comparison.periodEnd())));
        return new Row(RowKind.AVERAGE, name, cells);
    }

    /** The columns up to the source. */
    private List<Cell> begin(RowKind kind, String areaCode, String areaName, LocalDate end, Source source) {
        return List.of(
                new Cell.Text(question.indicator().id()),
                new Cell.Text(question.indicator().title()),
                new Cell.Text(numbers.unit()),
                new Cell.Text(kind.code()),
                new Cell.Text(areaCode),
                new Cell.Text(areaName),
                new Cell.Text(question.period().code()),
                new Cell.Day(end),
                new Cell.Text(source.code()));
    }

    private Cell end(Optional<Double> value) {
        return value.<Cell>map(number -> new Cell.Numeric(number, numbers.end(number)))
                .orElse(Cell.NONE);
    }

    private RowKind kind(String code, Optional<Area> area) {
        if (code.equals(question.area().code())) {
            return RowKind.OWN;
        }
        if (benchmark.neighbours().stream()
                .anyMatch(neighbour -> neighbour.areaCode().equals(code))) {
            return RowKind.NEIGHBOUR;
        }
        if (question.group().stream().anyMatch(member -> member.code().equals(code))) {
            return RowKind.GROUP_MEMBER;
        }
        return switch (area.map(Area::level).orElse(Area.Level.JOINT)) {
            case REGION -> RowKind.REGION;
            case COUNTRY -> RowKind.COUNTRY;
            // An authority that is none of the above is one that ended, under whose name others' joint figure is
            // published.
            case JOINT, LA -> RowKind.JOINT;
        };
    }

    /** What parts a figure from that of the year before; what happens to one authority parts its own figures only. */
    private String breakBefore(RowKind kind, LocalDate end) {
        return benchmark.breaks().stream()
                .filter(seriesBreak ->
                        kind == RowKind.OWN || !seriesBreak.cause().isOfOneArea())
                .filter(seriesBreak -> seriesBreak.parts(end.minusYears(1), end))
                .map(SeriesBreak::note)
                .collect(Collectors.joining(" "));
    }
}
