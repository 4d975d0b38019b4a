package hearth.warehouse.star;

import hearth.warehouse.care.Adoption;
import hearth.warehouse.care.AdoptionDecision;
import hearth.warehouse.care.AdoptionJourney;
import hearth.warehouse.care.Child;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.HealthOutcome;
import hearth.warehouse.care.LeaverOutcome;
import hearth.warehouse.care.PlacementSpell;
import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Builds one child's cohort rows for a collection year. */
final class YearCohortBuilder {
    private static final HealthOutcome NOTHING_ANSWERED = new HealthOutcome(
            OptionalInt.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final int ADULT = 18;
    private static final String SEPARATOR = ", ";
    private static final int YEARS_OF_ADOPTIONS = 3;

    private final String laCode;
    private final String childId;
    private final ChildHistory history;
    private final Child child;
    private final Coverage coverage;
    private final Reported reported;
    private final LookedAfterInYearBuilder inYear;

    YearCohortBuilder(String childId, ChildHistory history, Star.Setting setting) {
        this.laCode = setting.laCode();
        this.childId = childId;
        this.history = history;
        this.child = history.child();
        this.coverage = setting.coverage();
        this.reported = setting.reported();
        this.inYear = new LookedAfterInYearBuilder(childId, history, setting);
    }

    List<StarRow> rows() {
        List<StarRow> rows = new ArrayList<>();
        List<AdoptionJourney> journeys = AdoptionJourney.of(history);
        for (CollectionYear year : coverage.completeYears()) {
            inYear.row(year).ifPresent(rows::add);
            if (history.isLookedAfterAllYear(year)) {
                rows.add(lookedAfterAllYear(year));
            }
            Optional.ofNullable(history.leaver().get(year))
                    .filter(outcome -> history.isCareLeaver(year))
                    .ifPresent(outcome -> rows.add(careLeaver(year, outcome)));
            journeys.stream()
                    .filter(journey -> isUnderWay(year, journey))
                    .forEach(journey -> rows.add(adoption(year, journey)));
        }
        return rows;
    }

    private CohortLookedAfter12Months lookedAfterAllYear(CollectionYear year) {
        HealthOutcome outcome = history.health().getOrDefault(year, NOTHING_ANSWERED);
        Episode episode = history.lastEpisodeUpTo(year.endsOn());
        return new CohortLookedAfter12Months(
                laCode,
                childId,
                year.endsOn(),
                ChildAttributes.of(child, year.endsOn()),
                LegalAttributes.of(episode),
                PlacementAttributes.of(episode),
                outcome.sdqScore().isPresent() ? outcome.sdqScore().getAsInt() : null,
                outcome.hasSdqScore().orElse(null),
                HealthChecks.of(outcome));
    }

    private CohortCareLeaver careLeaver(CollectionYear year, LeaverOutcome outcome) {
        Integer age = Attributes.age(child, year.endsOn());
        String label = age == null ? Attributes.NOT_KNOWN : age.toString();
        String activity = outcome.activity().orElse("");
        String accommodation = outcome.accommodation().orElse("");
        return new CohortCareLeaver(
                laCode,
                childId,
                year.endsOn(),
                age,
                label,
                child.sex(),
                Attributes.given(child.ethnicity()),
                Attributes.ethnicGroup(child),
                outcome.inTouch(),
                Attributes.given(activity),
                outcome.isInEducationEmploymentOrTraining().orElse(null),
                Attributes.given(accommodation),
                outcome.isAccommodationSuitable().orElse(null),
                outcome.isAccommodationJudged().orElse(null),
                wasFosteredUntil18(),
                label + SEPARATOR + Attributes.contactGroup(outcome.inTouch()),
                label + SEPARATOR + Attributes.activityGroup(activity),
                label + SEPARATOR + Attributes.homeGroup(accommodation));
    }

    private @Nullable Boolean wasFosteredUntil18() {
        return child.birthday(ADULT)
                .map(birthday -> wasFosteredOn(birthday.minusDays(1)))
                .orElse(null);
    }

    private @Nullable Boolean wasFosteredOn(LocalDate day) {
        return history.episodeOn(day).map(Episode::isFostered).orElse(coverage.includes(day) ? Boolean.FALSE : null);
    }

    /** Whether part of a journey happened in the year, it continues at its end, or it ended not too long before. */
    private boolean isUnderWay(CollectionYear year, AdoptionJourney journey) {
        return isIn(year, journey.decidedOn())
                || isIn(year, reversedOn(journey))
                || isIn(year, journey.placedOn())
                || isAdoptedInYears(year, journey, YEARS_OF_ADOPTIONS)
                || isWaiting(year.endsOn(), journey);
    }

    private CohortAdoption adoption(CollectionYear year, AdoptionJourney journey) {
        LocalDate day = journey.adoptedOn()
                .filter(adopted -> !adopted.isAfter(year.endsOn()))
                .orElse(year.endsOn());
        boolean areDecisionsReported = reported.adoptionDecisions().includes(year.endsOn());
        Optional<Boolean> isByFosterCarer = journey.adoption().flatMap(Adoption::isByFosterCarer);
        LocalDate threeYearsBefore =
                year.endsOn().minusYears(YEARS_OF_ADOPTIONS).plusDays(1);
        return new CohortAdoption(
                laCode,
                childId,
                year.endsOn(),
                ChildAttributes.of(child, day),
                areDecisionsReported ? isIn(year, journey.decidedOn()) : null,
                areDecisionsReported ? isIn(year, reversedOn(journey)) : null,
                isPlacedIn(year, journey),
                isIn(year, journey.adoptedOn()),
                coverage.includesAll(threeYearsBefore, year.endsOn())
                        ? isAdoptedInYears(year, journey, YEARS_OF_ADOPTIONS)
                        : null,
                areDecisionsReported ? isWaiting(year.endsOn(), journey) : null,
                isByFosterCarer.orElse(null),
                isEarlyPermanence(journey),
                isEntryCovered(journey),
                days(journey));
    }

    private CohortAdoption.Days days(AdoptionJourney journey) {
        Optional<LocalDate> matchedOn = journey.adoption().flatMap(Adoption::matchedOn);
        return new CohortAdoption.Days(
                Attributes.days(journey.enteredOn(), journey.placedOn()),
                Attributes.days(journey.enteredOn(), inFamilySince(journey)),
                isPlacedFirst(journey) ? Attributes.days(journey.orderedOn(), matchedOn) : null,
                Attributes.days(journey.decidedOn(), matchedOn),
                Attributes.days(journey.decidedOn(), journey.placedOn()),
                Attributes.days(matchedOn, journey.placedOn()));
    }

    /** The day from which the child has lived with the adopters; empty where nobody reports who they are. */
    private Optional<LocalDate> inFamilySince(AdoptionJourney journey) {
        boolean areAdoptersReported = journey.adoption().isPresent()
                || journey.adoptedOn()
                        .filter(day -> !reported.adopters().includes(day))
                        .isEmpty();
        boolean isByFosterCarer =
                journey.adoption().flatMap(Adoption::isByFosterCarer).orElse(false);
        if (isByFosterCarer) {
            return journey.carerSince();
        }
        return areAdoptersReported ? journey.placedOn() : Optional.empty();
    }

    private static Optional<LocalDate> reversedOn(AdoptionJourney journey) {
        return journey.decision().flatMap(AdoptionDecision::reversedOn);
    }

    private static boolean isIn(CollectionYear year, Optional<LocalDate> day) {
        return day.filter(year::includes).isPresent();
    }

    /** Not known where the decision was made in days that no return covers: the adoptive home may be among them. */
    private @Nullable Boolean isPlacedIn(CollectionYear year, AdoptionJourney journey) {
        boolean isKnown = journey.periodNumber().isPresent() || isEntryCovered(journey);
        return isKnown ? isIn(year, journey.placedOn()) : null;
    }

    /**
     * Whether a return covers the day on which the child entered care, or, where the returns do not give it, the day
     * before the first one reported: there, the start is not known for another reason than a return not sent.
     */
    private boolean isEntryCovered(AdoptionJourney journey) {
        return journey.enteredOn().isPresent()
                || journey.periodNumber().stream()
                        .mapToObj(number ->
                                history.periods().get(number - 1).period().startedOn())
                        .findFirst()
                        .or(journey::decidedOn)
                        .filter(reported -> coverage.includes(reported.minusDays(1)))
                        .isPresent();
    }

    private static boolean isAdoptedInYears(CollectionYear last, AdoptionJourney journey, int years) {
        return journey.adoptedOn()
                .filter(day ->
                        !day.isAfter(last.endsOn()) && day.isAfter(last.endsOn().minusYears(years)))
                .isPresent();
    }

    private boolean isWaiting(LocalDate day, AdoptionJourney journey) {
        return journey.decidedOn().filter(decided -> !decided.isAfter(day)).isPresent()
                && reversedOn(journey)
                        .filter(reversed -> !reversed.isAfter(day))
                        .isEmpty()
                && history.on(day).isPresent();
    }

    /**
     * Whether the child moved to the adopters before the adoption: only then is the time from order to match measured.
     */
    private static boolean isPlacedFirst(AdoptionJourney journey) {
        return journey.placedOn()
                .filter(placed -> journey.adoptedOn().filter(placed::isBefore).isPresent()
                        || journey.adoptedOn().isEmpty())
                .isPresent();
    }

    private boolean isEarlyPermanence(AdoptionJourney journey) {
        return journey.periodNumber().stream()
                .mapToObj(number -> history.periods().get(number - 1))
                .flatMap(period -> period.spells().stream())
                .filter(PlacementSpell::isFosteringForAdoption)
                .anyMatch(spell ->
                        journey.carerSince().filter(spell.carerSince()::equals).isPresent());
    }
}
