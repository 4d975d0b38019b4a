package hearth.web.authorities;

import hearth.web.authorities.AuthoritiesView.Line;
import hearth.web.authorities.AuthoritiesView.Panel;
import hearth.web.benchmark.Tile;
import hearth.web.site.Fact;
import java.util.List;

/**
 * The page of the funnel, ready to be shown.
 *
 * @param title the finding
 * @param subtitle the measure and its year
 * @param beyond the authorities outside the outer limits; without lines where there are none
 * @param facts how the limits were made
 * @param widen the address of the same page with the other limits
 */
public record FunnelView(
        String title,
        String subtitle,
        List<Tile> tiles,
        Panel panel,
        List<Beyond> beyond,
        List<Fact> facts,
        String widen) {
    /** Authorities on one side of the limits. */
    public record Beyond(String heading, List<Line> lines) {}
}
