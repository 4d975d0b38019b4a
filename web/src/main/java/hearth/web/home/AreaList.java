package hearth.web.home;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answer to {@code /api/v1/areas}: whom figures can be asked of. */
record AreaList(List<Row> data) {
    record Row(
            String code,
            Optional<String> laCode,
            String name,
            String slug,
            String level,
            Optional<String> region,
            boolean isFormer) {}

    /** @param level la, joint, region or country; empty for all */
    static AreaList of(Areas areas, Optional<String> level) {
        return new AreaList(areas.all().stream()
                .map(area -> row(area, areas))
                .filter(row ->
                        level.filter(wanted -> !wanted.equals(row.level())).isEmpty())
                .toList());
    }

    private static Row row(Area area, Areas areas) {
        return new Row(
                area.code(),
                area.laCode(),
                area.name(),
                area.slug(),
                area.level().name().toLowerCase(Locale.ROOT),
                areas.regionOf(area).map(Area::name),
                area.isFormer() || !area.isCurrent());
    }
}
