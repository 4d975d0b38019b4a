package hearth.web.authorities;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.authorities.AllAuthorities.Emphasis;
import hearth.web.authorities.AllAuthorities.Row;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Twenty authorities, A to T, with 5, 10, 15 ... 100 of 200 children; J is the own one, and England has 1,000 of 4,000. */
final class FieldOfTwenty {
    static final Indicator INDICATOR = Catalogue.shipped().indicator("fostered").orElseThrow();
    static final LocalDate END = LocalDate.of(2025, 3, 31);
    private static final Neighbours LIST = new Neighbours("2025");

    private FieldOfTwenty() {}

    static AllAuthorities seenFromJ(YearQuestion.Rows table, YearQuestion.Limits limits) {
        List<Figure> figures = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> figure(name(n), 5.0 * n, 200))
                .toList();
        Figure own = figures.get(9);
        Estimate ours = own.estimate(INDICATOR.unit()).orElseThrow();
        List<Double> lowestFirst =
                figures.stream().map(figure -> -figure.value().orElseThrow()).toList();
        List<Row> rows = new ArrayList<>();
        for (Figure figure : figures) {
            boolean isOwn = figure.equals(own);
            Rank rank = Rank.of(-figure.value().orElseThrow(), lowestFirst);
            rows.add(new Row(
                    area(figure.areaCode(), Area.Level.LA),
                    figure,
                    isOwn ? Emphasis.OWN : figure.areaCode().equals("Q") ? Emphasis.POINTED_OUT : Emphasis.NONE,
                    Optional.of(rank),
                    isOwn
                            ? Optional.empty()
                            : figure.estimate(INDICATOR.unit()).map(its -> Significance.of(its, ours))));
        }
        rows.sort(Comparator.comparing(row -> row.place().orElseThrow().place()));
        return new AllAuthorities(
                new YearQuestion(
                        area("J", Area.Level.LA),
                        INDICATOR,
                        LIST,
                        LIST,
                        Optional.empty(),
                        List.of(),
                        YearQuestion.Drawing.DOTS,
                        table,
                        limits),
                List.of(2025),
                END,
                Optional.of(own),
                Optional.of(figure("England", 1_000, 4_000)),
                rows,
                List.of());
    }

    private static String name(int n) {
        return String.valueOf((char) ('A' + n - 1));
    }

    private static Area area(String name, Area.Level level) {
        return new Area(
                name,
                Optional.empty(),
                name,
                level,
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                name.toLowerCase(java.util.Locale.ROOT),
                Optional.empty(),
                List.of());
    }

    private static Figure figure(String code, double numerator, double denominator) {
        return new Figure(
                code,
                END,
                Source.PUBLISHED,
                "2025 release",
                Optional.of(numerator),
                Optional.of(denominator),
                INDICATOR.unit().figure(numerator, denominator),
                INDICATOR.unit().interval(numerator, denominator),
                Optional.empty());
    }
}
