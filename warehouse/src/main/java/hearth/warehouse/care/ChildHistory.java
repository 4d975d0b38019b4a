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
 * Everything that an authority's returns say of one child.
 *
 * @param periods the periods of care, in order
 * @param unaccompanied year of return to the day on which the status of an unaccompanied asylum seeker ends, if it does;
 *     a year without an entry means that the child was none
 * @param health year of return to outcome
 * @param leaver year of return to outcome
 * @param reviews in order
 * @param adoptionDecisions in order
 * @param adoption what the newest return that speaks of it says
 * @param socialWorkers in order
 * @param previousPermanence what each return says, in order
 */
public record ChildHistory(
        Child child,
        List<PeriodInCare> periods,
        Map<CollectionYear, Optional<LocalDate>> unaccompanied,
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
        /** The placement spell that the day lies in. */
        public Optional<PlacementSpell> spellOn(LocalDate day) {
            return spells.stream().filter(spell -> spell.isOn(day)).findFirst();
        }

        /** How many placements were open at some time in the days from first to last. */
        long placementsWithin(LocalDate first, LocalDate last) {
            return spells.stream()
                    .filter(spell -> spell.placementNumber() > 0 && spell.overlaps(first, last))
                    .mapToInt(PlacementSpell::placementNumber)
                    .distinct()
                    .count();
        }
    }

    /** Where a child is in care on one day. */
    public record DayInCare(PeriodInCare period, Episode episode, PlacementSpell spell) {}

    /** Where the child is on a day; empty when not looked after then, on short breaks, or aged 18 or over. */
    public Optional<DayInCare> on(LocalDate day) {
        if (child.ageOn(day) >= ADULT) {
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
     * Which period of care a day belongs to, from 1. The day on which care ended belongs to it too, unless care started
     * again on it.
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

    /** Which period of care is the last that had started by a day, from 1. */
    public OptionalInt lastPeriodNumberUpTo(LocalDate day) {
        return IntStream.rangeClosed(1, periods.size())
                .filter(number -> !periods.get(number - 1).period().startedOn().isAfter(day))
                .max();
    }

    /** The episode that the day lies in, or else the last one before it; fails when care had not started by then. */
    public Episode lastEpisodeUpTo(LocalDate day) {
        return periods.stream()
                .flatMap(period -> period.period().episodes().stream())
                .filter(episode -> !episode.startedOn().isAfter(day))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    /** How many placements were open at some time in the days from first to last, over all periods of care. */
    public long placementsWithin(LocalDate first, LocalDate last) {
        return periods.stream()
                .mapToLong(period -> period.placementsWithin(first, last))
                .sum();
    }

    /** How many social workers were responsible at some time in the days from first to last. */
    public long socialWorkersWithin(LocalDate first, LocalDate last) {
        return socialWorkers.stream()
                .filter(span -> span.overlaps(first, last))
                .map(SocialWorkerSpan::workerId)
                .distinct()
                .count();
    }

    /** The episode that the day lies in, short breaks included. */
    public Optional<Episode> episodeOn(LocalDate day) {
        return periods.stream()
                .flatMap(period -> period.period().episodeOn(day).stream())
                .findFirst();
    }

    /** The last episode of an under 18 that overlaps the days from first to last, short breaks left out. */
    public Optional<Episode> lastEpisodeWithin(LocalDate first, LocalDate last) {
        return periods.stream()
                .flatMap(period -> period.period().episodes().stream())
                .filter(episode -> !episode.isShortBreak() && episode.overlaps(first, last))
                .filter(episode ->
                        child.ageOn(episode.startedOn().isAfter(first) ? episode.startedOn() : first) < ADULT)
                .reduce((before, next) -> next);
    }

    /** The reviews held in one of the periods of care, counted from 1. */
    public List<Review> reviewsIn(int periodNumber) {
        return reviews.stream()
                .filter(review -> periodNumberAt(review.heldOn()).equals(OptionalInt.of(periodNumber)))
                .toList();
    }

    /** Whether the child is an unaccompanied asylum seeker on a day, as that year's return says. */
    public boolean isUnaccompaniedOn(LocalDate day) {
        Optional<LocalDate> end = unaccompanied.get(CollectionYear.of(day));
        return end != null && end.filter(last -> !last.isAfter(day)).isEmpty();
    }

    /**
     * Whether the child counts as looked after for the twelve months to the end of a collection year: in care all
     * through it, without a start after its first day, an end before its last, or short breaks.
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
