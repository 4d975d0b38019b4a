package hearth.web.scorecard;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategy;
import hearth.web.access.Audience;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.scorecard.BoardBuilder.OwnCounts;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which board is asked for.
 *
 * @param council whose
 * @param strategy empty where none is on file
 * @param asOf the day whose published figures are asked for; empty for what is known now
 */
record BoardQuestion(Area council, Optional<Strategy> strategy, Optional<LocalDate> asOf) {
    /** Reads the figures and puts the board together. */
    Board board(Lease lease, Areas areas, Catalogue catalogue) throws SQLException {
        Plan plan = plan(catalogue);
        BoardFigures figures = reader(lease).read(indicators(plan, catalogue), council.code(), list(areas));
        return builder(figures, lease).board(plan, catalogue);
    }

    /** The same without anything that the council is compared with, which the headline does not need. */
    Board alone(Lease lease, Catalogue catalogue) throws SQLException {
        Plan plan = plan(catalogue);
        BoardFigures figures = reader(lease).readAlone(indicators(plan, catalogue), council.code());
        return builder(figures, lease).board(plan, catalogue);
    }

    private Plan plan(Catalogue catalogue) {
        return strategy.map(known -> Plan.of(known, catalogue)).orElseGet(() -> GeneralBoard.plan(catalogue));
    }

    private BoardReader reader(Lease lease) {
        return new BoardReader(lease.session(), asOf);
    }

    private BoardBuilder builder(BoardFigures figures, Lease lease) {
        return new BoardBuilder(council, figures, ownCounts(lease), day(lease));
    }

    Neighbours list(Areas areas) {
        return areas.editions(asOf).get(0);
    }

    /** Every indicator of the strategy, on the board or not: a measure with a figure is not one that is not held. */
    private Set<String> indicators(Plan plan, Catalogue catalogue) {
        Set<String> ids = new LinkedHashSet<>(List.of(Plan.SIZE));
        plan.lines().forEach(line -> ids.add(line.indicator().id()));
        strategy.ifPresent(known -> known.measures()
                .forEach(
                        measure -> Plan.indicator(measure, catalogue).ifPresent(indicator -> ids.add(indicator.id()))));
        return ids;
    }

    /** Own counts are for the council's own readers, and say nothing of an earlier day; made-up ones are for all. */
    private OwnCounts ownCounts(Lease lease) {
        return asOf.isEmpty() && isOwn(lease) ? OwnCounts.SHOWN : OwnCounts.LEFT_OUT;
    }

    /** Whether those who read may see what the council keeps to itself. */
    boolean isOwn(Lease lease) {
        Audience audience = lease.audience();
        return !lease.isProtected()
                || council.laCode().filter(audience.laCodes()::contains).isPresent();
    }

    static LocalDate day(Lease lease) {
        return LocalDate.ofInstant(lease.release().releasedAt(), ZoneOffset.UTC);
    }
}
