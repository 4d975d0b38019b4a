package hearth.warehouse.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a text as a search compares them: without capitals, endings and small words. */
final class SearchWords {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "are", "as", "at", "by", "for", "from", "has", "have", "in", "is", "it", "of", "on", "or",
            "per", "that", "the", "their", "to", "who", "with");
    /** Shorter words keep their endings, so that "need" does not become "ne". */
    private static final int SHORTEST_STEM = 3;

    private SearchWords() {}

    /** In the order of the text. */
    static List<String> of(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).replaceAll("[’']s?\\b", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(SearchWords::stem)
                .toList();
    }

    private static String stem(String word) {
        if (word.equals("children")) {
            return "child";
        }
        String singular = word.endsWith("ies") && word.length() > SHORTEST_STEM + 1
                ? word.substring(0, word.length() - "ies".length()) + "y"
                : word.matches(".*([sui]s|['’]s)") ? word : without("s", word);
        return without("e", without("ing", without("ed", singular)));
    }

    private static String without(String ending, String word) {
        return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM
                ? word.substring(0, word.length() - ending.length())
                : word;
    }
}
