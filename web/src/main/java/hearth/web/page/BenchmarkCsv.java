package hearth.web.page;

import hearth.web.read.Area;
import hearth.web.read.Areas;
import hearth.web.read.Benchmark;
import hearth.web.read.Comparison;
import hearth.web.read.Figure;
import hearth.web.read.SeriesBreak;
import hearth.web.text.Csv;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    static String of(Benchmark benchmark, Areas areas) {
        StringBuilder csv = new StringBuilder(Csv.line(HEAD));
        String indicator = benchmark.question().indicator().id();
        for (Figure figure : benchmark.figures()) {
            csv.append(Csv.line(List.of(
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
                    breakBefore(benchmark, figure.areaCode(), figure.periodEnd()))));
        }
        benchmark.comparisons().stream()
                .filter(one -> one.comparator().equals(benchmark.question().model())
                        || one.comparator().equals("group"))
                .forEach(one -> csv.append(line(benchmark, one)));
        return csv.toString();
    }

    private static String line(Benchmark benchmark, Comparison comparison) {
        return Csv.line(List.of(
                benchmark.question().indicator().id(),
                benchmark.question().area().code(),
                benchmark.question().area().name(),
                comparison.periodEnd().toString(),
                comparison.source().code(),
                "",
                comparison.comparator() + "_" + comparison.statistic(),
                "",
                "",
                number(comparison.value()),
                "",
                "",
                comparison.value().isPresent() ? "ok" : "x",
                String.valueOf(comparison.contributors()),
                String.valueOf(comparison.possible()),
                breakBefore(benchmark, "", comparison.periodEnd())));
    }

    /** What parts a figure from that of the year before; what happens to one authority parts its own figures only. */
    private static String breakBefore(Benchmark benchmark, String areaCode, LocalDate end) {
        boolean isOwn = areaCode.equals(benchmark.question().area().code());
        return benchmark.breaks().stream()
                .filter(one -> isOwn || !one.cause().isOfOneArea())
                .filter(one -> one.parts(end.minusYears(1), end))
                .map(SeriesBreak::note)
                .collect(Collectors.joining(" "));
    }

    private static String number(Optional<Double> value) {
        return value.map(one -> BigDecimal.valueOf(one).stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
