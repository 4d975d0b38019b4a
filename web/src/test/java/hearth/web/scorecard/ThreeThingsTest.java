package hearth.web.scorecard;

import static hearth.web.scorecard.Literal.line;
import static hearth.web.scorecard.Literal.series;
import static hearth.web.scorecard.Literal.withNeighbours;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.figure.Figure;
import hearth.web.scorecard.Candidate.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreeThingsTest {
    /** A share of a thousand that moved from one percentage to another. */
    private static Row row(String priority, String indicator, double from, double to) {
        return Row.of(line(priority, indicator), series(indicator, share(2022, from), share(2025, to)));
    }

    private static Figure share(int year, double percent) {
        return Literal.share(year, percent, percent * 10, 1000);
    }

    private static List<String> chosen(Row... rows) {
        return ThreeThings.of(List.of(rows)).stream()
                .map(thing -> thing.row().indicator().id())
                .toList();
    }

    @Test
    void eachIsOfAnotherPriorityAndTheStrongestComesFirst() {
        assertThat(chosen(
                        row("health", "health_assessment", 60, 70),
                        row("health", "dental_check", 60, 75),
                        row("school", "persistent_absence", 30, 36),
                        row("home", "three_or_more_placements", 20, 10)))
                .containsExactly("dental_check", "three_or_more_placements", "persistent_absence");
    }

    @Test
    void threeGoodThingsMakeRoomForABadOne() {
        assertThat(chosen(
                        row("a", "health_assessment", 60, 75),
                        row("b", "same_carer_two_years", 60, 70),
                        row("c", "three_or_more_placements", 20, 10),
                        row("d", "persistent_absence", 30, 35)))
                .containsExactly("health_assessment", "three_or_more_placements", "persistent_absence");
    }

    @Test
    void moreKindsOfNewsComeBeforeAHigherScore() {
        Row extreme = Row.of(
                line("d", "fostered"),
                withNeighbours(series("fostered", share(2025, 70)), 65, 64, 63, 62, 61, 60, 59, 58, 57, 56));
        assertThat(ThreeThings.of(List.of(
                        row("a", "health_assessment", 60, 95),
                        row("b", "persistent_absence", 60, 80),
                        row("c", "three_or_more_placements", 40, 20),
                        extreme)))
                .extracting(Candidate::kind)
                .contains(Kind.NEIGHBOURS, Kind.CHANGE)
                .hasSize(3);
    }

    @Test
    void whatChanceExplainsIsNothingToKnow() {
        assertThat(chosen(row("a", "health_assessment", 60, 61))).isEmpty();
    }

    @Test
    void aCouncilBeyondOneNeighbourOfTenAtMostIsExtreme() {
        Series far = series("fostered", share(2025, 70));
        Series allBelow = withNeighbours(far, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60);
        Series oneAbove = withNeighbours(far, 75, 60, 60, 60, 60, 60, 60, 60, 60, 60);
        Series twoAbove = withNeighbours(far, 75, 75, 55, 55, 55, 55, 55, 55, 55, 55);

        assertThat(List.of(allBelow, oneAbove, twoAbove))
                .extracting(series ->
                        Candidate.of(Row.of(line("a", "fostered"), series)).size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void fewerThanFiveNeighboursSayNothing() {
        Series far = withNeighbours(series("fostered", share(2025, 70)), 60, 60, 60, 60);

        assertThat(Candidate.of(Row.of(line("a", "fostered"), far))).isEmpty();
    }
}
