package hearth.jobs.published;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Optional;

/**
 * An area that a published file names.
 *
 * @param laCode the three-digit DfE code of an authority; empty for others
 * @param level la, region or country
 * @param regionCode the region that an authority lies in; empty for others
 */
record Area(String code, String laCode, String name, String level, String regionCode) {
    /** The area of a row; empty for a level that Hearth does not hold. */
    static Optional<Area> of(NamedCsvRecord row) {
        return switch (row.getField("geographic_level")) {
            case "National" ->
                Optional.of(new Area(row.getField("country_code"), "", row.getField("country_name"), "country", ""));
            case "Regional" ->
                Optional.of(new Area(row.getField("region_code"), "", row.getField("region_name"), "region", ""));
            case "Local authority" ->
                Optional.of(new Area(
                        row.getField("new_la_code"),
                        row.getField("old_la_code"),
                        row.getField("la_name"),
                        "la",
                        row.getField("region_code")));
            default -> Optional.empty();
        };
    }
}
