package hearth.web.inyear;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One indicator of one authority, period by period: everything that an address says.
 *
 * @param period months or quarters
 * @param from the first month that is shown; empty for the usual number of them
 * @param restart the month from which the limits start anew; empty for none
 */
public record InYearQuestion(
        Area area, Indicator indicator, PeriodType period, Optional<YearMonth> from, Optional<YearMonth> restart) {
    private static final Set<String> PARAMETERS = Set.of("area", "indicator", "period", "from", "restart");

    /** Reads an address; what is invalid is added to the faults and its default is used. */
    static Optional<InYearQuestion> parse(
            Map<String, String> address, Areas areas, Catalogue catalogue, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        Optional<Area> area = given.authority("area", given.text("area", ""), areas);
        Optional<Indicator> indicator = given.indicator(catalogue);
        PeriodType period = given.oneOf("period", List.of(PeriodType.MONTH, PeriodType.QUARTER), PeriodType::code);
        Optional<YearMonth> from = month("from", given, faults);
        Optional<YearMonth> restart = month("restart", given, faults);
        return area.flatMap(
                known -> indicator.map(measure -> new InYearQuestion(known, measure, period, from, restart)));
    }

    /** A month such as 2024-06. */
    private static Optional<YearMonth> month(String name, Parameters given, List<Fault> faults) {
        String value = given.text(name, "");
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(value));
        } catch (DateTimeParseException e) {
            faults.add(new Fault(name, value, "Give a month such as 2024-06."));
            return Optional.empty();
        }
    }

    /** The address of the question, with nothing in it that is the default. */
    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("area", area.slug());
        address.put("indicator", indicator.id());
        if (period != PeriodType.MONTH) {
            address.put("period", period.code());
        }
        from.ifPresent(month -> address.put("from", month.toString()));
        restart.ifPresent(month -> address.put("restart", month.toString()));
        return address;
    }

    /** The same question with limits that start anew in a month. */
    InYearQuestion restartingIn(YearMonth month) {
        return new InYearQuestion(area, indicator, period, from, Optional.of(month));
    }

    /** The address as a query string. */
    String query() {
        return Parameters.query(address());
    }

    /** The first day from which the limits start anew; none where nothing is said to have happened. */
    Optional<LocalDate> restartsOn() {
        return restart.map(month -> month.atDay(1));
    }
}
