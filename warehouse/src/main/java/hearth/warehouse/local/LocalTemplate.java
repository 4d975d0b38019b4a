package hearth.warehouse.local;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Unit;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file that an analyst fills in: a row for each figure, with a note on what goes where. */
public final class LocalTemplate {
    /** The columns of the file. */
    public static final List<String> COLUMNS = LocalReader.COLUMNS;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private LocalTemplate() {}

    /** Header and rows, cell by cell. */
    public static List<List<String>> rows(Catalogue catalogue) {
        return Stream.concat(
                        Stream.of(LocalReader.COLUMNS),
                        catalogue.indicators().stream()
                                .filter(indicator -> indicator.local().isPresent())
                                .flatMap(indicator -> rows(indicator).stream()))
                .toList();
    }

    /** Header and rows of one indicator as lines of the file, without the note. */
    public static List<String> lines(Indicator indicator) {
        return Stream.concat(Stream.of(LocalReader.COLUMNS), rows(indicator).stream())
                .map(cells -> String.join(",", cells.subList(0, cells.size() - 1)))
                .toList();
    }

    private static List<List<String>> rows(Indicator indicator) {
        Indicator.FromLocal local = indicator.local().orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(indicator.id(), "", "", note(indicator, local)));
        for (Map.Entry<String, List<String>> breakdown : local.breakdowns().entrySet()) {
            breakdown.getValue().forEach(group -> rows.add(row(indicator.id(), breakdown.getKey(), group, "")));
        }
        return rows;
    }

    private static List<String> row(String id, String breakdown, String group, String note) {
        return List.of(id, "", breakdown, group, "", "", "", note);
    }

    private static String note(Indicator indicator, Indicator.FromLocal local) {
        String periods = local.periods().stream().map(PeriodType::code).collect(Collectors.joining(", "));
        return "%s Kept by %s. By %s; years end on %s."
                .formatted(
                        numbers(indicator),
                        local.keptBy(),
                        periods,
                        DAY.format(local.yearEnd().in(2000)));
    }

    private static String numbers(Indicator indicator) {
        if (!indicator.unit().hasDenominator()) {
            return "value: " + indicator.counts();
        }
        return (indicator.unit() == Unit.MEDIAN_DAYS ? "value: " : "numerator: ") + indicator.counts()
                + " denominator: " + indicator.outOf();
    }
}
