package hearth.web.page;

import hearth.web.read.Area;
import hearth.web.read.Areas;
import hearth.web.read.Benchmark;
import hearth.web.read.Comparator;
import hearth.web.read.Figure;
import hearth.web.text.Csv;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
            "possible");

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
                    "")));
        }
        benchmark.comparators().stream()
                .filter(one -> one.comparator().equals(benchmark.question().model()))
                .forEach(one -> csv.append(line(benchmark, one)));
        return csv.toString();
    }

    private static String line(Benchmark benchmark, Comparator comparator) {
        return Csv.line(List.of(
                benchmark.question().indicator().id(),
                benchmark.question().area().code(),
                benchmark.question().area().name(),
                comparator.periodEnd().toString(),
                comparator.source().code(),
                "",
                comparator.comparator() + "_" + comparator.statistic(),
                "",
                "",
                number(comparator.value()),
                "",
                "",
                comparator.value().isPresent() ? "ok" : "x",
                String.valueOf(comparator.contributors()),
                String.valueOf(comparator.possible())));
    }

    private static String number(Optional<Double> value) {
        return value.map(one -> BigDecimal.valueOf(one).stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
