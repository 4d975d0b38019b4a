package hearth.web.scorecard;

import static hearth.web.scorecard.Literal.bare;
import static hearth.web.scorecard.Literal.line;
import static hearth.web.scorecard.Literal.series;
import static hearth.web.scorecard.Literal.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static final Row IMPROVED = row("health_assessment", 60, 70);
    private static final Row WORSE = row("persistent_absence", 30, 40);
    private static final Row STEADY = row("fostered", 60, 61);
    private static final Row UNTESTED =
            Row.of(line("p", "overall_absence"), series("overall_absence", bare(2022, 8), bare(2025, 9)));

    private static Row row(String indicator, double from, double to) {
        return Row.of(
                line("p", indicator),
                series(indicator, share(2022, from, from * 10, 1000), share(2025, to, to * 10, 1000)));
    }

    private static Headline headline(Row... rows) {
        return new Headline(List.of(rows), 2022);
    }

    @Test
    void withoutNumbersToReachTheMovementsAreCounted() {
        assertThat(headline(IMPROVED, WORSE, STEADY, UNTESTED).title())
                .isEqualTo("Since 2022 one measure improved and one got worse, beyond chance;"
                        + " one shows no clear change");
        assertThat(headline(IMPROVED, IMPROVED, STEADY, STEADY).title())
                .isEqualTo("Since 2022 two measures improved and none got worse, beyond chance;"
                        + " two show no clear change");
    }

    @Test
    void aimsWithANumberAndAFigureAreCountedFirst() {
        Row met = Row.of(
                line("nottingham", "dental_checks", "dental_check"), series("dental_check", share(2025, 93, 434, 466)));
        Row missed = Row.of(
                line("nottingham", "health_checks", "health_assessment"),
                series("health_assessment", share(2025, 86, 401, 466)));

        assertThat(headline(met, missed, IMPROVED, STEADY).title())
                .isEqualTo("1 of 2 aims is met. Since 2022 one measure improved and none got worse, beyond chance");
        assertThat(headline(met, STEADY).title())
                .isEqualTo(
                        "The one aim with a number and a figure is met. Since 2022 no measure changed beyond chance");
        assertThat(headline(missed, missed, STEADY).title()).startsWith("None of 2 aims is met. ");
    }

    @Test
    void whereNothingIsTestedNothingIsClaimed() {
        assertThat(headline(UNTESTED, UNTESTED).title()).isEqualTo("2 measures, none with a clear change since 2022");
    }

    @Test
    void theSecondLineCountsTheRest() {
        assertThat(headline(IMPROVED, UNTESTED, UNTESTED).rest()).isEqualTo("Two could not be tested.");
    }
}
