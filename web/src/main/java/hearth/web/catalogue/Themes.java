package hearth.web.catalogue;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators as a reader looks for them: by theme, then by title. */
public final class Themes {
    private Themes() {}

    /** Theme in words to its indicators. */
    public static SortedMap<String, List<Indicator>> of(Catalogue catalogue) {
        return matching("", catalogue);
    }

    /** Those that hold every word of a text in their names or their definition. */
    public static SortedMap<String, List<Indicator>> matching(String text, Catalogue catalogue) {
        List<String> words = List.of(text.toLowerCase(Locale.UK).split("\\s+"));
        return catalogue.indicators().stream()
                .filter(indicator -> words.stream().allMatch(words(indicator)::contains))
                .sorted(Comparator.comparing(Indicator::title))
                .collect(Collectors.groupingBy(
                        indicator -> capitalised(indicator.theme().replace('_', ' ')),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static String words(Indicator indicator) {
        return String.join(
                        " ",
                        indicator.id(),
                        indicator.title(),
                        indicator.counts(),
                        indicator.outOf(),
                        indicator.code().orElse(""))
                .toLowerCase(Locale.UK);
    }

    /** The address of a theme within the page of all, which no indicator has. */
    public static String anchor(String theme) {
        return "theme-" + theme.toLowerCase(Locale.UK).replace(' ', '-');
    }

    /** Where the figures of an indicator come from, in words. */
    public static String sources(Indicator indicator) {
        return Stream.of(
                        indicator.publications().stream(),
                        indicator.extract().stream().map(from -> "councils’ returns, counted by Hearth"),
                        indicator.local().stream()
                                .map(from -> "local figures that councils add, kept by " + from.keptBy()))
                .flatMap(words -> words)
                .collect(Collectors.joining("; "));
    }

    /** The councils whose strategies use an indicator, such as Essex, Nottingham. */
    public static String councils(Indicator indicator) {
        return indicator.usedBy().stream().map(Themes::capitalised).collect(Collectors.joining(", "));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
