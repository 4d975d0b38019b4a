package hearth.warehouse.strategy;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.WantedCodes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one strategy from its YAML file. A measure's figures are written as the cells of a row of their place,
 * separated by {@code |}; a cell is {@code <figure as written>}, or {@code <share> = <numerator>/<denominator>} with
 * whichever of the two the document gives, and may be blank.
 */
final class StrategyReader {
    private static final Pattern CELL = Pattern.compile("(.*?)(?:\\s*=\\s*([\\d,]*)/([\\d,]*))?");

    private final String path;
    private final Catalogue catalogue;
    private final WantedCodes wanted;
    private final List<String> faults;
    private final Map<String, Place> places = new LinkedHashMap<>();

    StrategyReader(String path, Catalogue catalogue, WantedCodes wanted, List<String> faults) {
        this.path = path;
        this.catalogue = catalogue;
        this.wanted = wanted;
        this.faults = faults;
    }

    Strategy read(String yaml) {
        try (YamlFields fields = YamlFields.parse(path, yaml, faults)) {
            String laCode = fields.text("la_code");
            String council = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
            if (!isCodeOf(laCode, council)) {
                fields.fault("la_code", "'la_code' " + laCode + " is not the code of " + council);
            }
            fields.children("places").forEach(this::place);
            List<Relation> relations = new ArrayList<>();
            fields.children("sums").forEach(sum -> relations.add(sum(sum)));
            fields.children("ratios").forEach(ratio -> relations.add(ratio(ratio)));
            fields.children("balances").forEach(balance -> relations.add(balance(balance)));
            Strategy strategy = new Strategy(
                    council,
                    laCode,
                    fields.text("title"),
                    fields.date("from"),
                    fields.date("to"),
                    fields.children("priorities").stream().map(this::priority).toList(),
                    relations,
                    fields.texts("board"));
            checkNames(strategy, fields);
            return strategy;
        }
    }

    /** Synthetic councils have codes that no authority has, and any name. */
    private static boolean isCodeOf(String laCode, String council) {
        return Authorities.find(laCode)
                .map(authority ->
                        council.equals(authority.name().toLowerCase(Locale.ROOT).replace(' ', '-')))
                .orElse(Authorities.isKnown(laCode));
    }

