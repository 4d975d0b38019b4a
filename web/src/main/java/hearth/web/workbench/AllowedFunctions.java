package hearth.web.workbench;

import hearth.warehouse.file.Resources;
import hearth.warehouse.file.Spelling;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The functions, operators and types that a question may use; what is on no list is refused. */
final class AllowedFunctions {
    static final Set<String> OF_TABLES =
            Set.of("range", "generate_series", "unnest", "benchmark_as_of", "comparison_as_of");

    static final Set<String> TYPES = Set.of(
            "BOOLEAN TINYINT SMALLINT INTEGER BIGINT HUGEINT UTINYINT USMALLINT UINTEGER UBIGINT FLOAT DOUBLE DECIMAL NUMERIC"
                    .concat(" VARCHAR BLOB DATE TIME TIMESTAMP TIMESTAMP_S TIMESTAMP_MS INTERVAL LIST STRUCT MAP")
                    .split(" "));

    private static final Set<String> OF_VALUES = Resources.text("hearth/web/workbench/functions.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_OTHER_LETTERS = 2;

    private AllowedFunctions() {}

    /** Whether a function of values, an aggregate, a window function or an operator may be called. */
    static boolean has(String function) {
        return OF_VALUES.contains(function);
    }

    /** The function whose name is another but for two letters; empty where there is none. */
    static Optional<String> nearest(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        return Spelling.nearest(
                        asked,
                        OF_VALUES.stream()
                                .filter(known -> known.matches("[a-z].*"))
                                .sorted()
                                .toList())
                .filter(near -> Spelling.distance(asked, near) <= MOST_OTHER_LETTERS);
    }
}
