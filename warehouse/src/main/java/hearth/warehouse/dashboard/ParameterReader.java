package hearth.warehouse.dashboard;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the parameters of a dashboard. */
final class ParameterReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,19}");
    private static final Set<String> TAKEN =
            Set.of("release", "as_of", "lang", "format", "area", "bom", "dashboard", "panel");
    private static final int MOST_CHOICES = 12;

    private final Catalogue catalogue;

    ParameterReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Parameter> read(YamlFields fields) {
        List<Parameter> parameters = new ArrayList<>();
        fields.child("parameters")
                .ifPresent(named -> named.names().forEach(name -> {
                    if (!NAME.matcher(name).matches() || TAKEN.contains(name)) {
                        named.fault(
                                name,
                                "a parameter must be 1 to 20 small letters and underscores, and none of "
                                        + String.join(", ", new TreeSet<>(TAKEN)) + "; found '" + name + "'");
                    }
                    named.child(name).ifPresent(child -> parameters.add(read(name, child)));
                }));
        return parameters;
    }

    private Parameter read(String name, YamlFields fields) {
        try (fields) {
            Parameter.Kind kind = fields.choice("kind", Parameter.Kind.class);
            Parameter parameter = new Parameter(
                    name,
                    kind,
                    fields.text("label"),
                    fields.optionalText("default").filter(text -> !text.equals("newest")),
                    choices(kind, fields),
                    bounds(kind, fields));
            initialFault(parameter)
                    .ifPresent(expected -> fields.fault(
                            "default",
                            "'default' must be " + expected + ", found '"
                                    + parameter.initial().orElse("") + "'"));
            return parameter;
        }
    }

    private Map<String, String> choices(Parameter.Kind kind, YamlFields fields) {
        return switch (kind) {
            case AUTHORITY, REGION, YEAR, DATE, NEIGHBOURS, NUMBER -> Map.of();
            case CHOICE -> values(fields);
            case INDICATOR -> indicators(fields);
            case BREAKDOWN -> only(fields, List.of());
            case PERIOD_TYPE -> only(fields, codes(PeriodType.values()));
            case SOURCE -> only(fields, codes(Source.values()));
        };
    }

    private static Map<String, String> values(YamlFields fields) {
        Map<String, String> values = fields.textMap("values");
        if (values.size() < 2 || values.size() > MOST_CHOICES) {
            fields.fault("values", "'values' must be 2 to " + MOST_CHOICES + " of value: label");
        }
        return values;
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** Those that are named, or all. */
    private static Map<String, String> only(YamlFields fields, List<String> all) {
        List<String> named = fields.texts("only");
        named.stream()
                .filter(value -> !all.isEmpty() && !all.contains(value))
                .forEach(value -> fields.fault(
                        "only", "'only' must be some of " + String.join(", ", all) + "; found '" + value + "'"));
        Map<String, String> words = new LinkedHashMap<>();
        (named.isEmpty() ? all : named).forEach(value -> words.put(value, words(value)));
        return words;
    }

    /** A stored code in words: age_band as Age band. */
    static String words(String code) {
        String words = code.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    private Map<String, String> indicators(YamlFields fields) {
        Map<String, String> titles = new LinkedHashMap<>();
        Optional<String> theme = fields.optionalText("theme");
        List<String> known = catalogue.indicators().stream().map(Indicator::id).toList();
        fields.texts("only")
                .forEach(id -> catalogue
                        .indicator(id)
                        .ifPresentOrElse(
                                indicator -> titles.put(id, indicator.title()),
                                () -> fields.fault("only", noIndicator(id, known))));
        theme.ifPresent(name -> catalogue.indicators().stream()
                .filter(indicator -> indicator.theme().equals(name))
                .forEach(indicator -> titles.put(indicator.id(), indicator.title())));
        if (titles.isEmpty()) {
            fields.fault("an indicator needs only: [ids], or the theme that they are of");
        }
        return titles;
    }

    static String noIndicator(String id, List<String> known) {
        return "there is no indicator '" + id + "'; did you mean "
                + Spelling.nearest(id, known).orElse("") + "?";
    }

    private static Parameter.Bounds bounds(Parameter.Kind kind, YamlFields fields) {
        return switch (kind) {
            case YEAR ->
                new Parameter.Bounds(
                        fields.optionalInteger("earliest"),
                        PeriodType.YEAR,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case DATE ->
                new Parameter.Bounds(
                        Optional.empty(),
                        fields.optionalChoice("ends", PeriodType.class).orElse(PeriodType.YEAR),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case NUMBER ->
                new Parameter.Bounds(
                        Optional.empty(),
                        PeriodType.YEAR,
                        number(fields, "least"),
                        number(fields, "most"),
                        number(fields, "step"));
            case AUTHORITY, REGION, INDICATOR, BREAKDOWN, PERIOD_TYPE, SOURCE, NEIGHBOURS, CHOICE ->
                Parameter.Bounds.NONE;
        };
    }

    private static Optional<BigDecimal> number(YamlFields fields, String key) {
        Optional<String> text = fields.optionalText(key);
        Optional<BigDecimal> number = text.flatMap(ParameterReader::number);
        if (text.isPresent() && number.isEmpty()) {
            fields.fault(key, "'" + key + "' must be a number, found '" + text.get() + "'");
        }
        return number;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What the default must be, where it is not. */
    private static Optional<String> initialFault(Parameter parameter) {
        String initial = parameter.initial().orElse("");
        return switch (parameter.kind()) {
            case AUTHORITY, REGION, NEIGHBOURS -> fault(initial.isEmpty(), "left out");
            case YEAR -> fault(initial.isEmpty() || initial.matches("\\d{4}"), "newest or a year such as 2020");
            case DATE -> fault(initial.isEmpty() || isDay(initial), "newest or a day such as 2025-03-31");
            case NUMBER ->
                fault(
                        number(initial).filter(parameter.bounds()::contain).isPresent(),
                        "a number, between least and most");
            case BREAKDOWN ->
                fault(
                        !initial.isEmpty()
                                && (parameter.choices().isEmpty()
                                        || parameter.choices().containsKey(initial)),
                        "a breakdown, one of only");
            case CHOICE, INDICATOR, PERIOD_TYPE, SOURCE ->
                fault(
                        parameter.choices().containsKey(initial),
                        "one of " + String.join(", ", parameter.choices().keySet()));
        };
    }

    private static Optional<String> fault(boolean isRight, String expected) {
        return isRight ? Optional.empty() : Optional.of(expected);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
