package hearth.warehouse.star;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.care.Child;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.ChildHistory.DayInCare;
import hearth.warehouse.care.ChildHistory.PeriodInCare;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.PeriodOfCare;
import hearth.warehouse.care.PlacementSpell;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds one child's cohort rows for a day: a month end, or the day of an event. */
final class CohortBuilder {
    private final String laCode;
    private final String childId;
    private final ChildHistory history;
    private final Child child;
    private final Star.Setting setting;
    private final Coverage coverage;
    private final Boundary boundary;
    private final Definitions definitions;
    private final List<StarRow> rows = new ArrayList<>();

    CohortBuilder(String childId, ChildHistory history, Star.Setting setting) {
        this.laCode = setting.laCode();
        this.childId = childId;
        this.history = history;
        this.child = history.child();
        this.setting = setting;
        this.coverage = setting.coverage();
        this.boundary = setting.boundary();
        this.definitions = setting.definitions();
    }

    List<StarRow> rows() {
        for (LocalDate monthEnd : coverage.monthEnds()) {
            history.on(monthEnd).ifPresent(day -> rows.add(lookedAfter(monthEnd, day)));
        }
        started();
        ceased();
        moved();
        return rows;
    }

    private CohortLookedAfter lookedAfter(LocalDate monthEnd, DayInCare day) {
        Episode episode = day.episode();
        PeriodOfCare period = day.period().period();
        LocalDate careStart = period.startedOn();
        LocalDate yearBefore = monthEnd.minusYears(1).plusDays(1);
        LocalDate twoYearsBefore = monthEnd.minusYears(2).plusDays(1);
        OptionalInt age = child.ageOn(monthEnd);
        boolean isLongTerm = age.isPresent()
                && age.getAsInt() < definitions.longTermUnderAge()
                && !careStart.isAfter(monthEnd.minusMonths(definitions.longTermMonths()));
        return new CohortLookedAfter(
                laCode,
                childId,
                monthEnd,
                ChildAttributes.of(child, monthEnd),
                LegalAttributes.of(episode),
                PlacementAttributes.of(episode),
                (int) ChronoUnit.DAYS.between(careStart, monthEnd),
                period.isStartKnown(),
                (int) history.placementsWithin(yearBefore, monthEnd),
                !careStart.isAfter(monthEnd.minusYears(2)),
                coverage.includesAll(twoYearsBefore, monthEnd)
                        ? (int) history.placementsWithin(twoYearsBefore, monthEnd)
                        : null,
                setting.reported().socialWorkers().includesAll(yearBefore, monthEnd)
                        ? (int) history.socialWorkersWithin(yearBefore, monthEnd)
                        : null,
                isLongTerm,
                isLongTerm && isSettled(monthEnd, day),
                Attributes.isUnaccompanied(setting, history, monthEnd),
                Distance.of(boundary, episode));
    }

    private boolean isSettled(LocalDate day, DayInCare inCare) {
        LocalDate longAgo = day.minusYears(definitions.settledYears());
        LocalDate since = inCare.spell().isForAdoption()
                ? inCare.spell().carerBeforeSince()
                : inCare.spell().carerSince();
        return !since.isAfter(longAgo);
    }

    /** Of several starts in a month, quarter or year, the first one counts. */
    private void started() {
        Set<Counted> taken = new HashSet<>();
        for (PeriodInCare inCare : history.periods()) {
            PeriodOfCare period = inCare.period();
            if (period.isStartKnown() && !period.first().isShortBreak() && coverage.includes(period.startedOn())) {
                rows.add(started(period, counted(period.startedOn(), taken)));
            }
        }
    }

    /** Of several ends in a month, quarter or year, the last one counts. */
    private void ceased() {
        Set<Counted> taken = new HashSet<>();
        List<PeriodInCare> newestFirst = new ArrayList<>(history.periods());
        Collections.reverse(newestFirst);
        for (PeriodInCare inCare : newestFirst) {
            Episode last = inCare.period().last();
            LocalDate end = last.endedOn();
            if (end != null && last.endsCare() && !last.isShortBreak() && coverage.includes(end)) {
                rows.add(ceased(inCare.period(), end, counted(end, taken)));
            }
        }
    }

