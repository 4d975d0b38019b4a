package hearth.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.strategy.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static Plan plan(String council) {
        return Plan.of(Literal.SHIPPED.find(council).orElseThrow(), Literal.CATALOGUE);
    }

    private static List<String> measures(String council) {
        return plan(council).lines().stream()
                .map(line -> line.measure().map(Measure::id).orElse(""))
                .toList();
    }

    @Test
    void aStrategyThatChoosesIsShownAsItChose() {
        assertThat(measures("nottingham")).startsWith("three_placements", "same_placement", "adopted", "guardianship");
        assertThat(measures("essex")).contains("guardianship_share").doesNotContain("guardianship");
    }

    @Test
    void anIndicatorHasOneRowThatOfTheMeasureWithAnAim() {
        assertThat(measures("peterborough"))
                .contains("number_in_care_1", "higher_education")
                .doesNotContain("number_in_care_2", "college_after_18", "looked_after");
    }

    @Test
    void whatOnlyDescribesHasNoRow() {
        assertThat(measures("peterborough")).doesNotContain("female", "white", "aged_5_to_9", "placed_for_adoption");
    }

    @Test
    void numbersOfChildrenAreShownAsRates() {
        assertThat(plan("southwark").lines())
                .extracting(line -> line.indicator().id())
                .contains("children_looked_after_rate", "started_looked_after_rate")
                .doesNotContain("children_looked_after", "started_looked_after");
    }

    @Test
    void thePartsOfAbsenceStandInTheWhole() {
        assertThat(measures("nottingham")).contains("overall_absence").doesNotContain("authorised_absence");
    }

    @Test
    void theGeneralBoardHasFourteenMeasuresInSevenThemes() {
        List<Line> lines = GeneralBoard.plan(Literal.CATALOGUE).lines();

        assertThat(lines).hasSize(14);
        assertThat(lines.stream().map(line -> line.priority().title()).distinct())
                .hasSize(7);
    }
}
