package hearth.web.home;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    static AreaList of(Areas areas, Set<Area.Level> levels) {
        return new AreaList(areas.all().stream()
                .filter(area -> levels.contains(area.level()))
                .map(area -> row(area, areas))
                .toList());
    }

    private static Row row(Area area, Areas areas) {
        return new Row(
                area.code(),
                area.laCode(),
                area.name(),
                area.slug(),
                area.level().code(),
                areas.regionOf(area).map(Area::name),
                area.isFormer() || !area.isCurrent());
    }
}
