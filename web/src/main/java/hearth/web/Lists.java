package hearth.web;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.published.Dataset;
import hearth.web.area.Area;
import hearth.web.area.Areas;
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
            Optional<String> publication,
            List<String> sources) {}

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
                indicator.polarity().code(),
                indicator.counts(),
                indicator.outOf(),
                dataset(indicator).map(Dataset::publisher),
                dataset(indicator).map(Dataset::publication),
                indicator.sources());
    }

    /** The one that its published figures come from before others. */
    private static Optional<Dataset> dataset(Indicator indicator) {
        return indicator.published().stream().findFirst().map(PublishedMapping::dataset);
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
