package hearth.jobs;

import java.util.Locale;
import java.util.stream.Stream;

/** Finds entries of a list by words in them. */
final class WordSearch {
    private WordSearch() {}

    /** Whether all words, in any order and case, are in some of the texts; without a word, always. */
    static boolean finds(String words, String... texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
