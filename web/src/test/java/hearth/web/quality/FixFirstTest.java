package hearth.web.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.quality.rule.Severity;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.web.figure.HeldBackReturn;
import hearth.web.quality.Quality.FailedRule;
import hearth.web.quality.Quality.RejectedRows;
import hearth.web.quality.QualityView.Fix;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the page says first of a return: its title, and what to correct. */
class FixFirstTest {
    private static final Instant SENT = Instant.parse("2025-10-01T08:00:00Z");
    private static final Return YEAR = new Return(new CollectionYear(2025), Optional.empty());
    private static final Return IN_YEAR = new Return(new CollectionYear(2026), Optional.of(LocalDate.of(2025, 9, 30)));
    private static final String DISTANCE = "placed_outside_authority, placed_over_20_miles_outside";
    private static final FailedRule POSTCODES =
            rule("392b", Severity.AFFECTS_INDICATOR, 14, "HOME_POST, PL_POST", DISTANCE);
    private static final FailedRule UNKNOWN = rule("179", Severity.AFFECTS_INDICATOR, 7, "PL_LOCATION", DISTANCE);
    private static final FailedRule HEALTH =
            rule("191", Severity.AFFECTS_INDICATOR, 41, "IMMUNISATIONS, TEETH_CHECK", "dental_check, immunisations");
    private static final FailedRule NO_STATUS = rule("144", Severity.BLOCKS_USE, 1, "LS", "children_looked_after");
    private static final FailedRule TO_CHECK = rule("633", Severity.TO_CHECK, 12, "LA_PERM", "");

    private static FailedRule rule(String code, Severity severity, long rows, String columns, String indicators) {
        return new FailedRule(
                code, severity, rows, rows, SENT, "Meaning of " + code + ".", columns, indicators, "episodes");
    }

    private static Quality quality(Return sent, long rejected, FailedRule... failed) {
        Submission submission =
                new Submission("501", sent, SENT, true, 11, 100, 100 - rejected, rejected, Optional.empty(), "s1");
        return quality(submission, List.of(), failed);
    }

    private static Quality quality(Submission submission, List<HeldBackReturn> heldBack, FailedRule... failed) {
        List<RejectedRows> rejected = submission.rowsRejected() == 0
                ? List.of()
                : List.of(new RejectedRows(
                        "bad-date", "episodes.csv", "DEC", submission.rowsRejected(), "a day", "correct DEC"));
        return new Quality(submission, heldBack, List.of(), List.of(failed), rejected, List.of(), List.of());
    }

    private static List<Fix> fixes(Quality quality, Map<String, Long> rows, Optional<Reach> reach) {
        return new FixFirst(
                        quality,
                        FixFirst.ordered(FixFirst.groups(quality), rows),
                        rows,
                        new RuleTrends(
                                List.of(new Return(new CollectionYear(2024), Optional.empty()), YEAR, IN_YEAR),
                                Map.of(
                                        "191",
                                        List.of(
                                                new RuleInReturn("191", YEAR, 8, 8),
                                                new RuleInReturn("191", IN_YEAR, 41, 41)))),
                        reach,
                        Catalogue.shipped(),
                        "/quality/ashby.csv",
                        new QualityQuestion(Optional.empty(), List.of(), "", "", "", "", false))
                .fixes();
    }

    private static String title(Quality quality, String... matters) {
        return new QualityTitle(
                        "Ashby", quality, true, List.of(matters).stream().findFirst())
                .words();
    }

    @Test
    void rowsThatDoNotCountComeFirstAndWhatIsNotDueLast() {
        Quality quality = quality(IN_YEAR, 0, NO_STATUS, HEALTH, POSTCODES, UNKNOWN, TO_CHECK);

        assertThat(fixes(quality, Map.of("HEALTH not due", 41L, "POSTCODES", 18L, "EPISODES", 1L), Optional.empty()))
                .extracting(Fix::title, Fix::isWaiting)
                .containsExactly(
                        tuple("Correct the episodes", false),
                        tuple("Complete the postcodes", false),
                        tuple("Wait with the health outcomes", true));
    }

    @Test
    void rulesWithOneCauseAreCorrectedTogether() {
        assertThat(fixes(quality(YEAR, 0, POSTCODES, UNKNOWN), Map.of("POSTCODES", 18L), Optional.empty()))
                .containsExactly(new Fix(
                        "Complete the postcodes",
                        "18 rows. Most often (14 rows of 14 children): Meaning of 392b.",
                        "Can change: Children placed outside the authority; Children placed over 20 miles away and outside"
                                + " the authority · 2 figures, 2 rules",
                        false,
                        Optional.of("/quality/ashby.csv?rule=392b,179")));
    }

