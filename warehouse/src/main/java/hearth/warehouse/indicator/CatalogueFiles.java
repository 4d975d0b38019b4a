package hearth.warehouse.indicator;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a catalogue, as they travel to other machines.
 *
 * @param cohorts path to YAML text
 * @param indicators path to YAML text
 */
public record CatalogueFiles(Map<String, String> cohorts, Map<String, String> indicators) implements Serializable {
    public CatalogueFiles {
        cohorts = new TreeMap<>(cohorts);
        indicators = new TreeMap<>(indicators);
    }

    /** Those that ship with Hearth. */
    public static CatalogueFiles shipped() {
        Map<String, String> cohorts = new TreeMap<>();
        Map<String, String> indicators = new TreeMap<>();
        Resources.under("cohorts").forEach(path -> cohorts.put(path, Resources.text(path)));
        Resources.under("indicators").stream()
                .filter(path -> !path.equals(WantedCodes.FILE))
                .forEach(path -> indicators.put(path, Resources.text(path)));
        return new CatalogueFiles(cohorts, indicators);
    }

    /** The catalogue; throws {@link FileFaults} with every error in every file. */
    public Catalogue read() {
        return Catalogue.of(cohorts, indicators);
    }
}
