package hearth.warehouse.indicator;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The codes of the list of indicators that councils asked for.
 *
 * @param codes every code of the list, in order
 */
public record WantedCodes(List<String> codes) {
    static final String FILE = "indicators/wanted.yaml";

    /** The list that ships with Hearth. */
    public static WantedCodes shipped() {
        return read(Resources.text(FILE));
    }

    static WantedCodes read(String yaml) {
        List<String> faults = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        try (YamlFields fields = YamlFields.parse(FILE, yaml, faults)) {
            fields.textMap("subjects")
                    .forEach((letters, last) -> IntStream.rangeClosed(1, Integer.parseInt(last))
                            .forEach(number -> codes.add("%s%02d".formatted(letters, number))));
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new WantedCodes(List.copyOf(codes));
    }

    /** The mismatches between the list and the indicators: none when each code has a file. */
    public List<String> faults(Catalogue catalogue) {
        Set<String> built = catalogue.indicators().stream()
                .flatMap(indicator -> indicator.code().stream())
                .collect(Collectors.toSet());
        List<String> open = codes.stream().filter(code -> !built.contains(code)).toList();
        List<String> faults = new ArrayList<>();
        if (!open.isEmpty()) {
            faults.add("%s: %d of %d codes have no file: %s"
                    .formatted(FILE, open.size(), codes.size(), String.join(", ", open)));
        }
        built.stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .forEach(code -> faults.add(FILE + ": no code '" + code + "' in the list"));
        return faults;
    }
}
