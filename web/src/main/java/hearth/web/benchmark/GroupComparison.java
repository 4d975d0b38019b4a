package hearth.web.benchmark;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.benchmark.Average.Part;
import hearth.web.area.Area;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a group of authorities that somebody named comes to, period by period; only figures that are shown go in. */
final class GroupComparison {
    static final String NAME = "group";

    private GroupComparison() {}

    static List<Comparison> of(Question question, List<Figure> figures, Average average) {
        Set<String> members = question.group().stream().map(Area::code).collect(Collectors.toSet());
        List<Comparison> comparisons = new ArrayList<>();
        for (Source source : Source.values()) {
            Map<LocalDate, List<Part>> byPeriod = figures.stream()
                    .filter(figure -> figure.source() == source && members.contains(figure.areaCode()))
                    .filter(figure -> figure.value().isPresent())
                    .collect(Collectors.groupingBy(
                            Figure::periodEnd,
                            TreeMap::new,
                            Collectors.mapping(GroupComparison::part, Collectors.toList())));
            byPeriod.forEach((end, parts) -> comparisons.addAll(averages(question, source, end, parts, average)));
        }
        return comparisons;
    }

    private static List<Comparison> averages(
            Question question, Source source, LocalDate end, List<Part> parts, Average average) {
        int possible = question.group().size();
        return List.of(
                new Comparison(end, source, NAME, "mean", average.mean(parts), parts.size(), possible),
                new Comparison(end, source, NAME, "median", average.median(parts), parts.size(), possible),
                new Comparison(
                        end,
                        source,
                        NAME,
                        "pooled",
                        average.pooled(parts, question.indicator().unit()),
                        Average.counted(parts).size(),
                        possible));
    }

    private static Part part(Figure figure) {
        return new Part(
                figure.value().orElseThrow(),
                figure.numerator().orElse(null),
                figure.denominator().orElse(null));
    }
}
