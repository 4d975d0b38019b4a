package hearth.warehouse.indicator;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What people call things that indicators call otherwise.
 *
 * @param texts what is typed to the texts that mean the same, such as NEET to "not in education employment training"
 */
public record Synonyms(Map<String, List<String>> texts) {
    private static final String FILE = "synonyms.yaml";

    public Synonyms {
        texts = Map.copyOf(texts);
    }

    /** Those that ship with Hearth. */
    public static Synonyms shipped() {
        return read(Resources.text(FILE));
    }

    static Synonyms read(String yaml) {
        List<String> faults = new ArrayList<>();
        Map<String, List<String>> texts;
        try (YamlFields fields = YamlFields.parse(FILE, yaml, faults)) {
            texts = fields.textLists("synonyms");
            texts.forEach((typed, meant) -> {
                if (meant.isEmpty()) {
                    fields.fault("'" + typed + "' needs a list of texts that mean the same");
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new Synonyms(texts);
    }
}
