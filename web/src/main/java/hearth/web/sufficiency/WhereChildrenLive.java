package hearth.web.sufficiency;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.area.Area;
import hearth.web.figure.Comparison;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.figure.Numbers;
import hearth.web.query.Session;
import hearth.web.sufficiency.SufficiencyView.WhereGroup;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a council's children live, beside its neighbours and England, as the benchmark has it. */
final class WhereChildrenLive {
    private static final List<String> MEASURES = List.of(
            "placed_outside_authority",
            "placed_over_20_miles",
            "in_house_fostering",
            "childrens_homes_outside_authority",
            "placed_with_siblings");

    private WhereChildrenLive() {}

    /** Measures of the benchmark, and how far from home; no group without a row. */
    static List<WhereGroup> groups(Session session, Catalogue catalogue, Area council) throws SQLException {
        return Stream.of(
                        new WhereGroup(
                                "Outside the area, and with whom", rows(new FigureReader(session), catalogue, council)),
                        DistanceBands.group(session, council))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<SufficiencyView.WhereRow> rows(FigureReader reader, Catalogue catalogue, Area council)
            throws SQLException {
        Map<String, Figure> newest = reader.newest(council.code());
        List<SufficiencyView.WhereRow> rows = new ArrayList<>();
        for (String measure : MEASURES) {
            Optional<Indicator> indicator = catalogue.indicator(measure);
            if (indicator.isPresent()) {
                rows.add(row(reader, indicator.get(), council, Optional.ofNullable(newest.get(measure))));
            }
        }
        return rows;
    }

    private static SufficiencyView.WhereRow row(
            FigureReader reader, Indicator indicator, Area council, Optional<Figure> own) throws SQLException {
        Numbers numbers = new Numbers(indicator);
        List<Comparison> compared = own.isEmpty()
                ? List.of()
                : reader.comparisons(indicator.id(), council.code(), PeriodType.YEAR, Optional.empty()).stream()
                        .filter(each -> each.periodEnd().equals(own.get().periodEnd())
                                && each.source() == own.get().source())
                        .toList();
        return new SufficiencyView.WhereRow(
                indicator.title(),
                "/benchmark?area=" + council.slug() + "&indicator=" + indicator.id(),
                own.map(figure -> Dates.full(figure.periodEnd())).orElse(""),
                own.map(numbers::shown).orElse("[x]"),
                average(compared, Comparator.Kind.SN, numbers),
                average(compared, Comparator.Kind.ENGLAND, numbers),
                own.map(numbers::counts).orElse("no figure"));
    }

    private static String average(List<Comparison> compared, Comparator.Kind with, Numbers numbers) {
        return compared.stream()
                .filter(each -> each.comparator().kind() == with && each.statistic() == Statistic.MEAN)
                .flatMap(each -> each.value().stream())
                .findFirst()
                .map(value -> numbers.withUnit(numbers.computed(value)))
                .orElse("[x]");
    }
}
