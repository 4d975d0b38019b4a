package hearth.warehouse.care;

import hearth.warehouse.care.ChildHistory.PeriodInCare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds a child's journeys towards adoption: one for each decision, and one for each adoption for which no decision is
 * reported.
 */
final class AdoptionJourneys {
    private final ChildHistory history;

    AdoptionJourneys(ChildHistory history) {
        this.history = history;
    }

    /**
     * An adoption.
     *
     * @param period the period of care that it ended; empty where only the adopters are reported
     */
    private record Ending(OptionalInt period, Optional<Adoption> adoption) {}

    List<AdoptionJourney> all() {
        Map<AdoptionDecision, Ending> endingOf = new HashMap<>();
        List<AdoptionJourney> journeys = new ArrayList<>();
        for (Ending ending : endings()) {
            leading(ending)
                    .ifPresentOrElse(
                            decision -> endingOf.put(decision, ending),
                            () -> journeys.add(toAdoption(Optional.empty(), ending)));
        }
        for (AdoptionDecision decision : history.adoptionDecisions()) {
            journeys.add(Optional.ofNullable(endingOf.get(decision))
                    .map(ending -> toAdoption(Optional.of(decision), ending))
                    .orElseGet(() -> unfinished(decision)));
        }
        journeys.sort(Comparator.comparing(
                journey -> journey.decidedOn().or(journey::adoptedOn).orElse(LocalDate.MAX)));
        return journeys;
    }

    /** The adoptions in order; what is reported about adopters belongs to the last. */
    private List<Ending> endings() {
        int[] periods = IntStream.rangeClosed(1, history.periods().size())
                .filter(number -> period(number).period().last().endsInAdoption())
                .toArray();
        if (periods.length == 0) {
            return history.adoption().stream()
                    .map(adoption -> new Ending(OptionalInt.empty(), Optional.of(adoption)))
                    .toList();
        }
        int last = periods[periods.length - 1];
        return IntStream.of(periods)
                .mapToObj(number ->
                        new Ending(OptionalInt.of(number), history.adoption().filter(adoption -> number == last)))
                .toList();
    }

    /**
     * The decision that led to an adoption: the decision of the day reported with it, or the last that was not
     * reversed.
     */
    private Optional<AdoptionDecision> leading(Ending ending) {
        Optional<LocalDate> reported = ending.adoption().flatMap(Adoption::decidedOn);
        List<AdoptionDecision> decisions = history.adoptionDecisions();
        return decisions.stream()
                .filter(decision ->
                        reported.filter(decision.decidedOn()::equals).isPresent())
                .findFirst()
                .or(() -> decisions.stream()
                        .filter(decision -> decision.reversedOn().isEmpty())
                        .filter(decision -> ending.period().isEmpty()
                                || history.periodNumberAt(decision.decidedOn()).equals(ending.period()))
                        .max(Comparator.comparing(AdoptionDecision::decidedOn)));
    }

    private AdoptionJourney toAdoption(Optional<AdoptionDecision> decision, Ending ending) {
        OptionalInt number = ending.period().isPresent()
                ? ending.period()
                : decision.map(AdoptionDecision::decidedOn)
                        .or(() -> ending.adoption().flatMap(Adoption::decidedOn))
                        .map(history::periodNumberAt)
                        .orElse(OptionalInt.empty());
        Optional<LocalDate> adoptedOn = ending.period().stream()
                .mapToObj(index -> period(index).period().endedOn().orElseThrow())
                .findFirst();
        return journey(decision, ending.adoption(), number, adoptive(number), adoptedOn);
    }

    /**
     * A journey that was reversed or still continues: the adoptive homes between the decision and that day belong to
     * it.
     */
    private AdoptionJourney unfinished(AdoptionDecision decision) {
        OptionalInt number = history.periodNumberAt(decision.decidedOn());
        List<PlacementSpell> spells = adoptive(number).stream()
                .filter(spell -> !spell.startedOn().isBefore(decision.decidedOn())
                        && decision.reversedOn()
                                .filter(reversed -> !spell.startedOn().isBefore(reversed))
                                .isEmpty())
                .toList();
        return journey(Optional.of(decision), Optional.empty(), number, spells, Optional.empty());
    }

    private AdoptionJourney journey(
            Optional<AdoptionDecision> decision,
            Optional<Adoption> adoption,
            OptionalInt number,
            List<PlacementSpell> adoptive,
            Optional<LocalDate> adoptedOn) {
        Optional<PeriodOfCare> period =
                number.stream().mapToObj(index -> period(index).period()).findFirst();
        Optional<LocalDate> carerSince =
                adoptive.stream().reduce((before, last) -> last).map(PlacementSpell::carerSince);
        return new AdoptionJourney(
                decision,
                adoption,
                number,
                period.filter(PeriodOfCare::isStartKnown).map(PeriodOfCare::startedOn),
                period.flatMap(PeriodOfCare::placementOrderOn),
                adoptive.stream()
                        .filter(spell ->
                                carerSince.filter(spell.carerSince()::equals).isPresent())
                        .map(PlacementSpell::startedOn)
                        .findFirst(),
                carerSince,
                adoptedOn);
    }

    private List<PlacementSpell> adoptive(OptionalInt number) {
        return number.stream()
                .mapToObj(this::period)
                .flatMap(period -> period.spells().stream())
                .filter(PlacementSpell::isForAdoption)
                .toList();
    }

    private PeriodInCare period(int number) {
        return history.periods().get(number - 1);
    }
}
