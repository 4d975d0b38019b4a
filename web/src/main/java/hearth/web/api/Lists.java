package hearth.web.api;

import hearth.warehouse.indicator.Indicator;
import hearth.web.read.Area;
import hearth.web.read.Areas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists that name what can be asked for. */
final class Lists {
    private Lists() {}

    record IndicatorRow(
            String id,
            String theme,
            String title,
            String unit,
            int decimals,
            String polarity,
            String counts,
            String outOf,
            Optional<String> publisher,
            Optional<String> publication) {}

    record AreaRow(
            String code,
            Optional<String> laCode,
            String name,
            String slug,
            String level,
            Optional<String> region,
            boolean isFormer) {}

    static Map<String, Object> indicators(List<Indicator> indicators) {
        return Map.of("data", indicators.stream().map(Lists::row).toList());
    }

    static Map<String, Object> areas(Areas areas, Optional<String> level) {
        return Map.of(
                "data",
                areas.all().stream()
                        .map(area -> row(area, areas))
                        .filter(row -> level.filter(wanted -> !wanted.equals(row.level()))
                                .isEmpty())
                        .toList());
    }

    private static IndicatorRow row(Indicator indicator) {
        return new IndicatorRow(
                indicator.id(),
                indicator.theme(),
                indicator.title(),
                lower(indicator.unit()),
                indicator.decimals(),
                lower(indicator.polarity()),
                indicator.counts(),
                indicator.outOf(),
                indicator.published().map(mapping -> mapping.publisher()),
                indicator.published().map(mapping -> mapping.publication()));
    }

    private static AreaRow row(Area area, Areas areas) {
        return new AreaRow(
                area.code(),
                area.laCode(),
                area.name(),
                area.slug(),
                lower(area.level()),
                areas.regionOf(area).map(Area::name),
                area.isFormer() || !area.isCurrent());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
