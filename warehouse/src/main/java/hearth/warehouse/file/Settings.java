package hearth.warehouse.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Settings not given on the command line: from {@code HEARTH_<NAME>} in the environment, or else from
 * {@code hearth.yaml} in the folder Hearth is started from.
 */
public final class Settings {
    private static final String FILE = "hearth.yaml";

    private final Map<String, String> environment;
    private final Map<String, String> file;

    private Settings(Map<String, String> environment, Map<String, String> file) {
        this.environment = environment;
        this.file = file;
    }

    /** The settings of this process; fails with every error in {@code hearth.yaml}. */
    public static Settings load() {
        try {
            Path path = Path.of(FILE);
            return of(System.getenv(), Files.exists(path) ? Files.readString(path) : "");
        } catch (IOException e) {
            throw new FileFaults(List.of(FILE + ": cannot be read: " + e.getMessage()));
        }
    }

    /** The settings of an environment and of the text of {@code hearth.yaml}; fails with every fault of the text. */
    public static Settings of(Map<String, String> environment, String yaml) {
        List<String> faults = new ArrayList<>();
        Map<String, String> values = new TreeMap<>();
        if (!yaml.isBlank()) {
            read(YamlFields.parse(FILE, yaml, faults), values);
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new Settings(environment, values);
    }

    /** The value of a setting such as {@code warehouse}; empty when it is not set. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(environment.get("HEARTH_" + name.toUpperCase(Locale.ROOT)))
                .filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(file.get(name)));
    }

    private static void read(YamlFields fields, Map<String, String> values) {
        try (fields) {
            Stream.of(Setting.values())
                    .filter(setting -> setting.place() == Setting.Place.ANYWHERE)
                    .map(Setting::key)
                    .forEach(name -> fields.optionalText(name).ifPresent(value -> values.put(name, value)));
        }
    }
}
