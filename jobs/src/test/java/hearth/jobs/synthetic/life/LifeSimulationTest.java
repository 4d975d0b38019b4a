package hearth.jobs.synthetic.life;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.synthetic.SmallCountry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifeSimulationTest {
    private static final Set<String> MOVES = Set.of("P", "T", "B", "U");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyEpisodeEndsAfterTheDayItStarts(long seed) {
        assertThat(episodes(seed)).allSatisfy(e -> assertThat(e.end()).isAfter(e.start()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void episodesOfAPeriodShareTheDayTheyMeet(long seed) {
        periods(seed).forEach(period -> {
            List<SimulatedEpisode> episodes = period.episodes();
            for (int i = 1; i < episodes.size(); i++) {
                assertThat(episodes.get(i).start())
                        .isEqualTo(episodes.get(i - 1).end());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aPeriodBeginsWithAStartAndOnlyItsLastEpisodeEndsCare(long seed) {
        periods(seed).forEach(period -> {
            assertThat(period.episodes())
                    .filteredOn(e -> e.startReason().equals("S"))
                    .containsExactly(period.episodes().get(0));
            assertThat(period.episodes())
                    .filteredOn(e -> !e.endReason().equals("X1"))
                    .containsExactly(period.last());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aMoveHasAReasonUnlessItIsForAShortTimeAway(long seed) {
        periods(seed).forEach(period -> {
            for (int i = 1; i < period.episodes().size(); i++) {
                SimulatedEpisode before = period.episodes().get(i - 1);
                SimulatedEpisode after = period.episodes().get(i);
                boolean isAway =
                        before.placement().temporary() || after.placement().temporary();
                boolean needsReason = MOVES.contains(after.startReason()) && !isAway;
                assertThat(before.moveReason().isEmpty()).isEqualTo(!needsReason);
            }
            assertThat(period.last().moveReason()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aChangeOfLegalStatusAloneKeepsThePlacement(long seed) {
        periods(seed).forEach(period -> {
            for (int i = 1; i < period.episodes().size(); i++) {
                SimulatedEpisode before = period.episodes().get(i - 1);
                SimulatedEpisode after = period.episodes().get(i);
                if (after.startReason().equals("L")) {
                    assertThat(after.placement()).isEqualTo(before.placement());
                    assertThat(after.legalStatus()).isNotEqualTo(before.legalStatus());
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void afterATimeAwayTheChildReturnsToTheSamePlacement(long seed) {
        periods(seed).forEach(period -> {
            for (int i = 1; i + 1 < period.episodes().size(); i++) {
                if (period.episodes().get(i).placement().temporary()) {
                    assertThat(period.episodes().get(i + 1).placement())
                            .isEqualTo(period.episodes().get(i - 1).placement());
                }
            }
            assertThat(period.episodes().get(0).placement().temporary()).isFalse();
            assertThat(period.last().placement().temporary()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void careEndsByTheEighteenthBirthdayAndPeriodsDoNotTouch(long seed) {
        lives(seed).forEach(life -> {
            assertThat(life.lastDay()).isBeforeOrEqualTo(life.person().adultOn());
            for (int i = 1; i < life.periods().size(); i++) {
                assertThat(life.periods().get(i).start())
                        .isAfter(life.periods().get(i - 1).end());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void adoptionByTheCarerFollowsAFosterPlacementWithTheSameCarer(long seed) {
        periods(seed).forEach(period -> {
            for (int i = 1; i < period.episodes().size(); i++) {
                SimulatedEpisode before = period.episodes().get(i - 1);
                SimulatedEpisode after = period.episodes().get(i);
                if (after.placement().forAdoptionByCurrentCarer() && after.startsByMove()) {
                    assertThat(after.startsWithSameCarer()).isTrue();
                    assertThat(before.placement().fostered()).isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTwoChildrenOfACouncilShareAnId(long seed) {
        assertThat(lives(seed).map(life -> life.person().id())).doesNotHaveDuplicates();
    }

    private static Stream<SimulatedEpisode> episodes(long seed) {
        return periods(seed).flatMap(period -> period.episodes().stream());
    }

    private static Stream<SimulatedPeriodOfCare> periods(long seed) {
        return lives(seed).flatMap(life -> life.periods().stream());
    }

    private static Stream<Life> lives(long seed) {
        return SmallCountry.lives(seed, 1).stream();
    }
}
