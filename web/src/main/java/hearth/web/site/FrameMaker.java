package hearth.web.site;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.figure.Dates;
import hearth.web.figure.FigureReader;
import hearth.web.figure.HeldBackReturn;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the frame around a page of a release: what it says of the chosen area, and where that leads. */
final class FrameMaker {
    private final Lease lease;
    private final Areas areas;
    private final List<Area> own;
    private final FigureReader reader;

    FrameMaker(Lease lease, Areas areas) {
        this.lease = lease;
        this.areas = areas;
        this.own = lease.audience().laCodes().stream()
                .flatMap(code -> areas.authority(code).stream())
                .sorted(Comparator.comparing(Area::name))
                .toList();
        this.reader = new FigureReader(lease.session());
    }

    /** @param chosen the area of the address, for a page that names none itself */
    Frame of(PageHead head, Optional<Area> chosen) throws SQLException {
        Optional<Area> area = head.area().or(() -> chosen);
        return new Frame(
                head.title(),
                Frame.navigation(head.tab(), area, own),
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
                : Optional.of(
                        new Frame.Choice(head.view().orElse("/go"), kept(head), offered(head.tab(), area.get()), area));
    }

    /** What leads to a part of the site, where the choice does not lead to the view itself. */
    private static SortedMap<String, String> kept(PageHead head) {
        SortedMap<String, String> kept = new TreeMap<>(head.kept());
        if (head.view().isEmpty()) {
            kept.put("to", head.tab().code());
        }
        return kept;
    }

    /** Today's authorities, then the larger areas; one that is offered to nobody else is offered to whoever reads about it. */
    private Map<String, List<Area>> offered(Tab tab, Area chosen) {
        List<Area> authorities = areas.authorities().stream()
                .filter(area -> tab.isOpen(Optional.of(area), own))
                .toList();
        List<Area> larger = areas.larger().stream()
                .filter(area -> tab.isAbout(area) && tab.isOpen(Optional.of(area), own))
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

    private List<Frame.Statement> freshness(PageHead head, Optional<Area> area) throws SQLException {
        List<String> known = head.freshness();
        if (known.isEmpty() && area.isPresent()) {
            known = reader.freshness(area.get().laCode()).statements(area.get().name(), "");
        }
        List<Frame.Statement> statements = new ArrayList<>();
        known.forEach(words -> statements.add(Frame.Statement.of(words)));
        findings(area).ifPresent(statements::add);
        statements.add(Frame.Statement.of("Release " + lease.release().id() + ", "
                + Dates.full(lease.release().releasedAt())));
        return statements;
    }

    /** How many rules the area's newest return breaks, for readers who may see which. */
    private Optional<Frame.Statement> findings(Optional<Area> area) throws SQLException {
        Optional<String> laCode = area.filter(own::contains).flatMap(Area::laCode);
        if (laCode.isEmpty()) {
            return Optional.empty();
        }
        return reader.brokenRules(laCode.get())
                .map(rules -> new Frame.Statement(
                        rules == 0 ? "No findings" : rules == 1 ? "1 finding" : "%,d findings".formatted(rules),
                        Optional.of(Tab.QUALITY.address(area))));
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
