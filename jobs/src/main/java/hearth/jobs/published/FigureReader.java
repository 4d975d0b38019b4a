package hearth.jobs.published;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.PublishedMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one indicator from a published file. */
final class FigureReader {
    /** Not all that Java takes for a number: NaN is none, and software does write 1e+05. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private final EesFile file;
    private final Indicator indicator;
    private final PublishedMapping mapping;
    private final Map<String, NamedCsvRecord> denominators = new HashMap<>();

    FigureReader(EesFile file, Indicator indicator, PublishedMapping mapping) {
        this.file = file;
        this.indicator = indicator;
        this.mapping = mapping;
    }

    /** Whether the file has the columns that hold the indicator's figures. */
    static boolean canRead(EesFile file, PublishedMapping mapping) {
        return file.columns().containsAll(mapping.rows().keySet())
                && file.columns().contains(mapping.value());
    }

    /** All figures; none when the file has the columns but not the labels. Fails on a cell that is neither number nor symbol. */
    List<PublishedFigure> figures() {
        for (NamedCsvRecord row : file.rows()) {
            if (has(row, mapping.rowsOfDenominator())) {
                denominators.put(key(row), row);
            }
        }
        List<PublishedFigure> figures = new ArrayList<>();
        for (NamedCsvRecord row : file.rows()) {
            if (has(row, mapping.rows())) {
                Area.of(row).map(area -> figure(row, area)).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private PublishedFigure figure(NamedCsvRecord row, Area area) {
        String cell = row.getField(mapping.value());
        Double numerator =
                mapping.numerator().map(column -> number(row, column)).orElse(null);
        Double denominator = mapping.denominator()
                .flatMap(column ->
                        Optional.ofNullable(denominators.get(key(row))).map(found -> number(found, column)))
                .orElse(null);
        Optional<Interval> interval = numerator == null || denominator == null
                ? Optional.empty()
                : indicator.unit().interval(numerator, denominator);
        return new PublishedFigure(
                indicator.id(),
                area.code(),
                mapping.periodEnd().in(EesFile.year(row)),
                file.lastYear() + " release",
                file.name(),
                (int) row.getStartingLineNumber(),
                numerator,
                denominator,
                number(row, mapping.value()),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null),
                Symbol.of(cell).map(Symbol::code).orElse(null));
    }

    /** The number in a cell; null where a symbol stands in its place. */
    private @Nullable Double number(NamedCsvRecord row, String column) {
        String cell = row.getField(column).strip();
        if (Symbol.of(cell).isPresent()) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches()) {
            throw new IllegalArgumentException(file.name() + ", row " + row.getStartingLineNumber() + ", column "
                    + column + ": found '" + cell + "', expected a number or one of the symbols c, k, low, u, x, z");
        }
        return Double.valueOf(cell);
    }

    private static boolean has(NamedCsvRecord row, Map<String, String> labels) {
        return labels.entrySet().stream()
                .allMatch(label -> row.getField(label.getKey()).strip().equals(label.getValue()));
    }

    private static String key(NamedCsvRecord row) {
        return row.getField("time_period") + "|" + row.getField("geographic_level") + "|" + row.getField("region_code")
                + "|" + row.getField("new_la_code");
    }
}
