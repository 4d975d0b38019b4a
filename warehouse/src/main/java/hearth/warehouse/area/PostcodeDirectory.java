package hearth.warehouse.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Postcodes and where they lie, from the ONS postcode directory or the National Statistics postcode lookup. */
public final class PostcodeDirectory implements Serializable {
    private final HashMap<String, Place> places;

    private PostcodeDirectory(Map<String, Place> places) {
        this.places = new HashMap<>(places);
    }

    /** An empty directory: every distance is unknown. */
    public static PostcodeDirectory empty() {
        return new PostcodeDirectory(Map.of());
    }

    /**
     * Reads a directory in any layout that ONS has published since 2016.
     *
     * @param file its name, for messages
     */
    public static PostcodeDirectory read(Reader csv, String file) {
        Map<String, Place> places = new HashMap<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            Iterator<CsvRecord> rows = records.iterator();
            if (!rows.hasNext()) {
                throw new UserError("the file is empty", file, "a postcode directory", "");
            }
            PostcodeColumns columns = PostcodeColumns.of(rows.next().getFields(), file);
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                columns.place(row).ifPresent(place -> places.put(columns.postcode(row), place));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PostcodeDirectory(places);
    }

    /** Where a postcode lies, in any spelling; empty when not known. */
    public Optional<Place> find(String postcode) {
        return postcode.isEmpty() ? Optional.empty() : Optional.ofNullable(places.get(Postcode.key(postcode)));
    }

    /** Whether it has no postcodes. */
    public boolean isEmpty() {
        return places.isEmpty();
    }
}
