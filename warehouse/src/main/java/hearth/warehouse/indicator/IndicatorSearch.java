package hearth.warehouse.indicator;

import hearth.warehouse.file.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds indicators by what people call them: whole words in any order, of title, theme or definition, and their synonyms. */
public final class IndicatorSearch {
    /** A word that differs by more letters is another word. */
    private static final int FURTHEST = 2;

    private static final int MOST_SUGGESTIONS = 3;
    private static final int SHORTEST_SUGGESTED = 4;

    private final List<Entry> entries;
    private final Map<List<String>, List<Set<String>>> synonyms;
    private final int longestSynonym;
    private final Map<String, String> vocabulary = new TreeMap<>();

    private IndicatorSearch(Catalogue catalogue, Synonyms synonyms) {
        this.entries = catalogue.indicators().stream().map(Entry::of).toList();
        this.synonyms = new HashMap<>();
        synonyms.texts()
                .forEach((typed, meant) -> this.synonyms.put(
                        SearchWords.of(typed),
                        meant.stream()
                                .map(text -> Set.copyOf(SearchWords.of(text)))
                                .toList()));
        this.longestSynonym =
                this.synonyms.keySet().stream().mapToInt(List::size).max().orElse(0);
        catalogue.indicators().forEach(indicator -> learn(indicator.title() + " " + inWords(indicator.theme())));
        synonyms.texts().keySet().forEach(this::learn);
    }

    /** A search among the indicators of a catalogue. */
    public static IndicatorSearch of(Catalogue catalogue, Synonyms synonyms) {
        return new IndicatorSearch(catalogue, synonyms);
    }

    /**
     * What a search found.
     *
     * @param indicators the likeliest first
     * @param ignored the words that no indicator has, and which are left out of the search
     * @param nearest words like those, which find something
     */
    public record Found(List<Indicator> indicators, List<String> ignored, List<String> nearest) {
        public Found {
            indicators = List.copyOf(indicators);
            ignored = List.copyOf(ignored);
            nearest = List.copyOf(nearest);
        }
    }

    /** The words of an indicator, from those that name it to all that describe it. */
    private record Entry(Indicator indicator, List<Set<String>> words) {
        static Entry of(Indicator indicator) {
            Set<String> title = new HashSet<>(SearchWords.of(indicator.title()));
            Set<String> named = new HashSet<>(title);
            named.addAll(SearchWords.of(inWords(indicator.theme() + " " + indicator.id())));
            named.add(indicator.id().toLowerCase(Locale.UK));
            indicator.code().ifPresent(code -> named.add(code.toLowerCase(Locale.UK)));
            Set<String> all = new HashSet<>(named);
            all.addAll(SearchWords.of(indicator.counts() + " " + indicator.outOf()));
            return new Entry(indicator, List.of(title, named, all));
        }

        /** 0 where its title has all words of some meaning, more where only theme or definition have; empty without any. */
        Optional<Integer> distance(Term term) {
            return IntStream.range(0, words.size())
                    .filter(level -> term.meanings().stream().anyMatch(words.get(level)::containsAll))
                    .boxed()
                    .findFirst();
        }

        boolean matches(Term term) {
            return distance(term).isPresent();
        }
    }

    private static final int MOST_SUGGESTED_FOR = 20;

    /**
     * A word or several that are searched for.
     *
     * @param typed as it was typed, for one word
     * @param meanings sets of words: all of one set must be there
     */
    private record Term(String typed, List<Set<String>> meanings) {}

    /** The indicators that match every word of a text; all of them where there is none. */
    public Found find(String text) {
        List<Term> terms = terms(text);
        List<String> ignored = terms.stream()
                .filter(term -> entries.stream().noneMatch(entry -> entry.matches(term)))
                .map(Term::typed)
                .toList();
        List<Term> known =
                terms.stream().filter(term -> !ignored.contains(term.typed())).toList();
        List<String> nearest = ignored.stream()
                .limit(MOST_SUGGESTED_FOR)
                .flatMap(word -> nearest(word).stream())
                .toList();
        return known.isEmpty() && !ignored.isEmpty()
                ? new Found(List.of(), ignored, nearest)
                : new Found(matching(known), ignored, nearest);
    }

    private List<Indicator> matching(List<Term> terms) {
        return entries.stream()
                .filter(entry -> terms.stream().allMatch(entry::matches))
                .sorted(Comparator.<Entry>comparingInt(entry -> distance(entry, terms))
                        .thenComparing(entry -> entry.indicator().title()))
                .map(Entry::indicator)
                .toList();
    }

    private static int distance(Entry entry, List<Term> terms) {
        return terms.stream()
                .flatMap(term -> entry.distance(term).stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The words of a text, those together that have a synonym together. */
    private List<Term> terms(String text) {
        List<String> words = SearchWords.of(text);
        List<Term> terms = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int length = lengthOfSynonym(words, from);
            List<String> together = words.subList(from, from + length);
            List<Set<String>> meanings = Stream.concat(
                            Stream.of(Set.copyOf(together)), synonyms.getOrDefault(together, List.of()).stream())
                    .toList();
            terms.add(new Term(String.join(" ", together), meanings));
            from += length;
        }
        return terms;
    }

    private int lengthOfSynonym(List<String> words, int from) {
        int longest = Math.min(longestSynonym, words.size() - from);
        return IntStream.iterate(longest, length -> length > 1, length -> length - 1)
                .filter(length -> synonyms.containsKey(words.subList(from, from + length)))
                .findFirst()
                .orElse(1);
    }

    private List<String> nearest(String word) {
        return vocabulary.entrySet().stream()
                .filter(entry -> Spelling.distance(entry.getKey(), word) <= FURTHEST)
                .sorted(Comparator.comparingInt(entry -> Spelling.distance(entry.getKey(), word)))
                .limit(MOST_SUGGESTIONS)
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
    }

    /** Keeps the words of a text to suggest them. */
    private void learn(String text) {
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            SearchWords.of(word).stream()
                    .filter(stem -> stem.length() >= SHORTEST_SUGGESTED)
                    .forEach(stem -> vocabulary.putIfAbsent(stem, word.toLowerCase(Locale.UK)));
        }
    }

    private static String inWords(String name) {
        return name.replace('_', ' ');
    }
}
