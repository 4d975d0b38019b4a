package hearth.warehouse.care;

import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Everything that an authority's returns report about one child.
 *
 * @param periods the periods of care, in order
 * @param unaccompanied year of return to what it reports; without an entry for a year its UASC table, if it has one, does not
 *     name the child
 * @param health year of return to outcome
 * @param leaver year of return to outcome
 * @param reviews in order
 * @param adoptionDecisions in order
 * @param adoption from the newest return that reports it
 * @param socialWorkers in order
 * @param previousPermanence from each return, in order
 */
public record ChildHistory(
        Child child,
        List<PeriodInCare> periods,
        Map<CollectionYear, Unaccompanied> unaccompanied,
        SortedMap<CollectionYear, HealthOutcome> health,
        SortedMap<CollectionYear, LeaverOutcome> leaver,
        List<Review> reviews,
        List<MissingIncident> missing,
        List<AdoptionDecision> adoptionDecisions,
        Optional<Adoption> adoption,
        List<SocialWorkerSpan> socialWorkers,
        List<PreviousPermanence> previousPermanence) {
    private static final int ADULT = 18;

    /** A period of care with its placements. */
    public record PeriodInCare(PeriodOfCare period, List<PlacementSpell> spells) {
        /** The placement on a day. */
        public Optional<PlacementSpell> spellOn(LocalDate day) {
            return spells.stream().filter(spell -> spell.isOn(day)).findFirst();
        }

        /** The number of placements open at some time from the first day to the last. */
        long placementsWithin(LocalDate first, LocalDate last) {
            return spells.stream()
                    .filter(spell -> spell.placementNumber() > 0 && spell.overlaps(first, last))
                    .mapToInt(PlacementSpell::placementNumber)
                    .distinct()
                    .count();
        }
    }

    /** Where a child is looked after on one day. */
    public record DayInCare(PeriodInCare period, Episode episode, PlacementSpell spell) {}

    /** Where the child is on a day; empty when not looked after then, on short breaks, or aged 18 or over. */
    public Optional<DayInCare> on(LocalDate day) {
        if (child.hasReached(ADULT, day)) {
            return Optional.empty();
        }
        for (PeriodInCare period : periods) {
            Optional<Episode> episode = period.period().episodeOn(day);
            if (episode.isPresent()) {
                return episode.filter(found -> !found.isShortBreak())
                        .flatMap(found -> period.spellOn(day).map(spell -> new DayInCare(period, found, spell)));
            }
        }
        return Optional.empty();
    }

    /**
     * The number of the period of care that a day belongs to, from 1. The day care ended belongs to it too, unless care
     * started again that day.
     */
    public OptionalInt periodNumberAt(LocalDate day) {
        return IntStream.rangeClosed(1, periods.size())
                .filter(number -> {
                    PeriodOfCare period = periods.get(number - 1).period();
                    return !period.startedOn().isAfter(day)
                            && period.endedOn().filter(day::isAfter).isEmpty();
                })
                .max();
    }

    /** The number of the last period of care that had started by a day, from 1. */
    public OptionalInt lastPeriodNumberUpTo(LocalDate day) {
        return IntStream.rangeClosed(1, periods.size())
                .filter(number -> !periods.get(number - 1).period().startedOn().isAfter(day))
                .max();
    }

    /** The episode on a day, or else the last one before it; fails when care had not started by then. */
    public Episode lastEpisodeUpTo(LocalDate day) {
        return periods.stream()
                .flatMap(period -> period.period().episodes().stream())
                .filter(episode -> !episode.startedOn().isAfter(day))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    /** The number of placements open at some time from the first day to the last, over all periods of care. */
    public long placementsWithin(LocalDate first, LocalDate last) {
        return periods.stream()
                .mapToLong(period -> period.placementsWithin(first, last))
                .sum();
    }

    /** The number of social workers responsible at some time from the first day to the last. */
    public long socialWorkersWithin(LocalDate first, LocalDate last) {
        return socialWorkers.stream()
                .filter(span -> span.overlaps(first, last))
                .map(SocialWorkerSpan::workerId)
                .distinct()
                .count();
    }

    /** The episode on a day, short breaks included. */
    public Optional<Episode> episodeOn(LocalDate day) {
        return periods.stream()
                .flatMap(period -> period.period().episodeOn(day).stream())
                .findFirst();
    }

    /**
     * The last episode while under 18 from the first day to the last, without short breaks; including an episode that
     * ended on the first day, because care that ended then ended within these days.
     */
    public Optional<Episode> lastEpisodeWithin(LocalDate first, LocalDate last) {
        LocalDate adultOn = child.birthday(ADULT).orElse(LocalDate.MAX);
        return periods.stream()
                .flatMap(period -> period.period().episodes().stream())
                .filter(episode -> !episode.isShortBreak()
                        && !episode.startedOn().isAfter(last)
                        && episode.end().filter(first::isAfter).isEmpty())
                .filter(episode -> episode.startedOn().isBefore(adultOn) && !adultOn.isBefore(first))
                .reduce((before, next) -> next);
    }

    /**
     * Whether the young person counts as a care leaver of a collection year: has a care leaver's row that is eligible, and
     * neither was transferred to another authority when last looked after nor had short breaks only.
     */
    public boolean isCareLeaver(CollectionYear year) {
        List<Episode> before = periods.stream()
                .flatMap(period -> period.period().episodes().stream())
                .filter(episode -> !episode.startedOn().isAfter(year.endsOn()))
                .toList();
        boolean isEligible = Optional.ofNullable(leaver.get(year))
                .filter(LeaverOutcome::isEligible)
                .isPresent();
        return isEligible
                && (before.isEmpty()
                        || (!before.get(before.size() - 1).isTransferredBy(year.endsOn())
                                && !before.stream().allMatch(Episode::isShortBreak)));
    }

    /** The reviews held in one of the periods of care, counted from 1. */
    public List<Review> reviewsIn(int periodNumber) {
        return reviews.stream()
                .filter(review -> periodNumberAt(review.heldOn()).equals(OptionalInt.of(periodNumber)))
                .toList();
    }

    /**
     * Whether the child is an unaccompanied asylum-seeking child (UASC) on a day, by the UASC table of that year's return;
     * empty where that may have ended.
     */
    public Optional<Boolean> isUnaccompaniedOn(LocalDate day) {
        Unaccompanied reported = unaccompanied.get(CollectionYear.of(day));
        return reported == null ? Optional.of(false) : reported.isOn(day);
    }

    /**
     * Whether the child counts as looked after for the twelve months to the end of a collection year: in care
     * throughout, without a start after the first day, an end before the last, or short breaks.
     */
    public boolean isLookedAfterAllYear(CollectionYear year) {
        LocalDate first = year.startsOn();
        LocalDate last = year.endsOn();
        List<Episode> within = periods.stream()
                .flatMap(period -> period.period().episodes().stream())
                .filter(episode -> episode.overlaps(first, last))
                .toList();
        return !within.isEmpty()
                && within.stream().noneMatch(Episode::isShortBreak)
                && within.stream()
                        .noneMatch(episode -> episode.startReason() == StartReason.STARTED_CARE
                                && episode.startedOn().isAfter(first))
                && within.stream()
                        .noneMatch(episode -> episode.endsCare()
                                && episode.end().orElseThrow().isBefore(last));
    }
}
