package hearth.warehouse.star;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.care.Child;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.ChildHistory.DayInCare;
import hearth.warehouse.care.ChildHistory.PeriodInCare;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.HealthOutcome;
import hearth.warehouse.care.LeaverOutcome;
import hearth.warehouse.care.PeriodOfCare;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.ssda903.CollectionYear;
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

/** Makes the cohort rows of one child: where and when the child is counted. */
final class CohortBuilder {
    private static final HealthOutcome NOTHING_ANSWERED = new HealthOutcome(
            OptionalInt.empty(), "", false, false, false, false, false, false, Optional.empty(), Optional.empty());

    private final String laCode;
    private final String childId;
    private final ChildHistory history;
    private final Child child;
    private final Coverage coverage;
    private final Boundary boundary;
    private final Definitions definitions;
    private final List<StarRow> rows = new ArrayList<>();

    CohortBuilder(
            String laCode,
            String childId,
            ChildHistory history,
            Coverage coverage,
            Boundary boundary,
            Definitions definitions) {
        this.laCode = laCode;
        this.childId = childId;
        this.history = history;
        this.child = history.child();
        this.coverage = coverage;
        this.boundary = boundary;
        this.definitions = definitions;
    }

    List<StarRow> rows() {
        for (LocalDate monthEnd : coverage.monthEnds()) {
            history.on(monthEnd).ifPresent(day -> rows.add(lookedAfter(monthEnd, day)));
        }
        started();
        ceased();
        for (CollectionYear year : coverage.completeYears()) {
            if (history.isLookedAfterAllYear(year)) {
                rows.add(lookedAfterAllYear(year));
            }
            Optional.ofNullable(history.leaver().get(year))
                    .filter(LeaverOutcome::isEligible)
                    .ifPresent(outcome -> rows.add(careLeaver(year, outcome)));
        }
        return rows;
    }

    private CohortLookedAfter lookedAfter(LocalDate monthEnd, DayInCare day) {
        Episode episode = day.episode();
        int age = Attributes.age(child, monthEnd);
        LocalDate careStart = day.period().period().startedOn();
        boolean isLongTerm = age < definitions.longTermUnderAge()
                && !careStart.isAfter(monthEnd.minusMonths(definitions.longTermMonths()));
        return new CohortLookedAfter(
                laCode,
                childId,
                monthEnd,
                age,
                Attributes.ageBand(age),
                child.sex(),
                Attributes.given(child.ethnicity()),
                Attributes.ethnicGroup(child),
                episode.legalStatus(),
                Attributes.legalStatusGroup(episode.legalStatus()),
                Attributes.given(episode.need()),
                episode.placementType(),
                Attributes.placementGroup(episode.placementType()),
                Attributes.provider(episode.provider()),
                (int) ChronoUnit.DAYS.between(careStart, monthEnd),
                (int) history.placementsWithin(monthEnd.minusYears(1).plusDays(1), monthEnd),
                isLongTerm,
                isLongTerm && isSettled(monthEnd, day),
                history.isUnaccompaniedOn(monthEnd),
                Attributes.isOutside(boundary, episode.placementPostcode()),
                Attributes.miles(boundary, episode.homePostcode(), episode.placementPostcode()));
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
                rows.add(started(period.first(), counted(period.startedOn(), taken)));
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

    /** The complete periods in which an event counts: those in which none of the child's counted before. */
    private Set<PeriodType> counted(LocalDate day, Set<Counted> taken) {
        Set<PeriodType> types = EnumSet.noneOf(PeriodType.class);
        for (PeriodType type : PeriodType.values()) {
            if (coverage.isComplete(type, day) && taken.add(new Counted(type, type.endOf(day)))) {
                types.add(type);
            }
        }
        return types;
    }

    private CohortStarted started(Episode first, Set<PeriodType> counted) {
        LocalDate day = first.startedOn();
        int age = Attributes.age(child, day);
        return new CohortStarted(
                laCode,
                childId,
                day,
                counted.contains(PeriodType.MONTH),
                counted.contains(PeriodType.QUARTER),
                counted.contains(PeriodType.YEAR),
                age,
                Attributes.ageBand(age),
                child.sex(),
                Attributes.given(child.ethnicity()),
                Attributes.ethnicGroup(child),
                first.legalStatus(),
                Attributes.legalStatusGroup(first.legalStatus()),
                Attributes.given(first.need()),
                first.placementType(),
                Attributes.placementGroup(first.placementType()),
                Attributes.provider(first.provider()),
                history.isUnaccompaniedOn(day),
                Attributes.isOutside(boundary, first.placementPostcode()),
                Attributes.miles(boundary, first.homePostcode(), first.placementPostcode()));
    }

    private CohortCeased ceased(PeriodOfCare period, LocalDate end, Set<PeriodType> counted) {
        Episode last = period.last();
        int age = Attributes.age(child, end);
        return new CohortCeased(
                laCode,
                childId,
                end,
                counted.contains(PeriodType.MONTH),
                counted.contains(PeriodType.QUARTER),
                counted.contains(PeriodType.YEAR),
                age,
                Attributes.ageBand(age),
                child.sex(),
                Attributes.given(child.ethnicity()),
                Attributes.ethnicGroup(child),
                last.legalStatus(),
                Attributes.legalStatusGroup(last.legalStatus()),
                Attributes.given(last.need()),
                last.placementType(),
                Attributes.placementGroup(last.placementType()),
                Attributes.provider(last.provider()),
                last.endReason(),
                Attributes.exitGroup(last.endReason()),
                (int) ChronoUnit.DAYS.between(period.startedOn(), end));
    }

    private CohortLookedAfter12Months lookedAfterAllYear(CollectionYear year) {
        HealthOutcome outcome = history.health().getOrDefault(year, NOTHING_ANSWERED);
        Episode episode = history.lastEpisodeUpTo(year.endsOn());
        int age = Attributes.age(child, year.endsOn());
        return new CohortLookedAfter12Months(
                laCode,
                childId,
                year.endsOn(),
                age,
                Attributes.ageBand(age),
                child.sex(),
                Attributes.given(child.ethnicity()),
                Attributes.ethnicGroup(child),
                episode.legalStatus(),
                Attributes.legalStatusGroup(episode.legalStatus()),
                Attributes.given(episode.need()),
                episode.placementType(),
                Attributes.placementGroup(episode.placementType()),
                Attributes.provider(episode.provider()),
                outcome.sdqScore().isPresent() ? outcome.sdqScore().getAsInt() : null,
                outcome.isConvicted(),
                outcome.hadHealthCheck(),
                outcome.isImmunised(),
                outcome.hadDentalCheck(),
                outcome.hadHealthAssessment(),
                outcome.isMisusingSubstances());
    }

    private CohortCareLeaver careLeaver(CollectionYear year, LeaverOutcome outcome) {
        int age = Attributes.age(child, year.endsOn());
        return new CohortCareLeaver(
                laCode,
                childId,
                year.endsOn(),
                age,
                Integer.toString(age),
                child.sex(),
                Attributes.given(child.ethnicity()),
                Attributes.ethnicGroup(child),
                outcome.inTouch(),
                Attributes.given(outcome.activity()),
                outcome.isInEducationEmploymentOrTraining(),
                Attributes.given(outcome.accommodation()),
                outcome.isAccommodationSuitable(),
                outcome.isAccommodationJudged());
    }

    private record Counted(PeriodType type, LocalDate end) {}
}
