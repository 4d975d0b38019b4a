package hearth.web.scorecard;

import static hearth.web.scorecard.Literal.bare;
import static hearth.web.scorecard.Literal.count;
import static hearth.web.scorecard.Literal.goal;
import static hearth.web.scorecard.Literal.hidden;
import static hearth.web.scorecard.Literal.indicator;
import static hearth.web.scorecard.Literal.line;
import static hearth.web.scorecard.Literal.series;
import static hearth.web.scorecard.Literal.share;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.strategy.Target;
import hearth.web.scorecard.Aim.Judgement;
import org.junit.jupiter.api.Test;

class AimTest {
    private static Judgement judgement(Line line, Series series) {
        return Row.of(line, series).aim().judgement();
    }

    @Test
    void aNumberIsComparedWithTheFigureAsShown() {
        Line line = line("nottingham", "three_placements", "three_or_more_placements");

        assertThat(judgement(line, series("three_or_more_placements", share(2025, 10, 67, 639))))
                .isEqualTo(Judgement.MET);
        assertThat(judgement(line, series("three_or_more_placements", share(2025, 12.9, 129.4, 1000))))
                .as("rounded to the aim, though above it unrounded")
                .isEqualTo(Judgement.MET);
        assertThat(judgement(line, series("three_or_more_placements", share(2025, 13, 130, 1000))))
                .isEqualTo(Judgement.NOT_MET);
    }

    @Test
    void anotherDefinitionIsNotHeldAgainstTheAim() {
        Line line = line("nottingham", "persistent_absence", "persistent_absence");

        assertThat(judgement(line, series("persistent_absence", share(2025, 25.8, 69, 267))))
                .isEqualTo(Judgement.NOT_COMPARABLE);
    }

    @Test
    void aHiddenFigureMeetsNothingAndMissesNothing() {
        Line line = line("nottingham", "convicted", "convicted");

        assertThat(judgement(line, series("convicted", hidden(2025)))).isEqualTo(Judgement.NOT_KNOWN);
    }

    @Test
    void anAimInWordsFollowsTheDirection() {
        Line line = line("derbyshire", "key_stage_2", "expected_standard_at_11");

        assertThat(judgement(line, series("expected_standard_at_11", share(2022, 18, 6, 33), share(2025, 40, 17, 42))))
                .isEqualTo(Judgement.TOWARDS);
        assertThat(judgement(
                        line, series("expected_standard_at_11", share(2022, 40, 170, 420), share(2025, 18, 60, 330))))
                .isEqualTo(Judgement.AWAY);
        assertThat(judgement(line, series("expected_standard_at_11", share(2022, 40, 17, 42), share(2025, 39, 17, 43))))
                .isEqualTo(Judgement.NO_CLEAR_CHANGE);
        assertThat(judgement(line, series("expected_standard_at_11", bare(2022, 40), bare(2025, 39))))
                .isEqualTo(Judgement.NOT_TESTED);
    }

    @Test
    void keepingAllowsForTheBetter() {
        Line line = line("essex", "persistent_absence", "persistent_absence");

        assertThat(judgement(
                        line, series("persistent_absence", share(2022, 21.4, 97, 453), share(2025, 14.9, 64, 429))))
                .isEqualTo(Judgement.KEPT);
        assertThat(judgement(line, series("persistent_absence", share(2022, 21.4, 97, 453), share(2025, 21, 96, 453))))
                .isEqualTo(Judgement.KEPT);
        assertThat(judgement(
                        line, series("persistent_absence", share(2022, 14.9, 64, 429), share(2025, 21.4, 97, 453))))
                .isEqualTo(Judgement.NOT_KEPT);
    }

    @Test
    void whatIsWatchedOnlyIsNotJudged() {
        Line line = line("peterborough", "settled_accommodation", "care_leavers_suitable_accommodation");

        assertThat(judgement(line, series("care_leavers_suitable_accommodation", share(2025, 87, 153, 175))))
                .isEqualTo(Judgement.FOLLOWED);
    }

    @Test
    void whereTheIndicatorCountsTheOppositeAnAimToIncreaseIsOneToReduce() {
        Line line = line("southwark", "within_borough", "placed_outside_authority");
        Series rose = series("placed_outside_authority", share(2022, 50, 500, 1000), share(2025, 60, 600, 1000));

        assertThat(judgement(line, rose)).isEqualTo(Judgement.AWAY);
        assertThat(line.title()).isEqualTo(indicator("placed_outside_authority").title());
        assertThat(line.otherwiseCalled()).contains("Placements in the borough");
    }

    @Test
    void toImproveIsToMoveTheBetterWay() {
        assertThat(goal(Target.Direction.IMPROVE, "improve").way(indicator("persistent_absence")))
                .contains(Goal.Way.DOWN);
        assertThat(goal(Target.Direction.IMPROVE, "improve").way(indicator("children_missing")))
                .isEmpty();
    }

    @Test
    void ofTwoTargetsTheLaterCountsAndANumberBeforeWords() {
        assertThat(Goal.of(Literal.SHIPPED.find("nottingham").orElseThrow().measure("three_placements"))
                        .orElseThrow()
                        .words())
                .isEqualTo("≤ 12.9");
        assertThat(Goal.of(Literal.SHIPPED.find("derbyshire").orElseThrow().measure("suitable_accommodation"))
                        .orElseThrow()
                        .words())
                .isEqualTo("≥ 100");
    }

    @Test
    void aNumberOfChildrenIsNotHeldAgainstAShare() {
        Line line = line("nottingham", "adopted", "adopted_share");

        assertThat(judgement(line, series("adopted_share", share(2025, 50, 50, 100))))
                .isEqualTo(Judgement.NOT_COMPARABLE);
        assertThat(judgement(
                        line("nottingham", "adopted", "children_adopted"), series("children_adopted", count(2025, 42))))
                .isEqualTo(Judgement.MET);
    }
}
