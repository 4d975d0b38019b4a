package hearth.warehouse.glossary;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of the field that a reader may not know, with their meanings. */
public final class Words {
    private static final String FILE = "words.yaml";

    private Words() {}

    /** Every word, in the order of the file. */
    public static List<Word> shipped() {
        return read(Resources.text(FILE));
    }

    static List<Word> read(String yaml) {
        List<String> faults = new ArrayList<>();
        List<Word> words;
        try (YamlFields fields = YamlFields.parse(FILE, yaml, faults)) {
            Set<String> terms = new HashSet<>();
            words = fields.children("words").stream()
                    .map(entry -> word(entry, terms))
                    .toList();
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return words;
    }

    private static Word word(YamlFields fields, Set<String> terms) {
        try (fields) {
            Word word = new Word(fields.text("term"), fields.optionalText("abbreviation"), fields.text("meaning"));
            if (!terms.add(word.term().toLowerCase(Locale.UK))) {
                fields.fault("'" + word.term() + "' is explained twice");
            }
            return word;
        }
    }
}
