package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The indicators that a query chooses by name: a name that is none would give no rows, and nobody would know why. */
record NamedIndicators(String select, Catalogue catalogue) {
    /** One text, or several with commas between, that {@code indicator} is compared with. */
    private static final Pattern CHOSEN =
            Pattern.compile("(?i)\\bindicator\\s*(?:=|IN\\s*\\()\\s*('\\w+'(?:\\s*,\\s*'\\w+')*)"
                    + "|list_position\\(\\[\\s*('\\w+'(?:\\s*,\\s*'\\w+')*)\\s*],\\s*(?:\\w+\\.)?indicator\\)");

    private static final Pattern TEXT = Pattern.compile("'(\\w+)'");

    private Stream<String> names() {
        return CHOSEN.matcher(select)
                .results()
                .map(chosen -> chosen.group(1) == null ? chosen.group(2) : chosen.group(1))
                .flatMap(texts -> TEXT.matcher(texts).results())
                .map(text -> text.group(1))
                .distinct();
    }

    /** Those that there are. */
    List<Indicator> known() {
        return names().flatMap(name -> catalogue.indicator(name).stream()).toList();
    }

    /** What is wrong with the others, each with its line. */
    List<String> faults(String file) {
        List<String> all = catalogue.indicators().stream().map(Indicator::id).toList();
        return names().filter(name -> catalogue.indicator(name).isEmpty())
                .map(name -> file + ", line " + line(name) + ": " + ParameterReader.noIndicator(name, all))
                .toList();
    }

    private long line(String name) {
        Matcher found = Pattern.compile("'" + name + "'").matcher(select);
        return found.find() ? select.substring(0, found.end()).lines().count() : 1;
    }
}
