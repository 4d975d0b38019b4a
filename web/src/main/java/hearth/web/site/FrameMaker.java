package hearth.web.site;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.figure.Dates;
import hearth.web.figure.FigureReader;
import hearth.web.figure.HeldBackReturn;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the frame around a page of a release: what it says of the chosen area, and where that leads. */
final class FrameMaker {
    private final Lease lease;
    private final Areas areas;
    private final FigureReader reader;

    FrameMaker(Lease lease, Areas areas) {
        this.lease = lease;
        this.areas = areas;
        this.reader = new FigureReader(lease.session());
    }

    /** @param chosen the area of the address, for a page that names none itself */
    Frame of(PageHead head, Optional<Area> chosen) throws SQLException {
        Optional<Area> area = head.area().or(() -> chosen);
        return new Frame(
                head.title(),
                Frame.navigation(head.tab(), area),
                choice(head, area),
                freshness(head, area),
                warnings(area),
                lease.release().isMadeUp(),
                lease.isProtected());
    }

    /** None on a page that belongs to no part of the site, and none before any area was chosen. */
    private Optional<Frame.Choice> choice(PageHead head, Optional<Area> area) {
        return head.tab() == Tab.NONE || area.isEmpty()
                ? Optional.empty()
                : Optional.of(new Frame.Choice(
                        head.tab().code(), new TreeMap<>(head.kept()), offered(head.tab(), area.get()), area));
    }

    /** Today's authorities, then the larger areas; one that is offered to nobody else is offered to whoever reads about it. */
    private Map<String, List<Area>> offered(Tab tab, Area chosen) {
        List<Area> authorities = areas.authorities();
        List<Area> larger = areas.all().stream()
                .filter(area -> area.level() == Area.Level.REGION || area.level() == Area.Level.COUNTRY)
                .filter(area -> area.isCurrent() && tab.isAbout(area))
                .sorted(java.util.Comparator.comparing(Area::level).reversed().thenComparing(Area::name))
                .toList();
        Map<String, List<Area>> offered = new LinkedHashMap<>();
        if (!authorities.contains(chosen) && !larger.contains(chosen)) {
            offered.put("This page", List.of(chosen));
        }
        offered.put("Authorities", authorities);
        if (!larger.isEmpty()) {
            offered.put("Regions and country", larger);
        }
        return offered;
    }

    private List<String> freshness(PageHead head, Optional<Area> area) throws SQLException {
        List<String> statements = new ArrayList<>(head.freshness());
        if (statements.isEmpty() && area.isPresent()) {
            statements.addAll(
                    reader.freshness(area.get().laCode()).statements(area.get().name(), ""));
        }
        statements.add("Release " + lease.release().id() + ", "
                + Dates.full(lease.release().releasedAt()));
        return statements;
    }

    private List<String> warnings(Optional<Area> area) throws SQLException {
        Optional<String> laCode = area.flatMap(Area::laCode);
        return laCode.isEmpty()
                ? List.of()
                : reader.heldBack(laCode.get()).stream()
                        .map(HeldBackReturn::words)
                        .toList();
    }
}
