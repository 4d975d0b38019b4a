package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Parameter;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.query.Session;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.math.BigDecimal;
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
    private final ParameterChoices choices;
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
        this.choices = new ParameterChoices(dashboard, areas, area, session);
        for (Parameter parameter : dashboard.parameters()) {
            if (parameter.kind() == Parameter.Kind.NUMBER) {
                chosen.put(parameter.name(), number(parameter));
            } else if (parameter.kind() != Parameter.Kind.AUTHORITY) {
                List<String> values = startingWith(choices.initial(parameter), choices.of(parameter));
                chosen.put(parameter.name(), given.choice(parameter.name(), values));
            }
        }
    }

    private String number(Parameter parameter) {
        String text = given.text(parameter.name(), choices.initial(parameter));
        try {
            if (parameter.bounds().contain(new BigDecimal(text))) {
                return text;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of bounds is.
        }
        given.faults().add(new Fault(parameter.name(), text, "Give a number" + bounds(parameter) + "."));
        return choices.initial(parameter);
    }

    private static String bounds(Parameter parameter) {
        return parameter.bounds().least().map(least -> " from " + least).orElse("")
                + parameter.bounds().most().map(most -> " to " + most).orElse("");
    }

    private static Set<String> known(Dashboard dashboard) {
        return Stream.concat(
                        Stream.of(AREA),
                        dashboard.parameters().stream()
                                .filter(parameter -> parameter.kind() != Parameter.Kind.AUTHORITY)
                                .map(Parameter::name))
                .collect(Collectors.toSet());
    }

    /** The name of a parameter in an address. */
    static String inAddress(Parameter parameter) {
        return parameter.kind() == Parameter.Kind.AUTHORITY ? AREA : parameter.name();
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
                values.put(parameter.name(), choices.bound(parameter, value));
                words.put(parameter.name(), choices.of(parameter).getOrDefault(value, value));
                if (!value.equals(choices.initial(parameter))) {
                    address.put(parameter.name(), value);
                }
            }
        }
        return new DashboardReading(dashboard, area, values, words, address, areas, catalogue);
    }

    /** The values that a reader may choose, with their words; none for a number. */
    Map<String, String> choices(Parameter parameter) {
        return choices.of(parameter);
    }

    /** What is chosen, as an address has it. */
    String chosen(Parameter parameter) {
        return chosen.getOrDefault(parameter.name(), "");
    }

    private static List<String> startingWith(String initial, Map<String, String> choices) {
        return Stream.concat(Stream.of(initial), choices.keySet().stream())
                .distinct()
                .toList();
    }
}
