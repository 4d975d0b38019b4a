package hearth.jobs.published;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A data file in the tidy layout of Explore Education Statistics: one row per period, area and combination of filters.
 *
 * @param columns all column names
 */
record EesFile(String name, Set<String> columns, List<NamedCsvRecord> rows) {
    /** The columns that every such file has. */
    static final Set<String> KEY_COLUMNS = Set.of(
            "time_period",
            "time_identifier",
            "geographic_level",
            "country_code",
            "country_name",
            "region_code",
            "region_name",
            "old_la_code",
            "la_name",
            "new_la_code");

    /** Reads a file; blanks around names and a byte order mark don't matter. */
    static EesFile read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().commentStrategy(CommentStrategy.NONE).ofNamedCsvRecord(text)) {
            reader.forEach(rows::add);
        }
        Set<String> columns = rows.isEmpty() ? Set.of() : Set.copyOf(rows.get(0).getHeader());
        return new EesFile(file.getFileName().toString(), columns, rows);
    }

    boolean isEes() {
        return columns.containsAll(KEY_COLUMNS);
    }

    /** The last year that the file speaks of, which its release is named by: the first four digits of the period. */
    int lastYear() {
        return rows.stream().mapToInt(EesFile::year).max().orElse(0);
    }

    static int year(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("time_period").substring(0, 4));
    }
}
