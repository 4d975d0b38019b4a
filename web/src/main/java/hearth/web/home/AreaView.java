package hearth.web.home;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a reader of one area begins.
 *
 * @param region that it lies in
 * @param neighbours an authority's, by the newest list
 * @param parts the authorities of a region or the country, by name; of an authority those it became in a reorganisation
 */
public record AreaView(Area area, Optional<Area> region, List<Area> neighbours, List<Area> parts) {
    static AreaView of(Area area, Areas areas) {
        return new AreaView(
                area,
                areas.regionOf(area),
                areas.neighbours(area, areas.editions().get(0)).stream()
                        .map(Neighbour::areaCode)
                        .flatMap(code -> areas.withCode(code).stream())
                        .toList(),
                parts(area, areas));
    }

    private static List<Area> parts(Area area, Areas areas) {
        return switch (area.level()) {
            case COUNTRY -> areas.authorities();
            case REGION -> areas.authoritiesIn(area);
            case LA, JOINT ->
                area.covers().stream()
                        .flatMap(code -> areas.withCode(code).stream())
                        .sorted(Comparator.comparing(Area::name))
                        .toList();
        };
    }
}
