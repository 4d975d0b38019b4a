package hearth.web.scorecard;

import static hearth.web.scorecard.Literal.bare;
import static hearth.web.scorecard.Literal.broken;
import static hearth.web.scorecard.Literal.count;
import static hearth.web.scorecard.Literal.hidden;
import static hearth.web.scorecard.Literal.series;
import static hearth.web.scorecard.Literal.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.web.scorecard.Direction.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectionTest {
    private static Direction direction(Series series) {
        return Direction.of(series, Optional.empty());
    }

    @Test
    void aShareThatRoseBeyondChanceImprovesWhereHigherIsBetter() {
        Direction direction = direction(series("sdq_received", share(2022, 81, 288, 354), share(2025, 95, 322, 340)));

        assertThat(direction.verdict()).isEqualTo(Verdict.IMPROVING);
        assertThat(direction.movement()).isEqualTo(1);
        Direction.Change change = direction.change().orElseThrow();
        assertThat(change.by()).isCloseTo(13.35, within(0.01));
        assertThat(change.interval().lower()).isCloseTo(8.63, within(0.01));
        assertThat(change.interval().upper()).isCloseTo(18.14, within(0.01));
        assertThat(change.score()).isCloseTo(5.54, within(0.01));
    }

    @Test
    void theSameRiseIsWorseWhereLowerIsBetter() {
        assertThat(direction(series("persistent_absence", share(2022, 81, 288, 354), share(2025, 95, 322, 340)))
                        .verdict())
                .isEqualTo(Verdict.WORSENING);
    }

    @Test
    void aChangeThatChanceExplainsIsNoSignOfSteadiness() {
        Direction direction =
                direction(series("same_carer_two_years", share(2022, 70, 152, 217), share(2025, 67, 153, 229)));

        assertThat(direction.words()).isEqualTo("no clear change");
    }

    @Test
    void theEdgeOfTheIntervalDecidesBeforeAnyRounding() {
        Series rate = series("children_looked_after_rate", share(2022, 80, 457, 57270), share(2025, 70, 387, 55626));

        Direction direction = Direction.of(rate, Optional.of(Goal.Way.DOWN));

        assertThat(direction.verdict()).isEqualTo(Verdict.TOWARDS_AIM);
        assertThat(direction.change().orElseThrow().interval().upper()).isCloseTo(-0.016, within(0.001));
        assertThat(Direction.of(rate, Optional.of(Goal.Way.UP)).verdict()).isEqualTo(Verdict.AWAY_FROM_AIM);
        assertThat(direction(rate).verdict()).isEqualTo(Verdict.LOWER);
    }

    @Test
    void anAimNeverOverridesAKnownPolarity() {
        Series outside = series("placed_outside_authority", share(2022, 50, 500, 1000), share(2025, 60, 600, 1000));

        assertThat(Direction.of(outside, Optional.of(Goal.Way.UP)).verdict()).isEqualTo(Verdict.WORSENING);
    }

    @Test
    void childrenCountedAreTestedAndPlacesAreNot() {
        assertThat(direction(series("special_guardianship_orders", count(2022, 13), count(2025, 26)))
                        .verdict())
                .isEqualTo(Verdict.IMPROVING);
        assertThat(direction(series("fostering_places", count(2022, 205), count(2025, 270)))
                        .words())
                .isEqualTo("higher, not tested");
    }

    @Test
    void whatHasNoIntervalIsComparedAsShownAndNotTested() {
        assertThat(direction(series("overall_absence", bare(2022, 8.9), bare(2025, 7.8)))
                        .words())
                .isEqualTo("lower, not tested");
        assertThat(direction(series("overall_absence", bare(2022, 7.8), bare(2025, 7.8)))
                        .words())
                .isEqualTo("the same, not tested");
    }

    @Test
    void aHiddenEndOrFewerThanTenSaysTooLittle() {
        assertThat(direction(series("convicted", hidden(2022), share(2025, 2, 8, 339)))
                        .verdict())
                .isEqualTo(Verdict.TOO_FEW);
        assertThat(direction(series("expected_standard_at_11", share(2022, 40, 4, 10), share(2025, 44, 4, 9)))
                        .verdict())
                .isEqualTo(Verdict.TOO_FEW);
        assertThat(direction(series("expected_standard_at_11", share(2022, 40, 4, 10), share(2025, 40, 4, 10)))
                        .verdict())
                .isEqualTo(Verdict.NO_CLEAR_CHANGE);
    }

    @Test
    void aShareOfAHiddenNumberSaysTooLittle() {
        assertThat(direction(series("substance_help_received", count(2022, 0), count(2025, 0)))
                        .verdict())
                .isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void withoutAFigureThreeYearsAgoTheFirstLaterYearStandsIn() {
        Direction direction = direction(
                series("dental_check", share(2020, 90, 90, 100), share(2023, 50, 50, 100), share(2025, 80, 80, 100)));

        assertThat(direction.otherYear(Literal.end(2025))).contains(2023);
        assertThat(direction.verdict()).isEqualTo(Verdict.IMPROVING);
    }

    @Test
    void nothingIsComparedAcrossABreak() {
        LocalDate from = LocalDate.of(2022, 4, 1);
        assertThat(direction(broken(
                                "dental_check",
                                from,
                                share(2022, 40, 40, 100),
                                share(2023, 70, 70, 100),
                                share(2025, 72, 72, 100)))
                        .otherYear(Literal.end(2025)))
                .contains(2023);
        assertThat(direction(broken(
                                "dental_check",
                                LocalDate.of(2024, 4, 1),
                                share(2022, 40, 40, 100),
                                share(2025, 72, 72, 100)))
                        .verdict())
                .isEqualTo(Verdict.NEW_SERIES);
    }

    @Test
    void oneYearAloneIsAFirstYear() {
        assertThat(direction(series("dental_check", share(2025, 72, 72, 100))).verdict())
                .isEqualTo(Verdict.FIRST_YEAR);
    }
}
