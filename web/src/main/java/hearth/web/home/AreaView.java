package hearth.web.home;

import hearth.web.area.Area;
import java.util.List;
import java.util.Optional;

/**
 * Where the readers of one area begin.
 *
 * @param title the finding, or the area's name
 * @param cards one for each kind of reader
 * @param changes figures that changed, the newest first
 * @param firstCounted how many yearly figures were counted from own returns for the first time in this release
 * @param next what comes next, in order
 * @param region that it lies in
 * @param neighbours an authority's, by the newest list
 * @param parts the authorities of a region or the country, by name; of a former authority those it became
 */
public record AreaView(
        Area area,
        String title,
        List<Card> cards,
        List<Change> changes,
        long firstCounted,
        List<Due> next,
        Optional<Area> region,
        List<Area> neighbours,
        List<Area> parts) {
    /** Something that happens on a day. */
    public record Due(String day, String what) {}
}
