package hearth.jobs.synthetic.life;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.synthetic.returns.InCare;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulatedPlacementSpellTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final PlacementDetails FOSTER = new PlacementDetails("U6", "PR1", "ZA1 1AB", "");
    private static final PlacementDetails OTHER_FOSTER = new PlacementDetails("U6", "PR4", "ZA1 2AB", "");
    private static final PlacementDetails HOSPITAL = new PlacementDetails("T1", "PR3", "ZA1 3AB", "");
    private static final PlacementDetails WITH_ADOPTERS = new PlacementDetails("A6", "PR1", "ZA1 4AB", "");

    @Test
    void aChangeOfLegalStatusIsNoNewPlacement() {
        assertThat(spells(episode(700, "S", FOSTER), episode(300, "L", FOSTER))).hasSize(1);
    }

    @Test
    void aTimeAwayAndTheReturnBelongToThePlacement() {
        List<SimulatedPlacementSpell> spells =
                spells(episode(700, "S", FOSTER), episode(300, "P", HOSPITAL), episode(290, "P", FOSTER));

        assertThat(spells).hasSize(1);
        assertThat(spells.get(0).end()).isAfter(DAY);
    }

    @Test
    void aMoveAfterATimeAwayToAnotherHomeIsAPlacement() {
        assertThat(spells(episode(700, "S", FOSTER), episode(300, "P", HOSPITAL), episode(290, "P", OTHER_FOSTER)))
                .hasSize(2);
    }

    @Test
    void adoptionByTheFosterCarerIsNoNewPlacement() {
        assertThat(spells(episode(700, "S", FOSTER), episode(300, "U", FOSTER.as("A5"))))
                .hasSize(1);
    }

    @Test
    void aMoveWithTheCarerIsAPlacementButKeepsTheCarer() {
        List<SimulatedPlacementSpell> spells =
                spells(episode(1_200, "S", FOSTER), episode(300, "T", FOSTER.at("ZA1 5AB")));

        assertThat(spells).hasSize(2);
        assertThat(spells.get(1).carerSince()).isEqualTo(DAY.minusDays(1_200));
    }

    @Test
    void aPlacementThatEndedOnTheFirstDayIsNotOpenInTheYear() {
        ReturnPeriod year = ReturnPeriod.ofYear(2024);
        SimulatedPeriodOfCare period = new SimulatedPeriodOfCare(
                "N1",
                "",
                List.of(
                        new SimulatedEpisode(year.start().minusDays(9), year.start(), "S", "C2", FOSTER, "X1", "CARPL"),
                        new SimulatedEpisode(year.start(), year.end(), "P", "C2", OTHER_FOSTER, "E4A", "")));

        assertThat(SimulatedPlacementSpell.of(period))
                .filteredOn(spell -> spell.openIn(year))
                .hasSize(1);
    }

    @Test
    void aChildIsSettledAfterTwoAndAHalfYearsAndKeepsTheCarerThroughAdoption() {
        InCare child = inCare(episode(1_200, "S", FOSTER), episode(100, "P", WITH_ADOPTERS));

        assertThat(child.settledInCare()).isTrue();
        assertThat(child.sameCarerForTwoYears()).isTrue();
        assertThat(inCare(episode(1_200, "S", FOSTER), episode(100, "P", OTHER_FOSTER))
                        .sameCarerForTwoYears())
                .isFalse();
        assertThat(inCare(episode(900, "S", FOSTER)).settledInCare()).isFalse();
    }

    private static InCare inCare(SimulatedEpisode... episodes) {
        Person child = new Person(
                "1",
                Person.Sex.FEMALE,
                LocalDate.of(2018, 5, 5),
                "WBRI",
                "UN1",
                false,
                0,
                Optional.empty(),
                Optional.empty());
        SimulatedPeriodOfCare period = new SimulatedPeriodOfCare("N1", "", chained(List.of(episodes)));
        Life life = new Life(
                child, List.of(period), Optional.empty(), SimulatedPermanence.NONE, List.of(), List.of(), List.of());
        return InCare.on(DAY, life).orElseThrow();
    }

    private static List<SimulatedPlacementSpell> spells(SimulatedEpisode... episodes) {
        return SimulatedPlacementSpell.of(new SimulatedPeriodOfCare("N1", "", chained(List.of(episodes))));
    }

    private static SimulatedEpisode episode(int daysBefore, String startReason, PlacementDetails placement) {
        return new SimulatedEpisode(
                DAY.minusDays(daysBefore), DAY.plusDays(100), startReason, "C2", placement, "E4A", "");
    }

    /** Ends every episode where the next one starts. */
    private static List<SimulatedEpisode> chained(List<SimulatedEpisode> episodes) {
        return IntStream.range(0, episodes.size())
                .mapToObj(
                        i -> i == episodes.size() - 1 ? episodes.get(i) : endedAt(episodes.get(i), episodes.get(i + 1)))
                .toList();
    }

    private static SimulatedEpisode endedAt(SimulatedEpisode episode, SimulatedEpisode next) {
        return new SimulatedEpisode(
                episode.start(),
                next.start(),
                episode.startReason(),
                episode.legalStatus(),
                episode.placement(),
                "X1",
                next.startsByMove() ? "CARPL" : "");
    }
}
