package hearth.jobs.published;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Groups;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.PublishedMapping;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one indicator from the rows of a published file. */
final class FigureReader {
    /** Stricter than Java: NaN is not a number here, but 1e+05 is, as some software writes it. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private static final Pattern YEARS_AND_MONTHS = Pattern.compile("(\\d\\d):(\\d\\d)");
    private static final int MONTHS = 12;

    /** No publication gives more; further digits only come from binary fractions. */
    private static final int DECIMALS = 6;

    private final DatasetFile file;
    private final Indicator indicator;
    private final int preference;
    private final RowFaults faults;
    private final PublishedMapping mapping;

    /**
     * @param preference 0 for the source that is preferred to others
     * @param faults takes the cells that are neither number nor symbol
     */
    FigureReader(DatasetFile file, Indicator indicator, int preference, RowFaults faults) {
        this.file = file;
        this.indicator = indicator;
        this.preference = preference;
        this.faults = faults;
        this.mapping = indicator.published().get(preference);
    }

    /** All figures; none when the file has the columns but not the labels. */
    List<PublishedFigure> figures() {
        Map<String, DatasetRow> denominators = new HashMap<>();
        rows().filter(row -> row.has(mapping.rowsOfDenominator())).forEach(row -> denominators.put(key(row), row));
        List<PublishedFigure> figures = new ArrayList<>();
        rows().filter(row -> row.has(mapping.rows()))
                .forEach(row -> figures.add(figure(row, denominators.get(key(row)), Breakdown.ALL, Breakdown.ALL)));
        mapping.breakdowns().forEach((breakdown, labels) -> figures.addAll(groups(breakdown, labels)));
        return figures;
    }

    private List<PublishedFigure> groups(String breakdown, Map<String, String> labels) {
        String grouping = mapping.grouping(breakdown).orElseThrow();
        List<PublishedFigure> figures = new ArrayList<>();
        rows().filter(row -> row.has(labels)).forEach(row -> {
            String group = row.labels().filters().getOrDefault(grouping, "");
            if (!group.equals(PublishedMapping.TOTAL)) {
                figures.add(figure(row, null, breakdown, Groups.shipped().label(breakdown, group)));
            }
        });
        return figures;
    }

    private Stream<DatasetRow> rows() {
        return file.rows().stream().filter(row -> row.year() >= mapping.firstYear());
    }

    private PublishedFigure figure(
            DatasetRow row, @Nullable DatasetRow denominatorRow, String breakdown, String group) {
        Optional<Symbol> symbol = symbol(row, mapping.value());
        Double numerator =
                mapping.numerator().map(column -> number(row, column)).orElse(null);
        Double denominator = denominatorRow == null
                ? null
                : mapping.denominator()
                        .map(column -> number(denominatorRow, column))
                        .orElse(null);
        Optional<Interval> interval = numerator == null || denominator == null
                ? Optional.empty()
                : indicator.unit().interval(numerator, denominator);
        return new PublishedFigure(
                indicator.id(),
                row.area().code(),
                mapping.periodEnd(row.year()),
                breakdown,
                group,
                file.release(),
                preference,
                row.file(),
                row.number(),
                numerator,
                denominator,
                number(row, mapping.value()),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null),
                symbol.map(Symbol::code).orElse(null));
    }

    private Optional<Symbol> symbol(DatasetRow row, String column) {
        String cell = row.figures().getOrDefault(column, "");
        return Symbol.ofPublished(mapping.dataset().symbols().getOrDefault(cell, cell));
    }

    /** The number in a cell, a time in months; null where there is a symbol instead. */
    private @Nullable Double number(DatasetRow row, String column) {
        if (symbol(row, column).isPresent()) {
            return null;
        }
        String cell = row.figures().getOrDefault(column, "");
        Matcher time = YEARS_AND_MONTHS.matcher(cell);
        if (time.matches()) {
            return (double) Integer.parseInt(time.group(1)) * MONTHS + Integer.parseInt(time.group(2));
        }
        if (!NUMBER.matcher(cell).matches()) {
            faults.add(
                    row.number(), column, "found '" + cell + "'", "a number or one of the symbols c, k, low, u, x, z");
            return null;
        }
        return new BigDecimal(cell).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }

    private static String key(DatasetRow row) {
        return row.year() + "|" + row.area().code();
    }
}
