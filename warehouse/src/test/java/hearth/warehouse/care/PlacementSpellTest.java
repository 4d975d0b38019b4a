package hearth.warehouse.care;

import static hearth.warehouse.care.Lives.spells;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementSpellTest {
    @Test
    void aChangeOfLegalStatusIsNoMove() {
        List<PlacementSpell> spells = spells("""
                2020-04-01 S C1 U6 PR1 2020-09-01 X1
                2020-09-01 L C2 U6 PR1 -          -
                """);

        assertThat(spells).hasSize(1);
        assertThat(spells.get(0).episodeCount()).isEqualTo(2);
        assertThat(spells.get(0).end()).isEmpty();
    }

    @Test
    void moveWithANewCarerIsAnotherPlacementAndBreaksTheCarersThread() {
        List<PlacementSpell> spells = spells("""
                2020-04-01 S C2 U6 PR1 2020-09-01 X1
                2020-09-01 P C2 K2 PR4 -          -
                """);

        assertThat(spells).extracting(PlacementSpell::placementNumber).containsExactly(1, 2);
        assertThat(spells.get(1).carerSince()).isEqualTo("2020-09-01");
        assertThat(spells.get(1).carerBeforeSince()).isEqualTo("2020-04-01");
    }

    @Test
    void moveWithTheSameCarerIsAnotherPlacementButKeepsTheThread() {
        List<PlacementSpell> spells = spells("""
                2020-04-01 S C2 U6 PR1 2020-09-01 X1
                2020-09-01 T C2 U6 PR1 2020-12-01 X1
                2020-12-01 U E1 U6 PR4 -          -
                """);

        assertThat(spells).extracting(PlacementSpell::placementNumber).containsExactly(1, 2, 3);
        assertThat(spells).extracting(PlacementSpell::carerSince).containsOnly(LocalDate.of(2020, 4, 1));
    }

    @Test
    void aTemporaryPlacementAndTheReturnFromItAreNoFurtherOnes() {
        List<PlacementSpell> spells = spells("""
                2020-04-01 S C2 U6 PR1 2020-09-01 X1 AB1
                2020-09-01 P C2 T1 PR3 2020-09-08 X1 CD2
                2020-09-08 P C2 U6 PR1 -          -  AB1
                """);

        assertThat(spells).extracting(PlacementSpell::placementNumber).containsExactly(1, 0, 1);
        assertThat(spells.get(2).carerSince()).isEqualTo("2020-04-01");
    }

    @Test
    void goingElsewhereAfterATemporaryPlacementIsAMove() {
        List<PlacementSpell> spells = spells("""
                2020-04-01 S C2 U6 PR1 2020-09-01 X1 AB1
                2020-09-01 P C2 T1 PR3 2020-09-08 X1 CD2
                2020-09-08 P C2 U6 PR1 -          -  EF3
                """);

        assertThat(spells).extracting(PlacementSpell::placementNumber).containsExactly(1, 0, 2);
        assertThat(spells.get(2).carerSince()).isEqualTo("2020-09-08");
    }

    @Test
    void adoptionByTheCarerIsNoFurtherPlacement() {
        List<PlacementSpell> spells = spells("""
                2020-04-01 S E1 U6 PR1 2020-09-01 X1
                2020-09-01 T E1 A5 PR1 -          -
                """);

        assertThat(spells).extracting(PlacementSpell::placementNumber).containsExactly(1, 1);
        assertThat(spells.get(1).carerSince()).isEqualTo("2020-04-01");
    }

    @Test
    void shortBreaksHaveNoPlacements() {
        assertThat(spells("2020-04-01 S V4 U6 PR1 - -")).isEmpty();
    }

    @Test
    void theDayOfTheEndLiesOutside() {
        PlacementSpell spell = spells("2020-04-01 S C2 U6 PR1 2020-09-01 E4A").get(0);

        assertThat(spell.isOn(LocalDate.of(2020, 8, 31))).isTrue();
        assertThat(spell.isOn(LocalDate.of(2020, 9, 1))).isFalse();
        assertThat(spell.overlaps(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 3, 31)))
                .isFalse();
    }
}