    /** The complete periods in which an event counts: those in which no other event of the child has counted. */
    private Set<PeriodType> counted(LocalDate day, Set<Counted> taken) {
        Set<PeriodType> types = EnumSet.noneOf(PeriodType.class);
        for (PeriodType type : PeriodType.values()) {
            if (coverage.isComplete(type, day) && taken.add(new Counted(type, type.endOf(day)))) {
                types.add(type);
            }
        }
        return types;
    }

    private CohortStarted started(PeriodOfCare period, Set<PeriodType> counted) {
        Episode first = period.first();
        LocalDate day = first.startedOn();
        return new CohortStarted(
                laCode,
                childId,
                day,
                CountsIn.of(counted::contains),
                ChildAttributes.of(child, day),
                LegalAttributes.of(first),
                PlacementAttributes.of(first),
                isFirstTime(period),
                Attributes.isUnaccompanied(setting, history, day),
                Distance.of(boundary, first));
    }

    private CohortCeased ceased(PeriodOfCare period, LocalDate end, Set<PeriodType> counted) {
        Episode last = period.last();
        return new CohortCeased(
                laCode,
                childId,
                end,
                CountsIn.of(counted::contains),
                ChildAttributes.of(child, end),
                LegalAttributes.of(last),
                PlacementAttributes.of(last),
                last.endReason(),
                Attributes.exitGroup(last.endReason()),
                (int) ChronoUnit.DAYS.between(period.startedOn(), end),
                period.isStartKnown(),
                returnedWithin12Months(end));
    }

    /** Whether no return reports earlier care, other than short breaks, or an earlier permanent home. */
    private boolean isFirstTime(PeriodOfCare period) {
        return history.periods().stream()
                        .map(PeriodInCare::period)
                        .filter(other -> !other.first().isShortBreak())
                        .noneMatch(other -> other.startedOn().isBefore(period.startedOn()))
                && history.previousPermanence().stream()
                        .noneMatch(before ->
                                before.isReported() && !before.reportedOn().isBefore(period.startedOn()));
    }

    private @Nullable Boolean returnedWithin12Months(LocalDate end) {
        LocalDate last = end.plusMonths(12);
        return coverage.includesAll(end, last)
                ? history.periods().stream()
                        .map(PeriodInCare::period)
                        .filter(period -> !period.first().isShortBreak())
                        .map(PeriodOfCare::startedOn)
                        .anyMatch(start -> !start.isBefore(end) && !start.isAfter(last))
                : null;
    }

    private void moved() {
        for (PeriodInCare inCare : history.periods()) {
            Optional<PlacementSpell> before = Optional.empty();
            for (PlacementSpell spell : inCare.spells()) {
                LocalDate day = spell.startedOn();
                if (spell.placementNumber() > 0) {
                    before.filter(left -> left.placementNumber() < spell.placementNumber() && coverage.includes(day))
                            .ifPresent(left -> rows.add(moved(left, spell)));
                    before = Optional.of(spell);
                }
            }
        }
    }

    private CohortPlacementMove moved(PlacementSpell left, PlacementSpell found) {
        LocalDate day = found.startedOn();
        String groupBefore = Attributes.placementGroup(left.placementType());
        return new CohortPlacementMove(
                laCode,
                childId,
                day,
                CountsIn.of(type -> coverage.isComplete(type, day)),
                ChildAttributes.of(child, day),
                Attributes.given(left.moveReason()),
                left.placementType(),
                groupBefore,
                groupBefore + " to " + Attributes.placementGroup(found.placementType()),
                PlacementAttributes.of(found),
                Distance.of(boundary, found));
    }

    private record Counted(PeriodType type, LocalDate end) {}
}