    private static void checkNames(Strategy strategy, YamlFields fields) {
        List<String> ids = strategy.measures().stream().map(Measure::id).toList();
        ids.stream()
                .distinct()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .forEach(id -> fields.fault("two measures are called '" + id + "'"));
        strategy.relations().stream()
                .flatMap(Relation::measures)
                .filter(id -> !ids.contains(id))
                .forEach(id -> fields.fault("a sum, ratio or balance names no measure: '" + id + "'"));
        strategy.measures().stream()
                .flatMap(measure -> measure.changeOf().stream())
                .filter(id -> !ids.contains(id))
                .forEach(id -> fields.fault("'change_of' names no measure: '" + id + "'"));
        strategy.board().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> fields.fault("board", "'board' names no measure: '" + id + "'"));
    }

    private void place(YamlFields fields) {
        try (fields) {
            String id = fields.text("id");
            Map<String, LocalDate> columns = new LinkedHashMap<>();
            fields.textMap("columns").forEach((heading, day) -> columns.put(heading, day(fields, day)));
            Place place = new Place(
                    id,
                    fields.text("where"),
                    "yes".equals(fields.optionalText("baseline").orElse("no")),
                    fields.optionalText("suppressed_below").map(Integer::valueOf),
                    columns);
            if (places.put(id, place) != null) {
                fields.fault("two places are called '" + id + "'");
            }
        }
    }

    private static LocalDate day(YamlFields fields, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            fields.fault("a column must have a day such as 2025-03-31, found '" + day + "'");
            return LocalDate.EPOCH;
        }
    }

    private static Relation sum(YamlFields fields) {
        try (fields) {
            return new Relation.Sum(
                    fields.text("whole"),
                    fields.texts("parts"),
                    "yes".equals(fields.optionalText("complete").orElse("yes")));
        }
    }

    private static Relation ratio(YamlFields fields) {
        try (fields) {
            return new Relation.Ratio(fields.text("share"), fields.text("part"), fields.text("whole"));
        }
    }

    private static Relation balance(YamlFields fields) {
        try (fields) {
            return new Relation.Balance(fields.text("stock"), fields.text("came"), fields.text("left"));
        }
    }

    private Priority priority(YamlFields fields) {
        try (fields) {
            return new Priority(
                    fields.text("id"),
                    fields.text("title"),
                    fields.children("measures").stream().map(this::measure).toList());
        }
    }

    private Measure measure(YamlFields fields) {
        try (fields) {
            Optional<String> indicator = fields.optionalText("indicator");
            Optional<String> differs = fields.optionalText("differs");
            return new Measure(
                    fields.text("id"),
                    fields.text("title"),
                    fields.choice("unit", MeasureUnit.class),
                    fields.optionalText("about"),
                    indicator,
                    code(fields, indicator),
                    differs,
                    isOpposite(fields, differs),
                    fields.optionalText("note"),
                    fields.optionalText("change_of"),
                    figures(fields),
                    fields.children("targets").stream().map(this::target).toList(),
                    fields.children("travel").stream().map(this::travel).toList());
        }
    }

    /** A measure whose words say that the indicator counts the opposite must say so in a key of its own too. */
    private static boolean isOpposite(YamlFields fields, Optional<String> differs) {
        Optional<String> opposite = fields.optionalText("opposite");
        if (opposite.isEmpty()
                && differs.filter(words -> words.contains("opposite")).isPresent()) {
            fields.fault("differs", "'differs' says that the indicator counts the opposite; add 'opposite: yes'");
        }
        return opposite.isPresent() && fields.yesOrNo("opposite");
    }

    /** The code of the indicator, or the one given where there is no indicator. */
    private Optional<String> code(YamlFields fields, Optional<String> id) {
        Optional<String> given = fields.optionalText("code");
        if (id.isEmpty()) {
            given.filter(code -> !wanted.codes().contains(code))
                    .ifPresent(code -> fields.fault("code", "no code '" + code + "' in the list of indicators"));
            return given;
        }
        given.ifPresent(code -> fields.fault("code", "'code' comes with the indicator; give one of the two"));
        Optional<Indicator> indicator = catalogue.indicator(id.get());
        if (indicator.isEmpty()) {
            fields.fault("indicator", "there is no indicator '" + id.get() + "'");
        }
        return indicator.flatMap(Indicator::code);
    }

    private List<ReportedFigure> figures(YamlFields fields) {
        List<ReportedFigure> figures = new ArrayList<>();
        fields.textMap("figures").forEach((placeId, row) -> {
            Place place = find(fields, placeId);
            String[] cells = row.split("\\|", -1);
            if (cells.length != place.columns().size()) {
                fields.fault(
                        "figures",
                        "'%s' has %d columns, but there are %d figures"
                                .formatted(placeId, place.columns().size(), cells.length));
                return;
            }
            int column = 0;
            for (Map.Entry<String, LocalDate> period : place.columns().entrySet()) {
                String cell = cells[column++].strip();
                if (!cell.isEmpty()) {
                    figures.add(figure(place, period, cell));
                }
            }
        });
        return figures;
    }

    private static ReportedFigure figure(Place place, Map.Entry<String, LocalDate> period, String cell) {
        Matcher parts = CELL.matcher(cell);
        if (!parts.matches()) {
            throw new IllegalStateException("every cell matches, but not '" + cell + "'");
        }
        return new ReportedFigure(
                place,
                period.getKey(),
                period.getValue(),
                PublishedValue.of(parts.group(1)),
                whole(parts.group(2)),
                whole(parts.group(3)));
    }

    private static Optional<Integer> whole(String digits) {
        return Optional.ofNullable(digits)
                .map(text -> text.replace(",", ""))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf);
    }

    private Target target(YamlFields fields) {
        try (fields) {
            Target target = new Target(
                    find(fields, fields.text("place")),
                    PublishedValue.of(fields.text("printed")),
                    fields.choice("direction", Target.Direction.class),
                    fields.optionalText("due").map(day -> day(fields, day)));
            if (target.isLimit() && target.value().isEmpty()) {
                fields.fault(
                        "printed",
                        "'printed' must be a number where the direction is at_least or at_most, found '"
                                + target.printed().text() + "'");
            }
            return target;
        }
    }

    private DirectionOfTravel travel(YamlFields fields) {
        try (fields) {
            return new DirectionOfTravel(
                    find(fields, fields.text("place")),
                    fields.text("printed"),
                    fields.choice("is", DirectionOfTravel.Way.class));
        }
    }

    private Place find(YamlFields fields, String id) {
        Place place = places.get(id);
        if (place == null) {
            fields.fault("there is no place '" + id + "'; places: " + String.join(", ", places.keySet()));
            return new Place(id, "", false, Optional.empty(), Map.of());
        }
        return place;
    }
}
