package hearth.warehouse.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Postcodes and where they lie, in the columns of the ONS postcode directory: pcd, laua, oseast1m, osnrth1m. */
public final class PostcodeDirectory implements Serializable {
    private static final List<String> COLUMNS = List.of("pcd", "laua", "oseast1m", "osnrth1m");

    private final HashMap<String, Place> places;

    private PostcodeDirectory(Map<String, Place> places) {
        this.places = new HashMap<>(places);
    }

    /** An empty directory: every distance is unknown. */
    public static PostcodeDirectory empty() {
        return new PostcodeDirectory(Map.of());
    }

    /** Reads a directory, skipping rows without coordinates, which the ONS directory has for closed postcodes. */
    public static PostcodeDirectory read(Reader csv) {
        Map<String, Place> places = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new UserError(
                            "not a postcode directory: found the columns " + row.getHeader(),
                            "",
                            "the columns " + COLUMNS,
                            "export them from ONS's postcode directory, with these names in the first row");
                }
                place(row).ifPresent(place -> places.put(Postcode.key(row.getField("pcd")), place));
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

    private static Optional<Place> place(NamedCsvRecord row) {
        String easting = row.getField("oseast1m").strip();
        String northing = row.getField("osnrth1m").strip();
        return easting.isEmpty() || northing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Place(row.getField("laua").strip(), Integer.parseInt(easting), Integer.parseInt(northing)));
    }
}
