package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Parameter;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.query.Session;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what an address chooses for a dashboard. */
final class DashboardQuestion {
    private static final String AREA = "area";

    private final Dashboard dashboard;
    private final Areas areas;
    private final Catalogue catalogue;
    private final Parameters given;
    private final Optional<Area> area;
    private final List<Integer> years;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /** What is wrong with the address is added to the faults; the default then holds. */
    DashboardQuestion(
            Dashboard dashboard,
            Areas areas,
            Catalogue catalogue,
            Session session,
            Map<String, String> address,
            List<Fault> faults)
            throws SQLException {
        this.dashboard = dashboard;
        this.areas = areas;
        this.catalogue = catalogue;
        this.given = Parameters.of(address, known(dashboard), faults);
        this.area = dashboard.authority().isPresent()
                ? given.authority(AREA, given.text(AREA, ""), areas)
                : Optional.of(given.text(AREA, ""))
                        .filter(name -> !name.isEmpty())
                        .flatMap(areas::find);
        this.years = years(session);
        for (Parameter parameter : dashboard.parameters()) {
            if (parameter.kind() != Parameter.Kind.AUTHORITY) {
                List<String> choices = startingWith(initial(parameter), choices(parameter));
                chosen.put(parameter.name(), given.choice(parameter.name(), choices));
            }
        }
    }

    private static Set<String> known(Dashboard dashboard) {
        return Stream.concat(
                        Stream.of(AREA),
                        dashboard.parameters().stream()
                                .filter(parameter -> parameter.kind() != Parameter.Kind.AUTHORITY)
                                .map(Parameter::name))
                .collect(Collectors.toSet());
    }

    /** The years with figures of what the dashboard measures, the newest first. */
    private List<Integer> years(Session session) throws SQLException {
        String code = area.or(areas::country).map(Area::code).orElse("");
        return session.all("dashboard/years.sql", row -> row.getInt("year"), code, session.array(dashboard.measures()));
    }

    DashboardReading reading() {
        Map<String, Object> values = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        Map<String, String> address = new LinkedHashMap<>();
        area.ifPresent(chosen -> address.put(AREA, chosen.slug()));
        for (Parameter parameter : dashboard.parameters()) {
            if (parameter.kind() == Parameter.Kind.AUTHORITY) {
                values.put(parameter.name(), area.map(Area::code).orElse(""));
                words.put(parameter.name(), area.map(Area::name).orElse(""));
            } else {
                String value = chosen.getOrDefault(parameter.name(), "");
                values.put(parameter.name(), parameter.kind() == Parameter.Kind.YEAR ? Integer.valueOf(value) : value);
                words.put(parameter.name(), choices(parameter).getOrDefault(value, value));
                if (!value.equals(initial(parameter))) {
                    address.put(parameter.name(), value);
                }
            }
        }
        return new DashboardReading(dashboard, area, values, words, address, areas, catalogue);
    }

    private String initial(Parameter parameter) {
        if (parameter.kind() == Parameter.Kind.YEAR) {
            int newest = years.isEmpty() ? 0 : years.get(0);
            int oldest = years.isEmpty() ? 0 : years.get(years.size() - 1);
            return parameter
                    .initial()
                    .map(year -> Math.min(newest, Math.max(oldest, Integer.parseInt(year))))
                    .orElse(newest)
                    .toString();
        }
        return parameter.initial().orElse("");
    }

    /** The values that a reader may choose, with their words. */
    Map<String, String> choices(Parameter parameter) {
        if (parameter.kind() != Parameter.Kind.YEAR) {
            return parameter.choices();
        }
        Map<String, String> choices = new LinkedHashMap<>();
        years.forEach(year -> choices.put(String.valueOf(year), (year - 1) + "/" + "%02d".formatted(year % 100)));
        return choices;
    }

    private static List<String> startingWith(String initial, Map<String, String> choices) {
        return Stream.concat(Stream.of(initial), choices.keySet().stream())
                .distinct()
                .toList();
    }
}
