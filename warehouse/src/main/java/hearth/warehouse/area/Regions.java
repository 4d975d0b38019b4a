package hearth.warehouse.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.warehouse.file.Resources;
import java.util.List;
import java.util.Optional;

/** England and its regions, with Inner and Outer London as well as London. */
public final class Regions {
    public static final String ENGLAND = "E92000001";

    private static final List<Region> ALL =
            CsvReader.builder().ofNamedCsvRecord(Resources.text("areas/regions.csv")).stream()
                    .map(Regions::region)
                    .toList();

    private Regions() {}

    /**
     * England or a region.
     *
     * @param code the ONS code
     * @param number its number in DfE's long tables, such as 970
     * @param name its name in the official statistics
     * @param otherName its name in other publications; empty where it is the same
     * @param partOf the larger region that contains it, such as London for Inner London; empty for others
     */
    public record Region(String code, String number, String name, String otherName, String partOf) {}

    /** Finds a region by its ONS code, number or name; an empty text finds none. */
    public static Optional<Region> find(String key) {
        return ALL.stream()
                .filter(region -> !key.isEmpty())
                .filter(region -> region.code().equals(key)
                        || region.number().equals(key)
                        || region.name().equals(key)
                        || region.otherName().equals(key))
                .findFirst();
    }

    private static Region region(NamedCsvRecord row) {
        return new Region(
                row.getField("code"),
                row.getField("number"),
                row.getField("name"),
                row.getField("other_name"),
                row.getField("part_of"));
    }
}
