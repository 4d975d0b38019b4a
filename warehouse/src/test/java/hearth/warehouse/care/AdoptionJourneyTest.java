package hearth.warehouse.care;

import static hearth.warehouse.care.Lives.DEFINITIONS;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.care.ChildHistory.PeriodInCare;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AdoptionJourneyTest {
    private static final String ADOPTED = """
            2020-01-10 S C1 U6 PR1 2020-06-01 X1 AB1
            2020-06-01 L E1 U6 PR1 2020-09-01 X1 AB1
            2020-09-01 P E1 A6 PR1 2021-02-01 E12 AB2
            """;

    @Test
    void aDecisionLeadsFromCareToAdoption() {
        AdoptionJourney journey = only(history(ADOPTED, decision("2020-07-01"), decided("2020-07-01")));

        assertThat(journey.decidedOn()).contains(LocalDate.of(2020, 7, 1));
        assertThat(journey.enteredOn()).contains(LocalDate.of(2020, 1, 10));
        assertThat(journey.orderedOn()).contains(LocalDate.of(2020, 6, 1));
        assertThat(journey.placedOn()).contains(LocalDate.of(2020, 9, 1));
        assertThat(journey.adoptedOn()).contains(LocalDate.of(2021, 2, 1));
        assertThat(journey.adoption()).isPresent();
    }

    @Test
    void theDecisionThatWasGivenUpIsAJourneyOfItsOwn() {
        List<AdoptionJourney> journeys = AdoptionJourney.of(
                history(ADOPTED, Optional.empty(), reversed("2020-02-01", "2020-04-01"), decided("2020-07-01")));

        assertThat(journeys).hasSize(2);
        assertThat(journeys.get(0).adoptedOn()).isEmpty();
        assertThat(journeys.get(0).placedOn()).isEmpty();
        assertThat(journeys.get(0).decision().flatMap(AdoptionDecision::reversedOn))
                .contains(LocalDate.of(2020, 4, 1));
        assertThat(journeys.get(1).adoptedOn()).contains(LocalDate.of(2021, 2, 1));
    }

    @Test
    void anAdoptionWithoutADecisionIsStillReported() {
        AdoptionJourney journey = only(history(ADOPTED, Optional.empty()));

        assertThat(journey.decidedOn()).isEmpty();
        assertThat(journey.adoptedOn()).contains(LocalDate.of(2021, 2, 1));
    }

    @Test
    void adoptersWithoutEpisodesAreStillReported() {
        AdoptionJourney journey = only(history("2020-01-10 S C1 U6 PR1 - -", decision("2020-07-01")));

        assertThat(journey.decidedOn()).contains(LocalDate.of(2020, 7, 1));
        assertThat(journey.periodNumber()).isEqualTo(OptionalInt.of(1));
        assertThat(journey.adoptedOn()).isEmpty();
        assertThat(journey.orderedOn()).isEmpty();
    }

    @Test
    void twoAdoptionsAreTwoJourneys() {
        List<AdoptionJourney> journeys = AdoptionJourney.of(history(
                ADOPTED + "2024-01-10 S C1 U6 PR1 2024-06-01 E11 AB1\n",
                decision("2024-03-01"),
                decided("2020-07-01"),
                decided("2024-02-01")));

        assertThat(journeys)
                .extracting(AdoptionJourney::adoptedOn)
                .containsExactly(Optional.of(LocalDate.of(2021, 2, 1)), Optional.of(LocalDate.of(2024, 6, 1)));
        assertThat(journeys)
                .extracting(journey -> journey.adoption().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void aFosterChildAdoptedAtHomeHasLivedThereLonger() {
        AdoptionJourney journey = only(history("""
                        2020-01-10 S C1 U6 PR1 2020-03-01 X1 AB1
                        2020-03-01 P C1 U5 PR1 2020-09-01 X1 AB2
                        2020-09-01 U E1 A5 PR1 2021-02-01 E12 AB2
                        """, decision("2020-07-01")));

        assertThat(journey.placedOn()).contains(LocalDate.of(2020, 9, 1));
        assertThat(journey.carerSince()).contains(LocalDate.of(2020, 3, 1));
    }

    @Test
    void ofTwoAdoptiveHomesTheLastOneCountsHospitalLeftAside() {
        AdoptionJourney journey = only(history("""
                        2020-01-10 S E1 A6 PR1 2020-03-01 X1 AB1
                        2020-03-01 P E1 A6 PR1 2020-09-01 X1 AB2
                        2020-09-01 P E1 T1 PR1 2020-09-05 X1 AB3
                        2020-09-05 P E1 A6 PR1 2021-02-01 E12 AB2
                        """, decision("2020-01-05")));

        assertThat(journey.placedOn()).contains(LocalDate.of(2020, 3, 1));
    }

    @Test
    void anOrderMadeBeforeTheFirstReportedEpisodeIsNotDated() {
        assertThat(only(history("2020-01-10 P E1 A6 PR1 2021-02-01 E12 AB2", decision("2019-07-01"))))
                .satisfies(journey -> {
                    assertThat(journey.orderedOn()).isEmpty();
                    assertThat(journey.enteredOn()).isEmpty();
                });
        assertThat(only(history("2020-01-10 L E1 A6 PR1 2021-02-01 E12 AB2", decision("2019-07-01")))
                        .orderedOn())
                .contains(LocalDate.of(2020, 1, 10));
    }

    private static AdoptionJourney only(ChildHistory history) {
        List<AdoptionJourney> journeys = AdoptionJourney.of(history);
        assertThat(journeys).hasSize(1);
        return journeys.get(0);
    }

    private static Optional<Adoption> decision(String decidedOn) {
        return Optional.of(new Adoption(
                Optional.of(LocalDate.parse(decidedOn)),
                Optional.empty(),
                Optional.of(false),
                OptionalInt.of(2),
                "MF",
                "L11"));
    }

    private static AdoptionDecision decided(String day) {
        return new AdoptionDecision(LocalDate.parse(day), Optional.empty(), "");
    }

    private static AdoptionDecision reversed(String day, String until) {
        return new AdoptionDecision(LocalDate.parse(day), Optional.of(LocalDate.parse(until)), "RD1");
    }

    private static ChildHistory history(String episodes, Optional<Adoption> adoption, AdoptionDecision... decisions) {
        return new ChildHistory(
                new Child("1", Optional.of(LocalDate.of(2018, 1, 1)), "Female", "WBRI"),
                PeriodOfCare.from(Lives.episodes(episodes), DEFINITIONS).stream()
                        .map(period -> new PeriodInCare(period, PlacementSpell.from(period, DEFINITIONS)))
                        .toList(),
                Map.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(decisions),
                adoption,
                List.of(),
                List.of());
    }
}
