package hearth.warehouse.indicator;

import hearth.warehouse.file.YamlFields;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few rows of a cohort and what an indicator counts in them. Columns that a row does not name are null, its date is
 * {@value #DAY}, and it counts in every period.
 *
 * @param rows column to value
 * @param numerator for a median the figure itself
 * @param denominator empty for a count and for a rate of the population
 */
public record Example(List<Map<String, String>> rows, double numerator, OptionalDouble denominator) {
    /** The date of every row that names none. */
    public static final String DAY = "2025-03-31";

    private static final Pattern GIVES = Pattern.compile("(-?[\\d.]+)(?: of ([\\d.]+))?");

    static Example read(YamlFields fields) {
        try (fields) {
            String gives = fields.text("gives");
            Matcher counted = GIVES.matcher(gives);
            List<Map<String, String>> rows = fields.textMaps("rows");
            if (!counted.matches()) {
                fields.fault("'gives' must be as '3' or '1 of 3', found '" + gives + "'");
                return new Example(rows, 0, OptionalDouble.empty());
            }
            OptionalDouble denominator = counted.group(2) == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(counted.group(2)));
            return new Example(rows, Double.parseDouble(counted.group(1)), denominator);
        }
    }

    /** What is counted, as it is written in the file. */
    public String gives() {
        return written(numerator) + (denominator.isPresent() ? " of " + written(denominator.getAsDouble()) : "");
    }

    /** A number as it is written in the file. */
    public static String written(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
