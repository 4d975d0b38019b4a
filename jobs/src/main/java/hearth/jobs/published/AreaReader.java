package hearth.jobs.published;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Authority;
import hearth.warehouse.area.Regions;
import hearth.warehouse.published.AreaColumns;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the area of a row. An authority has one code, however often its ONS code changed.
 *
 * @param faults takes what is wrong with codes, which must be of one authority
 */
record AreaReader(AreaColumns columns, RowFaults faults) {
    private static final String LEVEL = "geographic_level";
    private static final String COUNTRY = "country_code";
    private static final String DFE_CODE = "old_la_code";
    private static final String ONS_CODE = "new_la_code";

    /** What files have where an authority has no code of a kind. */
    private static final Set<String> NO_CODE = Set.of("x", "z", ":");

    private static final Pattern DECIMALS = Pattern.compile("\\.0+$");

    /**
     * The area of a row; empty for an unknown area and for levels that Hearth does not keep.
     *
     * @param cells by the names that the dataset has for them
     */
    Optional<Area> read(int row, Map<String, String> cells) {
        if (columns == AreaColumns.NUMBERED) {
            String number =
                    DECIMALS.matcher(cells.getOrDefault("la_number", "")).replaceFirst("");
            return Regions.find(number)
                    .map(Area::of)
                    .or(() -> Authorities.find(number).map(Area::of));
        }
        return switch (cells.getOrDefault(LEVEL, "").toLowerCase(Locale.ROOT)) {
            case "national" ->
                larger(row, cells, List.of("region_code", DFE_CODE, ONS_CODE)).flatMap(AreaReader::country);
            case "regional" -> larger(row, cells, List.of(DFE_CODE, ONS_CODE)).flatMap(AreaReader::region);
            case "local authority" -> authority(row, cells);
            default -> Optional.empty();
        };
    }

    /** The cell that says which area it is that Hearth does not keep. */
    String unknown(Map<String, String> cells) {
        String column = columns == AreaColumns.NUMBERED
                ? "la_number"
                : switch (cells.getOrDefault(LEVEL, "").toLowerCase(Locale.ROOT)) {
                    case "national" -> COUNTRY;
                    case "regional" -> cells.containsKey("region_code") ? "region_code" : "geo_breakdown";
                    default -> LEVEL;
                };
        return column + " '" + cells.getOrDefault(column, "") + "'";
    }

    /** The cells of a row about more than a council; none when it has a code of something smaller than its level. */
    private Optional<Map<String, String>> larger(int row, Map<String, String> cells, List<String> empty) {
        Optional<String> smaller =
                empty.stream().filter(column -> !code(cells, column).isEmpty()).findFirst();
        smaller.ifPresent(column -> faults.add(
                row, LEVEL, "found '" + cells.get(LEVEL) + "' with a " + column, "the level of that code, or no code"));
        return smaller.isPresent() ? Optional.empty() : Optional.of(cells);
    }

    private static Optional<Area> country(Map<String, String> cells) {
        String code = cells.getOrDefault(COUNTRY, "");
        return Regions.find(code.isEmpty() ? Regions.ENGLAND : code)
                .filter(region -> region.code().equals(Regions.ENGLAND))
                .map(Area::of);
    }

    private static Optional<Area> region(Map<String, String> cells) {
        return Regions.find(firstOf(cells, "region_code", "geo_breakdown"))
                .map(Area::of)
                .or(() -> Optional.ofNullable(cells.get("region_code"))
                        .filter(code -> !code.isEmpty())
                        .map(code -> new Area(code, "", cells.getOrDefault("region_name", ""), "region", "")));
    }

    private Optional<Area> authority(int row, Map<String, String> cells) {
        String laCode = code(cells, DFE_CODE);
        String onsCode = code(cells, ONS_CODE).toUpperCase(Locale.ROOT);
        String name = firstOf(cells, "la_name", "geo_breakdown");
        if (laCode.contains("/")) {
            return Optional.of(new Area(onsCode, "", name, "joint", ""));
        }
        Optional<Authority> byDfeCode = Authorities.find(laCode);
        Optional<Authority> byOnsCode = Authorities.findByCode(onsCode);
        if (byOnsCode.isPresent() && !laCode.isEmpty() && !byOnsCode.equals(byDfeCode)) {
            faults.add(
                    row,
                    ONS_CODE,
                    "found '" + onsCode + "', the code of " + byOnsCode.get().name() + ", with " + DFE_CODE + " '"
                            + laCode + "'",
                    "two codes of one authority");
        }
        return byDfeCode
                .or(() -> byOnsCode)
                .map(authority -> Area.of(authority).named(name))
                .or(() -> newAuthority(row, laCode, onsCode, name, cells));
    }

    /** An authority that no list of Hearth's has yet. */
    private Optional<Area> newAuthority(
            int row, String laCode, String onsCode, String name, Map<String, String> cells) {
        if (!onsCode.matches("E\\d{8}")) {
            faults.add(row, ONS_CODE, "found '" + onsCode + "'", "the ONS code of an authority, such as E06000018");
        }
        if (!laCode.matches("(\\d{3})?")) {
            faults.add(row, DFE_CODE, "found '" + laCode + "'", "a DfE code of three digits, such as 892");
        }
        return Optional.of(new Area(onsCode, laCode, name, "la", cells.getOrDefault("region_code", "")));
    }

    /** A code as it is meant: some software writes 371 as 371.0. */
    private static String code(Map<String, String> cells, String column) {
        String cell = DECIMALS.matcher(cells.getOrDefault(column, "")).replaceFirst("");
        return NO_CODE.contains(cell) ? "" : cell;
    }

    private static String firstOf(Map<String, String> cells, String column, String otherwise) {
        return cells.getOrDefault(column, cells.getOrDefault(otherwise, ""));
    }
}