    @Test
    void answersThatAreNotDueSayHowManyWereLeftInEarlierYears() {
        assertThat(fixes(quality(IN_YEAR, 0, HEALTH), Map.of("HEALTH not due", 41L), Optional.empty()))
                .extracting(Fix::effect)
                .containsExactly(
                        "Not due before 31 March 2026; in earlier years 0 to 8 rows were left then · 2 figures, 1 rule");
        assertThat(fixes(quality(YEAR, 0, HEALTH), Map.of("HEALTH", 41L), Optional.empty()))
                .extracting(Fix::title)
                .containsExactly("Complete the health outcomes");
    }

    @Test
    void aFigureThatCountsTheUnknownAsANoMayRiseByEachUnknownChildAndByNoMore() {
        Reach reach = new Reach(
                Catalogue.shipped().indicator("placed_outside_authority").orElseThrow(), new Share(81, 251), 7);

        assertThat(reach.words())
                .isEqualTo(
                        "Children placed outside the authority: now 32.3%, between 32.3% and 35.1% once these rows are"
                                + " complete");
        assertThat(new Share(250, 251).with(7).percentage()).isEqualTo(100);
        assertThat(fixes(quality(YEAR, 0, HEALTH, POSTCODES), Map.of("POSTCODES", 14L), Optional.of(reach)))
                .extracting(Fix::effect)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Children placed outside the authority: now 32.3%"),
                        second -> assertThat(second).startsWith("Can change: "));
    }

    @Test
    void anInYearFigureIsThatOfTheLastMonthThatHasEnded() {
        assertThat(Reach.lastMonthEnd(LocalDate.of(2025, 9, 30))).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(Reach.lastMonthEnd(LocalDate.of(2025, 10, 14))).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(Reach.lastMonthEnd(LocalDate.of(2024, 3, 1))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void aTitleClaimsThatAReturnIsCompleteOnlyIfEveryRowIsUsed() {
        assertThat(title(quality(YEAR, 0))).isEqualTo("Ashby’s return for 2024/25 is complete; no rule is broken");
        assertThat(title(quality(YEAR, 0, TO_CHECK)))
                .isEqualTo("Ashby’s return for 2024/25 is complete; no rule that it breaks can change a figure");
        assertThat(title(quality(IN_YEAR, 0, POSTCODES, UNKNOWN), "missing or unknown postcodes"))
                .isEqualTo(
                        "Ashby’s extract of 30 September 2025 is complete; 2 rules can change figures, and missing or"
                                + " unknown postcodes matter most");
        assertThat(title(quality(YEAR, 12, POSTCODES)))
                .isEqualTo("12 of 100 rows of Ashby’s return for 2024/25 cannot be used; 1 rule can change figures");
        assertThat(title(quality(YEAR, 0, NO_STATUS, POSTCODES), "episodes"))
                .isEqualTo("Ashby’s return for 2024/25 has rows that do not count: they break 1 severe rule; 1 rule can"
                        + " change figures, and episodes matter most");
    }

    @Test
    void aTitleSaysThatAReturnIsHeldBackAndWhereFiguresComeFrom() {
        Submission held = new Submission("501", YEAR, SENT, false, 1, 4, 4, 0, Optional.of("it has no episodes"), "s2");
        assertThat(title(quality(held, List.of())))
                .isEqualTo("Ashby’s return for 2024/25 is held back and gives no figures");

        Submission counts = new Submission("501", YEAR, SENT, true, 11, 100, 100, 0, Optional.empty(), "s1");
        HeldBackReturn newer = new HeldBackReturn(IN_YEAR, SENT, "it has no episodes");
        HeldBackReturn older =
                new HeldBackReturn(new Return(new CollectionYear(2023), Optional.empty()), SENT, "it has no episodes");
        assertThat(title(quality(counts, List.of(older, newer))))
                .isEqualTo(
                        "Ashby’s extract of 30 September 2025 is held back; figures come from the return for 2024/25");
        assertThat(title(quality(counts, List.of(older))))
                .isEqualTo("Ashby’s return for 2024/25 is complete; no rule is broken");
    }
}
