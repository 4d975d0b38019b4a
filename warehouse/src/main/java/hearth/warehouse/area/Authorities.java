package hearth.warehouse.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.warehouse.file.Resources;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The authorities of England that look after children: current ones, those reorganised since 2016, and the districts
 * and former authorities that lie in each.
 */
public final class Authorities {
    private static final Authorities SHIPPED = new Authorities();
    /** Codes that no authority has had: synthetic councils have them. */
    private static final Pattern FREE = Pattern.compile("[56]\\d\\d");

    private static final String DISTRICT = "E07";
    private static final String TITLES = "\\b(london|royal) borough of\\b|\\b(city|county) of\\b"
            + "|\\b(council|corporation|county|city|borough|metropolitan|district|unitary|authority|the)\\b";

    private final SortedMap<String, Authority> byLaCode = new TreeMap<>();
    private final Map<String, Authority> byCode = new HashMap<>();
    private final Map<String, Set<String>> upperOf = new HashMap<>();
    private final Map<String, String> codeOfName = new HashMap<>();

    private Authorities() {
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(Resources.text("areas/lower_to_upper.csv"))) {
            upperOf.computeIfAbsent(row.getField("code"), code -> new LinkedHashSet<>())
                    .add(row.getField("upper_code"));
        }
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(Resources.text("areas/authorities.csv"))) {
            Authority authority = authority(row);
            byLaCode.put(authority.laCode(), authority);
            byCode.put(authority.code(), authority);
            if (authority.to().isEmpty()) {
                codeOfName.put(plain(authority.name()), authority.code());
            }
        }
    }

    private static Authority authority(NamedCsvRecord row) {
        return new Authority(
                row.getField("la_code"),
                row.getField("code"),
                row.getField("name"),
                row.getField("region_code"),
                day(row.getField("from")),
                day(row.getField("to")),
                row.getField("became").isEmpty()
                        ? List.of()
                        : List.of(row.getField("became").split(" ")));
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    /** All authorities, former ones included, by their three-digit code. */
    public static Collection<Authority> all() {
        return Collections.unmodifiableCollection(SHIPPED.byLaCode.values());
    }

    /** Whether returns can come under a three-digit code: an authority's, or one of those that DfE leaves free for others. */
    public static boolean isKnown(String laCode) {
        return find(laCode).isPresent() || FREE.matcher(laCode).matches();
    }

    /** The authority with a three-digit code; empty when no such authority is known. */
    public static Optional<Authority> find(String laCode) {
        return Optional.ofNullable(SHIPPED.byLaCode.get(laCode));
    }

    /** The authority with an ONS code, today's or an earlier one of the same area; empty for the code of a district. */
    public static Optional<Authority> findByCode(String code) {
        Set<String> today = code.startsWith(DISTRICT) ? Set.of() : SHIPPED.upperOf.getOrDefault(code, Set.of());
        return Optional.ofNullable(SHIPPED.byCode.get(code))
                .or(() -> Optional.of(today)
                        .filter(codes -> codes.size() == 1)
                        .map(codes -> SHIPPED.byCode.get(codes.iterator().next())));
    }

    /**
     * The upper-tier authorities that cover an area today: one, or those that a former authority was split into.
     *
     * @param code an ONS code; a code in no list covers itself, except a district's, which is covered by no known
     *     authority
     */
    public static Set<String> upperTierOf(String code) {
        return SHIPPED.upperOf.getOrDefault(code, code.startsWith(DISTRICT) ? Set.of() : Set.of(code));
    }

    /** The ONS code of an authority by its name, with or without its title; empty when no such authority is known. */
    public static Optional<String> codeOf(String name) {
        return Optional.ofNullable(SHIPPED.codeOfName.get(plain(name)));
    }

    /** A name without the words that some lists write and others leave out. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z]+", " ")
                .replaceAll(TITLES, " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
