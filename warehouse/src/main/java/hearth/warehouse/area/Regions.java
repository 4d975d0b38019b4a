package hearth.warehouse.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.warehouse.file.Resources;
import java.util.List;
import java.util.Optional;

/** England and its regions, with both parts of London beside the whole. */
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
     * @param number the number that DfE's long tables have for it, such as 970
     * @param name as the official statistics write it
     * @param otherName as other publications write it; empty when they write the same
     * @param partOf the region that it is a part of, as Inner London is of London; empty for others
     */
    public record Region(String code, String number, String name, String otherName, String partOf) {}

    /** By the ONS code, by the number, or by a name; nothing is found by an empty text. */
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
