package hearth.warehouse.area;

import de.siegmar.fastcsv.reader.CsvRecord;
import hearth.warehouse.file.CellText;
import hearth.warehouse.file.UserError;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a postcode directory has what is read of it: ONS has given the same columns several names. */
record PostcodeColumns(String file, int postcode, int area, int easting, int northing) {
    private static final Pattern POSTCODE = Pattern.compile("pcd[s278]?");
    private static final Pattern AREA = Pattern.compile("(os)?laua(\\d\\d)?(cd)?|lad(\\d\\d)?cd");
    private static final Pattern EASTING = Pattern.compile("(os)?east1m");
    private static final Pattern NORTHING = Pattern.compile("(os)?(nrth|north)1m");
    private static final Pattern METRES = Pattern.compile("(\\d{1,7})(\\.0+)?");

    /** Finds the columns by their names; of several of a kind the last by name, which is the newest. */
    static PostcodeColumns of(List<String> header, String file) {
        List<String> names = header.stream()
                .map(name -> CellText.visible(name).toLowerCase(Locale.ROOT))
                .toList();
        return new PostcodeColumns(
                file,
                find(POSTCODE, names, file),
                find(AREA, names, file),
                find(EASTING, names, file),
                find(NORTHING, names, file));
    }

    /** The postcode of a row, as a key. */
    String postcode(CsvRecord row) {
        return Postcode.key(cell(row, postcode));
    }

    /** The place of a row; empty when it has neither an area nor coordinates. */
    Optional<Place> place(CsvRecord row) {
        String code = cell(row, area).toUpperCase(Locale.ROOT);
        Optional<Place.Point> point = point(row);
        return code.isEmpty() && point.isEmpty() ? Optional.empty() : Optional.of(Place.of(code, point));
    }

    private Optional<Place.Point> point(CsvRecord row) {
        String east = cell(row, easting);
        String north = cell(row, northing);
        return east.isEmpty() || north.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place.Point(metres(row, east), metres(row, north)));
    }

    private int metres(CsvRecord row, String cell) {
        var matcher = METRES.matcher(cell);
        if (!matcher.matches()) {
            throw new UserError(
                    "‘" + cell + "’ is not a grid reference",
                    file + ", row " + row.getStartingLineNumber(),
                    "a whole number of metres",
                    "download the directory again from ONS");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    private static int find(Pattern kind, List<String> names, String file) {
        return IntStream.range(0, names.size())
                .boxed()
                .filter(column -> kind.matcher(names.get(column)).matches())
                .max(Comparator.comparing(names::get))
                .orElseThrow(() -> new UserError(
                        "not a postcode directory: its columns are " + String.join(", ", names),
                        file,
                        "columns for the postcode (such as pcds or pcd7), the district (laua, oslaua or lad25cd), and the"
                                + " grid reference (oseast1m and osnrth1m, or east1m and north1m)",
                        "download ONS's postcode directory (ONSPD or NSPL) and give its CSV file as it is"));
    }
}
