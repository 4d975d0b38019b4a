package hearth.web.api;

import hearth.warehouse.indicator.Interval;
import hearth.web.read.Area;
import hearth.web.read.Benchmark;
import hearth.web.read.Comparison;
import hearth.web.read.Figure;
import hearth.web.read.Question;
import hearth.web.serving.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answer to {@code /api/v1/benchmark}. Keys may be added in this version of the API, never removed. */
record BenchmarkAnswer(Meta meta, List<Row> data) {
    record Meta(
            long dataVersion,
            String releasedAt,
            boolean isMadeUp,
            String indicator,
            String title,
            String unit,
            String area,
            String model,
            String statistic,
            String licence) {}

    /**
     * One figure, of the authority or of a comparator.
     *
     * @param role area, sn, group, region or england
     * @param statistic published, own or the neighbours' average
     * @param status ok, or the symbol that stands in the figure's place
     */
    record Row(
            String role,
            AreaName area,
            Period period,
            String source,
            String sourceRelease,
            String statistic,
            Optional<Double> value,
            String status,
            Optional<Double> numerator,
            Optional<Double> denominator,
            Optional<Double> lower,
            Optional<Double> upper,
            Optional<Integer> contributors,
            Optional<Integer> possible) {}

    record AreaName(String code, String name, String level) {}

    record Period(String type, String end) {}

    static BenchmarkAnswer of(Benchmark benchmark, Release release) {
        Question question = benchmark.question();
        List<Row> rows = new ArrayList<>(figures(benchmark, question.area(), "area"));
        if (question.compare().contains("sn")) {
            benchmark.comparisons().stream()
                    .filter(one -> one.comparator().equals(question.model())
                            && one.statistic().equals(question.statistic()))
                    .forEach(one -> rows.add(row(question, one)));
        }
        benchmark.comparisons().stream()
                .filter(one ->
                        one.comparator().equals("group") && one.statistic().equals(question.statistic()))
                .forEach(one -> rows.add(row(question, one)));
        if (question.compare().contains("region")) {
            benchmark.region().ifPresent(region -> rows.addAll(figures(benchmark, region, "region")));
        }
        if (question.compare().contains("england")) {
            benchmark.country().ifPresent(country -> rows.addAll(figures(benchmark, country, "england")));
        }
        return new BenchmarkAnswer(meta(question, release), rows);
    }

    private static Meta meta(Question question, Release release) {
        return new Meta(
                release.id(),
                release.releasedAt().toString(),
                release.isMadeUp(),
                question.indicator().id(),
                question.indicator().title(),
                question.indicator().unit().name().toLowerCase(Locale.ROOT),
                question.area().slug(),
                question.model(),
                question.statistic(),
                release.isMadeUp() ? "none: the figures are made up" : "OGL-UK-3.0");
    }

    private static List<Row> figures(Benchmark benchmark, Area area, String role) {
        return benchmark.figures().stream()
                .filter(figure -> figure.areaCode().equals(area.code()))
                .map(figure -> row(benchmark.question(), area, role, figure))
                .toList();
    }

    private static Row row(Question question, Area area, String role, Figure figure) {
        return new Row(
                role,
                name(area),
                new Period(question.period().code(), figure.periodEnd().toString()),
                figure.source().code(),
                figure.release(),
                figure.source().code(),
                figure.value(),
                figure.status(),
                figure.numerator(),
                figure.denominator(),
                figure.interval().map(Interval::lower),
                figure.interval().map(Interval::upper),
                Optional.empty(),
                Optional.empty());
    }

    private static Row row(Question question, Comparison comparison) {
        return new Row(
                comparison.comparator().equals("group") ? "group" : "sn",
                name(question.area()),
                new Period(question.period().code(), comparison.periodEnd().toString()),
                comparison.source().code(),
                "",
                comparison.comparator() + "_" + comparison.statistic(),
                comparison.value(),
                comparison.value().isPresent() ? "ok" : "x",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(comparison.contributors()),
                Optional.of(comparison.possible()));
    }

    private static AreaName name(Area area) {
        return new AreaName(area.code(), area.name(), area.level().name().toLowerCase(Locale.ROOT));
    }
}
