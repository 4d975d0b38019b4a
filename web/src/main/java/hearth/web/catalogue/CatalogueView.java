package hearth.web.catalogue;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page that lists indicators.
 *
 * @param themes that can be chosen: by name in words to its code
 * @param found how many indicators answer the question; where none does, all are listed
 * @param ignored the words of the search that no indicator has
 * @param nearest words like those, with the address of a search for them
 * @param groups one for each theme, or one alone for a search, the likeliest indicators first
 */
public record CatalogueView(
        CatalogueQuestion question,
        SortedMap<String, String> themes,
        int found,
        List<String> ignored,
        Map<String, String> nearest,
        List<Group> groups) {
    /**
     * Indicators under a heading.
     *
     * @param name the theme; empty for what a search found
     * @param rows those that have figures
     * @param withoutFigures those that have none yet
     */
    public record Group(String name, List<Row> rows, List<Row> withoutFigures) {
        /** How many there are, and how many of them have figures, in words. */
        public String size() {
            return count(rows.size() + withoutFigures.size()) + withFigures();
        }

        private String withFigures() {
            if (rows.isEmpty()) {
                return ", none with figures yet";
            }
            return withoutFigures.isEmpty() ? ", all with figures" : ", " + rows.size() + " with figures";
        }
    }

    /**
     * One indicator.
     *
     * @param line what it counts, in one sentence
     * @param sources where its figures come from, in a few words
     * @param newest the newest figure of the area that was chosen
     */
    public record Row(
            Indicator indicator, String address, String line, String unit, String sources, Optional<Newest> newest) {}

    /** The newest figure of an area. */
    public record Newest(String text, int year) {}

    static CatalogueView of(CatalogueQuestion question, Matches matches, Catalogue catalogue) {
        List<Indicator> listed = matches.indicators().isEmpty() ? catalogue.indicators() : matches.indicators();
        boolean isSearch = !question.search().isEmpty() && !matches.indicators().isEmpty();
        return new CatalogueView(
                question,
                themes(catalogue),
                matches.indicators().size(),
                matches.ignored(),
                nearest(question, matches),
                isSearch ? List.of(group("", listed, question, matches)) : byTheme(listed, question, matches));
    }

    private static SortedMap<String, String> themes(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .map(Indicator::theme)
                .distinct()
                .collect(Collectors.toMap(Themes::name, theme -> theme, (one, same) -> one, TreeMap::new));
    }

    private static Map<String, String> nearest(CatalogueQuestion question, Matches matches) {
        Map<String, String> nearest = new TreeMap<>();
        matches.nearest()
                .forEach(word -> nearest.put(
                        word,
                        "/indicators?q=" + word
                                + question.area()
                                        .map(area -> "&area=" + area.slug())
                                        .orElse("")));
        return nearest;
    }

    private static List<Group> byTheme(List<Indicator> listed, CatalogueQuestion question, Matches matches) {
        return listed.stream()
                .sorted(Comparator.comparing(Indicator::title))
                .collect(Collectors.groupingBy(
                        indicator -> Themes.name(indicator.theme()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> group(theme.getKey(), theme.getValue(), question, matches))
                .toList();
    }

    private static Group group(String name, List<Indicator> listed, CatalogueQuestion question, Matches matches) {
        Map<Boolean, List<Row>> rows = listed.stream()
                .collect(Collectors.partitioningBy(
                        matches::hasFigures,
                        Collectors.mapping(indicator -> row(indicator, question, matches), Collectors.toList())));
        return new Group(name, rows.getOrDefault(true, List.of()), rows.getOrDefault(false, List.of()));
    }

    private static Row row(Indicator indicator, CatalogueQuestion question, Matches matches) {
        return new Row(
                indicator,
                Themes.address(indicator, question.area()),
                Definition.line(indicator),
                new Numbers(indicator).unit(),
                indicator.sources().stream().map(CatalogueView::words).sorted().collect(Collectors.joining(", ")),
                Optional.ofNullable(matches.newest().get(indicator.id())).map(figure -> newest(indicator, figure)));
    }

    private static Newest newest(Indicator indicator, Figure figure) {
        Numbers numbers = new Numbers(indicator).brief();
        return new Newest(numbers.shown(figure), figure.periodEnd().getYear());
    }

    /** A source in a word or two. */
    public static String words(Source source) {
        return switch (source) {
            case PUBLISHED -> "published";
            case EXTRACT -> "own returns";
            case LOCAL -> "local figures";
        };
    }

    /** What the search found, in a sentence; empty where nothing was searched for. */
    public Optional<String> result() {
        if (question.search().isEmpty()) {
            return question.isNarrow() ? Optional.of(count(found) + ".") : Optional.empty();
        }
        if (found == 0) {
            boolean isFiltered =
                    question.theme().isPresent() || question.source().isPresent();
            return Optional.of("No indicator has ‘" + question.search() + "’"
                    + (isFiltered ? " with this theme and source" : "") + ". All are listed below.");
        }
        String ignoredWords = ignored.isEmpty() ? "" : " No indicator has ‘" + String.join("’ or ‘", ignored) + "’.";
        return Optional.of(count(found) + " for ‘" + question.search() + "’." + ignoredWords);
    }

    private static String count(int indicators) {
        return indicators == 1 ? "1 indicator" : indicators + " indicators";
    }

    /** What the indicators without figures are headed by. */
    public String headingWithoutFigures() {
        return "No figures" + question.area().map(area -> " for " + area.name()).orElse("") + " yet";
    }
}
