package hearth.web.site;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of an address; an empty one counts as absent, as a form without JavaScript sends them all. What means
 * nothing is added to the faults, and its default is used.
 */
public record Parameters(Map<String, String> given, List<Fault> faults) {
    /** The indicator that is shown where none is named. */
    public static final String DEFAULT_INDICATOR = "children_looked_after_rate";

    /** More than there are councils in England. */
    private static final int MOST_NAMES = 200;

    /** For so many unknown names what is nearest is looked for; one fault is enough to refuse them all. */
    private static final int MOST_SUGGESTED = 20;

    private static final List<String> PERIODS = List.of("year", "quarter", "month");

    /** Reads an address; every name in it that is not known is a fault. */
    public static Parameters of(Map<String, String> address, Set<String> known, List<Fault> faults) {
        address.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(
                        Fault.unknown(name, known.isEmpty() ? "There are none." : allowed(new TreeSet<>(known)))));
        return new Parameters(address, faults);
    }

    /** The value as given. */
    public String text(String name, String absent) {
        String value = given.getOrDefault(name, "").strip();
        return value.isEmpty() ? absent : value;
    }

    /** The value, which must be one of the choices; the first choice when absent. */
    public String choice(String name, List<String> choices) {
        String value = given.getOrDefault(name, "");
        if (value.isBlank() || choices.contains(value)) {
            return value.isBlank() ? choices.get(0) : value;
        }
        faults.add(new Fault(name, value, allowed(choices)));
        return choices.get(0);
    }

    /** The choice whose code is given; the first one when absent. */
    public <T> T oneOf(String name, List<T> choices, Function<T, String> code) {
        List<String> codes = choices.stream().map(code).toList();
        return choices.get(codes.indexOf(choice(name, codes)));
    }

    /** The choices whose codes are given, in the order of the choices; all of them when absent. */
    public <T> Set<T> someOf(String name, List<T> choices, Function<T, String> code) {
        Set<String> codes = choices(name, choices.stream().map(code).toList());
        return choices.stream()
                .filter(choice -> codes.contains(code.apply(choice)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The values between commas; all choices when absent. */
    private Set<String> choices(String name, List<String> choices) {
        String text = given.getOrDefault(name, "");
        if (text.isBlank()) {
            return new LinkedHashSet<>(choices);
        }
        Set<String> values = new LinkedHashSet<>(Arrays.asList(text.split(",")));
        for (String value : values) {
            if (!choices.contains(value)) {
                faults.add(new Fault(name, value, allowed(choices)));
            }
        }
        values.retainAll(choices);
        return values;
    }

    /** A day, such as 2024-06-30. */
    public Optional<LocalDate> day(String name) {
        String value = given.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            faults.add(new Fault(name, value, "Give a day such as 2024-06-30."));
            return Optional.empty();
        }
    }

    /** A day of which what was known is asked for: none to come. */
    public Optional<LocalDate> pastDay(String name) {
        Optional<LocalDate> day = day(name);
        if (day.filter(known -> known.isAfter(LocalDate.now(ZoneOffset.UTC))).isPresent()) {
            faults.add(Fault.of(
                    name, day.get().toString(), name + " is in the future: nothing is known of that day yet."));
            return Optional.empty();
        }
        return day;
    }

    /** A year, such as 2016. */
    public Optional<Integer> year(String name) {
        String value = given.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.matches("\\d{4}")) {
            faults.add(new Fault(name, value, "Give a year of four digits, such as 2024."));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(value));
    }

    /** A year, a quarter or a month; years where nothing is given. */
    public PeriodType period() {
        return PeriodType.valueOf(choice("period", PERIODS).toUpperCase(Locale.ROOT));
    }

    /** The indicator whose id is given, or the default. */
    public Optional<Indicator> indicator(Catalogue catalogue) {
        return indicator(text("indicator", DEFAULT_INDICATOR), catalogue);
    }

    /** The indicators whose ids are given between commas, each once; the default where none is. */
    public List<Indicator> indicators(Catalogue catalogue) {
        List<String> ids = list("indicator");
        return (ids.isEmpty() ? List.of(DEFAULT_INDICATOR) : ids)
                .stream()
                        .flatMap(id -> indicator(id, catalogue).stream())
                        .distinct()
                        .toList();
    }

    private Optional<Indicator> indicator(String id, Catalogue catalogue) {
        Optional<Indicator> indicator = catalogue.indicator(id);
        if (indicator.isEmpty() && faults.size() < MOST_SUGGESTED) {
            List<String> ids =
                    catalogue.indicators().stream().map(Indicator::id).toList();
            String near = Spelling.nearest(id, ids).orElse("");
            faults.add(new Fault("indicator", id, "Nearest: " + near + ". /api/v1/indicators lists them all."));
        }
        return indicator;
    }

    /** An authority, joint area, region or the country, by any of its names. */
    public Optional<Area> area(Areas areas) {
        return area("area", text("area", ""), areas);
    }

    private Optional<Area> area(String parameter, String name, Areas areas) {
        return areas.find(name).or(() -> authority(parameter, name, areas));
    }

    /** Areas of any kind named between commas, each once, and one at least; those that are not known are faults. */
    public List<Area> areas(Areas areas) {
        List<String> names = list("area");
        return (names.isEmpty() ? List.of("") : names)
                .stream()
                        .flatMap(name -> area("area", name, areas).stream())
                        .distinct()
                        .toList();
    }

    /** An authority by any of its names. */
    public Optional<Area> authority(String parameter, String name, Areas areas) {
        if (name.isEmpty()) {
            faults.add(Fault.of(parameter, "", parameter + " is required; /api/v1/areas lists them all."));
            return Optional.empty();
        }
        Optional<Area> area = areas.authority(name);
        if (area.isEmpty() && faults.size() < MOST_SUGGESTED) {
            String near = String.join(
                    ", ", areas.nearest(name).stream().map(Area::slug).toList());
            faults.add(new Fault(parameter, name, "Nearest: " + near + ". /api/v1/areas lists them all."));
        }
        return area;
    }

    /** The authorities named between commas, each once; those that are not known are faults. */
    public List<Area> authorities(String parameter, Areas areas) {
        return list(parameter).stream()
                .flatMap(name -> authority(parameter, name, areas).stream())
                .distinct()
                .toList();
    }

    /** What is between commas. */
    private List<String> list(String parameter) {
        List<String> names = Stream.of(text(parameter, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_NAMES) {
            faults.add(Fault.of(
                    parameter,
                    "",
                    "%s has %,d names; give at most %,d.".formatted(parameter, names.size(), MOST_NAMES)));
            return List.of();
        }
        return names;
    }

    /** Years in the wrong order have no answer. */
    public void checkOrder(Optional<Integer> from, Optional<Integer> to) {
        if (from.isPresent() && to.filter(last -> last < from.get()).isPresent()) {
            faults.add(Fault.of(
                    "to",
                    to.get().toString(),
                    "The last year, " + to.get() + ", is before the first, " + from.get() + "."));
        }
    }

    /** An address as a query string, of names and values that need no escape. */
    public static String query(Map<String, String> address) {
        return address.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String allowed(Iterable<String> values) {
        return "Allowed: " + String.join(", ", values) + ".";
    }
}
