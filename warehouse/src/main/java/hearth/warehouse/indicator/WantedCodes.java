package hearth.warehouse.indicator;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The codes of the list of indicators that councils asked for, and why some are not built.
 *
 * @param codes every code of the list, in order
 * @param reasons code to the reason why no file defines it
 */
public record WantedCodes(List<String> codes, Map<String, String> reasons) {
    static final String FILE = "indicators/not-built.yaml";

    /** The list that ships with Hearth. */
    public static WantedCodes shipped() {
        return read(Resources.text(FILE));
    }

    static WantedCodes read(String yaml) {
        List<String> faults = new ArrayList<>();
        WantedCodes wanted;
        try (YamlFields fields = YamlFields.parse(FILE, yaml, faults)) {
            List<String> codes = new ArrayList<>();
            fields.textMap("subjects")
                    .forEach((letters, last) -> IntStream.rangeClosed(1, Integer.parseInt(last))
                            .forEach(number -> codes.add("%s%02d".formatted(letters, number))));
            wanted = new WantedCodes(List.copyOf(codes), new TreeMap<>(fields.textMap("reasons")));
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return wanted;
    }

    /** What does not fit between the list, the reasons and the indicators: none when each code has a file or a reason. */
    public List<String> faults(Catalogue catalogue) {
        Set<String> built = catalogue.indicators().stream()
                .flatMap(indicator -> indicator.code().stream())
                .collect(Collectors.toSet());
        List<String> open = codes.stream()
                .filter(code -> !built.contains(code) && !reasons.containsKey(code))
                .toList();
        List<String> faults = new ArrayList<>();
        if (!open.isEmpty()) {
            faults.add("%s: %d of %d codes have neither a file nor a reason: %s"
                    .formatted(FILE, open.size(), codes.size(), String.join(", ", open)));
        }
        Stream.concat(built.stream(), reasons.keySet().stream())
                .filter(code -> !codes.contains(code))
                .sorted()
                .forEach(code -> faults.add(FILE + ": no code '" + code + "' in the list"));
        reasons.keySet().stream()
                .filter(built::contains)
                .forEach(code -> faults.add(FILE + ": '" + code + "' has a reason, but a file defines it"));
        return faults;
    }
}
