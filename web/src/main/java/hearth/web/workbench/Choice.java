package hearth.web.workbench;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.query.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A parameter of a question, such as {@code :authority}. Its name says what may be chosen; of any other name a reader
 * types the value.
 *
 * @param name without the colon
 * @param options value to words; none where the value is typed
 * @param value that is chosen or typed; empty before that
 */
public record Choice(String name, Map<String, String> options, String value) {
    /** How many choices the header of a saved query may list. */
    private static final int MOST_CHOICES = 12;

    /** The same with the value that an address gives, or else with a first one. */
    static Choice of(String name, Optional<String> given, Optional<Area> chosen, Areas areas, Catalogue catalogue) {
        Map<String, String> options = options(name, areas, catalogue);
        String first = name.equals("authority") && chosen.isPresent()
                ? chosen.get().code()
                : options.keySet().stream().findFirst().orElse("");
        return new Choice(name, options, given.map(String::strip).orElse(first));
    }

    private static Map<String, String> options(String name, Areas areas, Catalogue catalogue) {
        Map<String, String> options = new LinkedHashMap<>();
        switch (name) {
            case "authority" ->
                areas.authorities().stream()
                        .filter(Area::isCurrent)
                        .forEach(area -> options.put(area.code(), area.name()));
            case "council" ->
                areas.authorities().stream()
                        .filter(Area::isCurrent)
                        .forEach(area -> area.laCode().ifPresent(code -> options.put(code, area.name())));
            case "region" ->
                areas.larger().stream()
                        .filter(area -> area.level() == Area.Level.REGION)
                        .forEach(area -> options.put(area.code(), area.name()));
            case "indicator" ->
                catalogue.indicators().stream().map(Indicator::id).sorted().forEach(id -> options.put(id, id));
            case "neighbours" ->
                areas.editions().forEach(edition -> options.put(edition.code(), "List of " + edition.edition()));
            case "source" -> codes(Source.values(), options);
            case "period_type" -> codes(PeriodType.values(), options);
            default -> {}
        }
        return options;
    }

    private static void codes(Enum<?>[] constants, Map<String, String> options) {
        Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .forEach(code -> options.put(code, code));
    }

    /** What is wrong with the value; empty where it can be bound. */
    Optional<String> fault() {
        if (value.isEmpty()) {
            return Optional.of("Give a value for :" + name + ".");
        }
        return options.isEmpty() || options.containsKey(value)
                ? Optional.empty()
                : Optional.of(":" + name + " has no value ‘" + value + "’.");
    }

    /** The value as it is bound: what is typed as a number or a day is one, codes stay text. */
    Object bound() {
        if (!options.isEmpty()) {
            return value;
        }
        try {
            return value.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(value) : new BigDecimal(value);
        } catch (DateTimeParseException | NumberFormatException e) {
            return value;
        }
    }

    /** The same as a parameter in the header of a saved query. */
    String asParameter() {
        String label = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).replace('_', ' ');
        return name + ": {"
                + switch (name) {
                    case "authority", "region", "neighbours" -> "kind: " + name + ", label: " + label;
                    case "indicator" ->
                        "kind: indicator, label: " + label + ", default: " + value + ", only: [" + value + "]";
                    case "year", "from", "to" -> "kind: year, label: " + label + ", default: " + value;
                    default -> typed(label);
                }
                + "}";
    }

    private String typed(String label) {
        Object typed = bound();
        if (typed instanceof BigDecimal) {
            return "kind: number, label: " + label + ", default: " + value + ", least: 0, most: 1000000";
        } else if (typed instanceof LocalDate) {
            return "kind: date, label: " + label + ", ends: month, default: newest";
        }
        Stream<String> others = options.isEmpty()
                ? Stream.of("another")
                : options.keySet().stream().filter(option -> !option.equals(value));
        return "kind: choice, label: " + label + ", default: " + Json.text(value) + ", values: {"
                + Stream.concat(Stream.of(value), others.limit(MOST_CHOICES - 1))
                        .map(each -> Json.text(each) + ": " + Json.text(each))
                        .collect(Collectors.joining(", "))
                + "}";
    }

    /** What is wrong with the first of them that cannot be bound. */
    static Optional<String> fault(List<Choice> choices) {
        return choices.stream().flatMap(choice -> choice.fault().stream()).findFirst();
    }
}
