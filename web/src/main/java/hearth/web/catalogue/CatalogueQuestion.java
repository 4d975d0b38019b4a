package hearth.web.catalogue;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which indicators to list.
 *
 * @param search what people call them; empty for all
 * @param area whose figures are wanted; empty for anybody's
 * @param theme the only one, such as health; empty for all
 * @param source where the figures come from; empty for all
 */
public record CatalogueQuestion(String search, Optional<Area> area, Optional<String> theme, Optional<Source> source) {
    static final Set<String> PARAMETERS = Set.of("q", "area", "theme", "source");

    static CatalogueQuestion parse(Parameters given, Areas areas, Catalogue catalogue) {
        return new CatalogueQuestion(
                given.text("q", ""),
                given.text("area", "").isEmpty() ? Optional.empty() : given.area(areas),
                chosen(given, "theme", catalogue.indicators().stream().map(Indicator::theme)),
                chosen(given, "source", Stream.of(Source.values()).map(Source::code))
                        .map(Source::of));
    }

    private static Optional<String> chosen(Parameters given, String name, Stream<String> choices) {
        if (given.text(name, "").isEmpty()) {
            return Optional.empty();
        }
        List<Fault> before = List.copyOf(given.faults());
        String choice = given.choice(name, choices.distinct().sorted().toList());
        return given.faults().equals(before) ? Optional.of(choice) : Optional.empty();
    }

    /** Whether an indicator has the theme and the source. */
    boolean admits(Indicator indicator) {
        return theme.stream().allMatch(indicator.theme()::equals)
                && source.stream().allMatch(indicator.sources()::contains);
    }

    /** Whether it asks for some of the indicators only. */
    public boolean isNarrow() {
        return !search.isEmpty() || theme.isPresent() || source.isPresent();
    }

    /** The address that asks this, with nothing in it that is the default. */
    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            address.put("q", search);
        }
        area.ifPresent(chosen -> address.put("area", chosen.slug()));
        theme.ifPresent(chosen -> address.put("theme", chosen));
        source.ifPresent(chosen -> address.put("source", chosen.code()));
        return address;
    }
}
