package hearth.web.benchmark;

import hearth.web.area.Area;
import hearth.web.area.Neighbour;
import hearth.web.query.SqlFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions in SQL that give the figures of the charts: to be read and run by people, never by the app. */
final class FigureSql {
    private final Benchmark benchmark;

    FigureSql(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    /** The figures over the years; empty without any. */
    Optional<String> trend() {
        return filled(benchmark.neighbours().isEmpty() ? "benchmark/trend-alone.sql" : "benchmark/trend.sql");
    }

    /** The figures of the neighbours in the newest year; empty without any. */
    Optional<String> ranked() {
        return benchmark.latest().flatMap(latest -> filled("benchmark/ranked.sql"));
    }

    private Optional<String> filled(String file) {
        List<LocalDate> years = benchmark.years();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        String sql = SqlFile.text(file).strip();
        for (Map.Entry<String, String> hole : holes(years).entrySet()) {
            sql = sql.replace("{" + hole.getKey() + "}", hole.getValue());
        }
        return Optional.of(sql);
    }

    private Map<String, String> holes(List<LocalDate> years) {
        Question question = benchmark.question();
        Map<String, String> holes = new LinkedHashMap<>();
        holes.put("title", question.indicator().title());
        holes.put("name", question.area().name());
        holes.put("benchmark", table("benchmark"));
        holes.put("comparison", table("comparison"));
        holes.put("indicator", quoted(question.indicator().id()));
        holes.put("area", quoted(question.area().code()));
        holes.put("areas", quoted(drawn()));
        holes.put("neighbours", quoted(benchmark.neighbours().stream().map(Neighbour::areaCode)));
        holes.put("source", quoted(benchmark.source().code()));
        holes.put("model", quoted(question.neighbours().code()));
        holes.put("statistic", quoted(question.statistic().code()));
        holes.put(
                "average",
                quoted("Statistical neighbours, " + question.statistic().words()));
        holes.put("from", String.valueOf(years.get(0).getYear()));
        holes.put("to", String.valueOf(years.get(years.size() - 1).getYear()));
        holes.put(
                "newest",
                benchmark
                        .latest()
                        .map(latest -> String.valueOf(latest.periodEnd().getYear()))
                        .orElse(""));
        return holes;
    }

    /** The view of what is known now, or the macro of what was known on a day. */
    private String table(String name) {
        return benchmark
                .question()
                .asOf()
                .map(day -> name + "_as_of(DATE " + quoted(day.toString()) + ")")
                .orElse(name);
    }

    /** The codes of the areas with a line of their own. */
    private Stream<String> drawn() {
        return Stream.concat(
                Stream.of(benchmark.question().area().code()),
                Stream.of(benchmark.region(), benchmark.country())
                        .flatMap(Optional::stream)
                        .map(Area::code));
    }

    /** Texts as a list; without one, a list that nothing is in. */
    private static String quoted(Stream<String> texts) {
        String list = texts.map(FigureSql::quoted).collect(Collectors.joining(", "));
        return list.isEmpty() ? "NULL" : list;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
