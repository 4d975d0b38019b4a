package hearth.web.page;

import hearth.web.read.Area;
import java.util.List;

/**
 * The page to pick an authority on.
 *
 * @param search what was searched for, empty for nothing
 * @param groups the authorities to pick from, by region
 * @param nearest what may have been meant when nothing was found
 */
public record HomeView(String search, List<Group> groups, List<Area> nearest) {
    /** The authorities of one region. */
    public record Group(String region, List<Area> authorities) {}
}
