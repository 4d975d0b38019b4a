package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator.Kind;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A benchmark as one long table: the authority, its region, England, its neighbours, then what it is compared with. */
final class BenchmarkCsv {
    private static final List<String> HEAD = List.of(
            "indicator",
            "area_code",
            "area_name",
            "period_end",
            "source",
            "source_release",
            "statistic",
            "numerator",
            "denominator",
            "value",
            "lower",
            "upper",
            "status",
            "contributors",
            "possible",
            "break_before");

    private BenchmarkCsv() {}

    static List<List<String>> of(Benchmark benchmark, Areas areas) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        String indicator = benchmark.question().indicator().id();
        for (Figure figure : benchmark.figures()) {
            lines.add(List.of(
                    indicator,
                    figure.areaCode(),
                    areas.withCode(figure.areaCode()).map(Area::name).orElse(""),
                    figure.periodEnd().toString(),
                    figure.source().code(),
                    figure.release(),
                    "",
                    number(figure.numerator()),
                    number(figure.denominator()),
                    number(figure.value()),
                    number(figure.interval().map(range -> range.lower())),
                    number(figure.interval().map(range -> range.upper())),
                    figure.status(),
                    "",
                    "",
                    breakBefore(benchmark, figure.areaCode(), figure.periodEnd())));
        }
        benchmark.comparisons().stream()
                .filter(comparison ->
                        comparison.comparator().equals(benchmark.question().neighbours())
                                || comparison.comparator().kind() == Kind.GROUP)
                .forEach(comparison -> lines.add(line(benchmark, comparison)));
        return lines;
    }

    private static List<String> line(Benchmark benchmark, Comparison comparison) {
        return List.of(
                benchmark.question().indicator().id(),
                benchmark.question().area().code(),
                benchmark.question().area().name(),
                comparison.periodEnd().toString(),
                comparison.source().code(),
                "",
                comparison.comparator().code() + "_" + comparison.statistic().code(),
                "",
                "",
                number(comparison.value()),
                "",
                "",
                comparison.value().isPresent() ? "ok" : "x",
                String.valueOf(comparison.contributors()),
                String.valueOf(comparison.possible()),
                breakBefore(benchmark, "", comparison.periodEnd()));
    }

    /** What parts a figure from that of the year before; what happens to one authority parts its own figures only. */
    private static String breakBefore(Benchmark benchmark, String areaCode, LocalDate end) {
        boolean isOwn = areaCode.equals(benchmark.question().area().code());
        return benchmark.breaks().stream()
                .filter(seriesBreak -> isOwn || !seriesBreak.cause().isOfOneArea())
                .filter(seriesBreak -> seriesBreak.parts(end.minusYears(1), end))
                .map(SeriesBreak::note)
                .collect(Collectors.joining(" "));
    }

    private static String number(Optional<Double> value) {
        return value.map(Numbers::plain).orElse("");
    }
}
