package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator.Kind;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.rows.RowLinks;
import hearth.web.serving.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer to {@code /api/v1/benchmark}. Keys may be added in this version of the API, never removed.
 *
 * @param warnings why the area has no figure; empty when it has
 * @param notes what the area's own returns report and its figures do not count; empty for others than its own staff
 */
record BenchmarkAnswer(
        Meta meta,
        List<Row> data,
        Optional<RankingAnswer> ranking,
        List<Break> breaks,
        List<String> warnings,
        List<String> notes) {
    private static final String PUBLISHED_LICENCE = "OGL-UK-3.0";

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
     * @param role area, joint, sn, group, region or england; joint where a figure covers the area and others
     * @param statistic published, own or the neighbours' average
     * @param status ok, or the symbol in the figure's place
     * @param rows where the rows that make the figure are; null where they may not be seen, or there are none
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
            Optional<Integer> possible,
            Optional<String> rows) {}

    record AreaName(String code, String name, String level) {}

    record Period(String type, String end) {}

    /**
     * Where the series is broken: figures of before and after are not to be joined or compared.
     *
     * @param firstAfter the end of the first year after it
     * @param cause definition, founded or reorganised; the latter two part the authority's own figures only
     */
    record Break(String from, String firstAfter, String cause, String note) {}

    static BenchmarkAnswer of(
            Benchmark benchmark, Optional<Ranking> ranking, List<String> notes, RowLinks links, Release release) {
        Question question = benchmark.question();
        return new BenchmarkAnswer(
                meta(question, release, licence(benchmark, release)),
                rows(benchmark, links),
                ranking.map(newest -> RankingAnswer.of(
                        newest,
                        question.neighbours(),
                        question.statistic(),
                        question.indicator().polarity())),
                benchmark.breaks().stream()
                        .map(broken -> new Break(
                                broken.from().toString(),
                                benchmark.yearAfter(broken).toString(),
                                broken.cause().name().toLowerCase(Locale.ROOT),
                                broken.note()))
                        .toList(),
                new Finding(benchmark, ranking, new Numbers(question.indicator()))
                        .whyNone().stream().toList(),
                notes);
    }

    private static List<Row> rows(Benchmark benchmark, RowLinks links) {
        Question question = benchmark.question();
        List<Row> rows = new ArrayList<>(figures(benchmark, question.area(), "area", links));
        benchmark
                .jointAreas()
                .forEach(joint -> benchmark
                        .figuresOf(joint)
                        .forEach(figure -> rows.add(row(question, joint, "joint", figure, links))));
        if (question.compare().contains(Kind.SN)) {
            benchmark.comparisons().stream()
                    .filter(comparison -> comparison.comparator().equals(question.neighbours())
                            && comparison.statistic() == question.statistic())
                    .forEach(comparison -> rows.add(row(question, comparison)));
        }
        benchmark.comparisons().stream()
                .filter(comparison ->
                        comparison.comparator().kind() == Kind.GROUP && comparison.statistic() == question.statistic())
                .forEach(comparison -> rows.add(row(question, comparison)));
        if (question.compare().contains(Kind.REGION)) {
            benchmark.region().ifPresent(region -> rows.addAll(figures(benchmark, region, "region", links)));
        }
        if (question.compare().contains(Kind.ENGLAND)) {
            benchmark.country().ifPresent(country -> rows.addAll(figures(benchmark, country, "england", links)));
        }
        return rows;
    }

    /** The licence of what is published; councils' own figures are not published. */
    private static String licence(Benchmark benchmark, Release release) {
        if (release.isMadeUp()) {
            return "none: the figures are synthetic";
        }
        return benchmark.figures().stream().allMatch(figure -> figure.source() == Source.PUBLISHED)
                ? PUBLISHED_LICENCE
                : PUBLISHED_LICENCE + " for figures whose source is published; none for councils' own";
    }

    private static Meta meta(Question question, Release release, String licence) {
        return new Meta(
                release.id(),
                release.releasedAt().toString(),
                release.isMadeUp(),
                question.indicator().id(),
                question.indicator().title(),
                question.indicator().unit().name().toLowerCase(Locale.ROOT),
                question.area().slug(),
                question.neighbours().code(),
                question.statistic().code(),
                licence);
    }

    private static List<Row> figures(Benchmark benchmark, Area area, String role, RowLinks links) {
        return benchmark.figures().stream()
                .filter(figure -> figure.areaCode().equals(area.code()))
                .map(figure -> row(benchmark.question(), area, role, figure, links))
                .toList();
    }

    private static Row row(Question question, Area area, String role, Figure figure, RowLinks links) {
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
                Optional.empty(),
                links.of(figure).map(query -> "/api/v1/rows?" + query));
    }

    private static Row row(Question question, Comparison comparison) {
        return new Row(
                comparison.comparator().kind().code(),
                name(question.area()),
                new Period(question.period().code(), comparison.periodEnd().toString()),
                comparison.source().code(),
                "",
                comparison.comparator().code() + "_" + comparison.statistic().code(),
                comparison.value(),
                comparison.value().isPresent() ? "ok" : "x",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(comparison.contributors()),
                Optional.of(comparison.possible()),
                Optional.empty());
    }

    private static AreaName name(Area area) {
        return new AreaName(area.code(), area.name(), area.level().code());
    }
}
