package hearth.web.rows;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One figure, and which of the rows behind it are wanted: everything that an address says.
 *
 * @param end the last day of the figure's period
 * @param asOf the figure as it was known on that day; empty for what is known now
 */
public record FigureQuestion(
        Area area,
        Indicator indicator,
        Source source,
        PeriodType period,
        LocalDate end,
        Part part,
        Optional<LocalDate> asOf) {
    private static final Set<String> PARAMETERS =
            Set.of("area", "indicator", "source", "period", "end", "part", "as_of");
    private static final List<String> SOURCES = List.of("published", "extract");
    private static final List<String> PARTS = List.of("counted", "base");

    /** Which rows of a cohort are wanted. */
    public enum Part {
        /** Those in the numerator. */
        COUNTED,
        /** Those in the denominator. */
        BASE;

        /** As written in an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads an address; what is invalid is added to the faults. */
    public static Optional<FigureQuestion> parse(
            Map<String, String> address, Areas areas, Catalogue catalogue, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        Optional<Area> area = given.area(areas);
        Optional<Indicator> indicator = given.indicator(catalogue);
        Source source = Source.of(given.choice("source", SOURCES));
        PeriodType period = given.period();
        Part part = Part.valueOf(given.choice("part", PARTS).toUpperCase(Locale.ROOT));
        Optional<LocalDate> asOf = given.pastDay("as_of");
        Optional<LocalDate> end = given.day("end");
        if (given.text("end", "").isEmpty()) {
            faults.add(
                    Fault.of("end", "", "end is required: the last day of the figure’s period, such as 2025-03-31."));
        }
        return area.flatMap(known -> indicator.flatMap(
                measure -> end.map(day -> new FigureQuestion(known, measure, source, period, day, part, asOf))));
    }

    /** The same figure, other rows. */
    public FigureQuestion with(Part other) {
        return new FigureQuestion(area, indicator, source, period, end, other, asOf);
    }

    /** The address as a query string, with nothing in it that is the default. */
    public String query() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("area", area.slug());
        address.put("indicator", indicator.id());
        if (source != Source.PUBLISHED) {
            address.put("source", source.code());
        }
        if (period != PeriodType.YEAR) {
            address.put("period", period.code());
        }
        address.put("end", end.toString());
        if (part != Part.COUNTED) {
            address.put("part", part.code());
        }
        asOf.ifPresent(day -> address.put("as_of", day.toString()));
        return Parameters.query(address);
    }
}
