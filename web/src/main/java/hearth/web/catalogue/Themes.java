package hearth.web.catalogue;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators as a reader looks for them: by theme, then by title. */
public final class Themes {
    private Themes() {}

    /** Theme in words to its indicators. */
    public static SortedMap<String, List<Indicator>> of(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .sorted(Comparator.comparing(Indicator::title))
                .collect(
                        Collectors.groupingBy(indicator -> name(indicator.theme()), TreeMap::new, Collectors.toList()));
    }

    /** The same for a choice: what an area has no figures of comes last, under a heading of its own. */
    public static Map<String, List<Indicator>> menu(Catalogue catalogue, Set<String> withFigures) {
        Map<String, List<Indicator>> menu = new LinkedHashMap<>();
        List<Indicator> others = new ArrayList<>();
        of(catalogue).forEach((theme, indicators) -> {
            List<Indicator> shown = indicators.stream()
                    .filter(indicator -> withFigures.contains(indicator.id()))
                    .toList();
            indicators.stream()
                    .filter(indicator -> !withFigures.contains(indicator.id()))
                    .forEach(others::add);
            if (!shown.isEmpty()) {
                menu.put(theme, shown);
            }
        });
        if (!others.isEmpty()) {
            menu.put("No figures here yet", others);
        }
        return menu;
    }

    /** A theme in words, such as Care leavers. */
    public static String name(String theme) {
        return capitalised(theme.replace('_', ' '));
    }

    /** The page that defines an indicator, for the area that was chosen. */
    public static String address(Indicator indicator, Optional<Area> area) {
        return "/indicators/" + indicator.id()
                + area.map(chosen -> "?area=" + chosen.slug()).orElse("");
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

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
