package hearth.web.dashboard;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Parameter;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.figure.Dates;
import hearth.web.query.Session;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is to choose for each parameter of a dashboard, and what holds before a reader chooses. */
final class ParameterChoices {
    private final Areas areas;
    private final Optional<Area> area;
    private final Map<String, Map<String, String>> choices = new HashMap<>();

    ParameterChoices(Dashboard dashboard, Areas areas, Optional<Area> area, Session session) throws SQLException {
        this.areas = areas;
        this.area = area;
        // What is measured of all areas has years of its own, even where the country has no figure.
        String code = area.or(() -> dashboard.measures().isEmpty() ? areas.country() : Optional.empty())
                .map(Area::code)
                .orElse("");
        for (Parameter parameter : dashboard.parameters()) {
            choices.put(
                    parameter.name(),
                    switch (parameter.kind()) {
                        case YEAR -> years(parameter, read(session, "years", code, dashboard));
                        case DATE -> dates(read(session, "dates", code, dashboard, code(parameter)));
                        case BREAKDOWN ->
                            parameter.choices().isEmpty() ? breakdowns(session, code, dashboard) : parameter.choices();
                        case REGION -> regions();
                        case NEIGHBOURS -> editions();
                        case AUTHORITY, INDICATOR, PERIOD_TYPE, SOURCE, CHOICE, NUMBER -> parameter.choices();
                    });
        }
    }

    private static String code(Parameter parameter) {
        return parameter.bounds().ends().code();
    }

    /** The ends of periods for which the area has figures of what the dashboard measures, the newest first. */
    private static List<LocalDate> read(
            Session session, String query, String area, Dashboard dashboard, Object... others) throws SQLException {
        Object[] parameters = new Object[others.length + 2];
        parameters[0] = area;
        parameters[1] = session.array(dashboard.measures());
        System.arraycopy(others, 0, parameters, 2, others.length);
        return session.all(
                "dashboard/" + query + ".sql", row -> row.getObject("period_end", LocalDate.class), parameters);
    }

    private static Map<String, String> years(Parameter parameter, List<LocalDate> ends) {
        Map<String, String> years = new LinkedHashMap<>();
        ends.stream()
                .map(LocalDate::getYear)
                .filter(year -> parameter.bounds().earliest().stream().allMatch(first -> first <= year))
                .forEach(year -> years.put(String.valueOf(year), (year - 1) + "/" + "%02d".formatted(year % 100)));
        return years;
    }

    private static Map<String, String> dates(List<LocalDate> ends) {
        Map<String, String> dates = new LinkedHashMap<>();
        ends.forEach(end -> dates.put(end.toString(), Dates.full(end)));
        return dates;
    }

    private static Map<String, String> breakdowns(Session session, String code, Dashboard dashboard)
            throws SQLException {
        Map<String, String> words = new LinkedHashMap<>();
        session.all(
                        "dashboard/breakdowns.sql",
                        row -> row.getString("breakdown"),
                        code,
                        session.array(dashboard.measures()))
                .forEach(name -> words.put(name, name.replace('_', ' ')));
        return words;
    }

    private Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        areas.larger().stream()
                .filter(larger -> larger.level() == Area.Level.REGION)
                .forEach(region -> regions.put(region.slug(), region.name()));
        return regions;
    }

    private Map<String, String> editions() {
        Map<String, String> editions = new LinkedHashMap<>();
        areas.editions().stream()
                .filter(edition -> !edition.equals(Neighbours.NONE))
                .forEach(edition -> editions.put(edition.code(), "List of " + edition.edition()));
        return editions;
    }

    /** The values that a reader may choose, with their words; none for a number. */
    Map<String, String> of(Parameter parameter) {
        return choices.getOrDefault(parameter.name(), Map.of());
    }

    /** What holds before a reader chooses, as an address has it. */
    String initial(Parameter parameter) {
        List<String> values = List.copyOf(of(parameter).keySet());
        String first = values.isEmpty() ? "" : values.get(0);
        return switch (parameter.kind()) {
            case AUTHORITY -> "";
            case REGION ->
                area.flatMap(areas::regionOf)
                        .map(Area::slug)
                        .filter(values::contains)
                        .orElse(first);
            case NEIGHBOURS -> first;
            case YEAR -> year(parameter, values);
            case DATE -> parameter.initial().filter(values::contains).orElse(first);
            case INDICATOR, BREAKDOWN, PERIOD_TYPE, SOURCE, CHOICE, NUMBER ->
                parameter.initial().orElse(first);
        };
    }

    /** The year that is named, or the nearest that has figures. */
    private static String year(Parameter parameter, List<String> newestFirst) {
        if (newestFirst.isEmpty()) {
            return "0";
        }
        int newest = Integer.parseInt(newestFirst.get(0));
        int oldest = Integer.parseInt(newestFirst.get(newestFirst.size() - 1));
        return parameter
                .initial()
                .map(year -> Math.min(newest, Math.max(oldest, Integer.parseInt(year))))
                .orElse(newest)
                .toString();
    }

    /** A value as it is bound to queries. */
    Object bound(Parameter parameter, String value) {
        return switch (parameter.kind()) {
            case YEAR -> Integer.valueOf(value);
            case DATE -> value.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(value);
            case NUMBER -> new BigDecimal(value);
            case REGION -> areas.find(value).map(Area::code).orElse(value);
            case AUTHORITY, INDICATOR, BREAKDOWN, PERIOD_TYPE, SOURCE, NEIGHBOURS, CHOICE -> value;
        };
    }
}
