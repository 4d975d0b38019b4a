package hearth.warehouse.care;

import hearth.warehouse.care.ChildHistory.PeriodInCare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds a child's journeys towards adoption: one for each decision, and which of them led to the adoption. */
final class AdoptionJourneys {
    private final ChildHistory history;
    private final OptionalInt adoptedPeriod;

    AdoptionJourneys(ChildHistory history) {
        this.history = history;
        this.adoptedPeriod = IntStream.rangeClosed(1, history.periods().size())
                .filter(number -> period(number).period().last().endsInAdoption())
                .max();
    }

    List<AdoptionJourney> all() {
        boolean isAdopted = adoptedPeriod.isPresent() || history.adoption().isPresent();
        Optional<AdoptionDecision> leading = isAdopted ? leading() : Optional.empty();
        List<AdoptionJourney> journeys = new ArrayList<>();
        for (AdoptionDecision decision : history.adoptionDecisions()) {
            boolean isLeading = leading.filter(decision::equals).isPresent();
            journeys.add(isLeading ? toAdoption(leading) : unfinished(decision));
        }
        if (isAdopted && leading.isEmpty()) {
            journeys.add(toAdoption(leading));
        }
        return journeys;
    }

    /** The decision that led to the adoption: the one of the day that is told with it, or the last one that stands. */
    private Optional<AdoptionDecision> leading() {
        Optional<LocalDate> told = history.adoption().flatMap(Adoption::decidedOn);
        List<AdoptionDecision> decisions = history.adoptionDecisions();
        return decisions.stream()
                .filter(decision -> told.filter(decision.decidedOn()::equals).isPresent())
                .findFirst()
                .or(() -> decisions.stream()
                        .filter(decision -> decision.reversedOn().isEmpty())
                        .max(Comparator.comparing(AdoptionDecision::decidedOn)));
    }

    private AdoptionJourney toAdoption(Optional<AdoptionDecision> decision) {
        Optional<LocalDate> decidedOn = decision.map(AdoptionDecision::decidedOn)
                .or(() -> history.adoption().flatMap(Adoption::decidedOn));
        OptionalInt number = adoptedPeriod.isPresent()
                ? adoptedPeriod
                : decidedOn.map(history::periodNumberAt).orElse(OptionalInt.empty());
        Optional<LocalDate> adoptedOn = adoptedPeriod.stream()
                .mapToObj(one -> period(one).period().endedOn().orElseThrow())
                .findFirst();
        return journey(decision, history.adoption(), number, adoptive(number), adoptedOn);
    }

    /** A journey that was given up or still goes on: the adoptive homes between the decision and that day are its own. */
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
                number.stream().mapToObj(one -> period(one).period()).findFirst();
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
