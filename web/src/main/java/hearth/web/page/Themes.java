package hearth.web.page;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The indicators of a catalogue by theme: the themes in the order of the alphabet, in each the indicators by title. */
final class Themes {
    private Themes() {}

    static Map<String, List<Indicator>> of(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .sorted(Comparator.comparing(Indicator::title))
                .collect(Collectors.groupingBy(
                        indicator -> title(indicator.theme()), TreeMap::new, Collectors.toList()));
    }

    private static String title(String theme) {
        String words = theme.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
