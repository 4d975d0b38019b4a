package hearth.warehouse.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.warehouse.file.Resources;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The authorities of England that look after children, as they are since April 2023: their codes, their names, and which
 * districts and former authorities lie in which of them.
 */
public final class Authorities {
    private static final Authorities SHIPPED = new Authorities();
    private static final String DISTRICT = "E07";
    private static final String TITLES = "\\b(london|royal) borough of\\b|\\b(city|county) of\\b"
            + "|\\b(council|corporation|county|city|borough|metropolitan|district|unitary|authority|the)\\b";

    private final Map<String, Set<String>> upperOf = new HashMap<>();
    private final Map<String, String> codeOfName = new HashMap<>();

    private Authorities() {
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(Resources.text("areas/lower_to_upper.csv"))) {
            upperOf.computeIfAbsent(row.getField("code"), code -> new LinkedHashSet<>())
                    .add(row.getField("upper_code"));
        }
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(Resources.text("areas/upper_tier.csv"))) {
            codeOfName.put(plain(row.getField("name")), row.getField("code"));
        }
    }

    /**
     * The upper-tier authorities that cover an area today: one, or those that a former authority was split into.
     *
     * @param code an ONS code; one that is in no list stands for itself, unless it is a district's: then there is none
     */
    public static Set<String> upperTierOf(String code) {
        return SHIPPED.upperOf.getOrDefault(code, code.startsWith(DISTRICT) ? Set.of() : Set.of(code));
    }

    /** The ONS code of an authority by its name, with or without its title; empty when no such authority is known. */
    public static Optional<String> codeOf(String name) {
        return Optional.ofNullable(SHIPPED.codeOfName.get(plain(name)));
    }

    /** A name without the words that one list writes and another leaves out. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z]+", " ")
                .replaceAll(TITLES, " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
