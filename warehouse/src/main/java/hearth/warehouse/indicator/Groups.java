package hearth.warehouse.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.warehouse.file.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of each breakdown in the order in which readers expect them, and how publications call them. */
public final class Groups {
    private static final Groups SHIPPED = read(Resources.text("groups.csv"));

    private final Map<String, List<String>> labels;
    private final Map<List<String>, String> published;

    private Groups(Map<String, List<String>> labels, Map<List<String>, String> published) {
        this.labels = labels;
        this.published = published;
    }

    public static Groups shipped() {
        return SHIPPED;
    }

    private static Groups read(String csv) {
        Map<String, List<String>> labels = new HashMap<>();
        Map<List<String>, String> published = new HashMap<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            String breakdown = row.getField("breakdown");
            String label = row.getField("label");
            List<String> known = labels.computeIfAbsent(breakdown, name -> new ArrayList<>());
            if (!known.contains(label)) {
                known.add(label);
            }
            published.put(List.of(breakdown, row.getField("published")), label);
        }
        return new Groups(labels, published);
    }

    /** The breakdowns that have an order, and their groups in it. */
    public Map<String, List<String>> all() {
        return Map.copyOf(labels);
    }

    /** How Hearth calls a group that a publication has under this label; the label itself where it is not known. */
    public String label(String breakdown, String label) {
        return published.getOrDefault(List.of(breakdown, label), label);
    }
}
