package hearth.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearth.warehouse.strategy.Strategy;
import hearth.web.access.Audience;
import hearth.web.area.Areas;
import hearth.web.area.KnownAreas;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.Sharing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The boards of five councils with a strategy and one without, on the figures published in 2025; the expected answers
 * were worked out apart from this code. {@code hearth.jobs.BoardFiguresTest} leaves the warehouse.
 */
class BoardTruthTest {
    private static final Path SAMPLES = Path.of("../../shared/data/published");
    private static final Path WAREHOUSE = Path.of("../jobs/target/boards/warehouse");

    @TempDir
    private static Path serving;

    private static Optional<Serving> served = Optional.empty();

    @BeforeAll
    static void open() {
        assumeTrue(Files.isDirectory(SAMPLES), "skipped: no published figures at " + SAMPLES);
        assertThat(WAREHOUSE.resolve("ops_release"))
                .as(
                        "make it with: mvn -pl jobs -am test -Dtest=BoardFiguresTest -Dsurefire.failIfNoSpecifiedTests=false")
                .exists();
        served = Optional.of(new Serving(
                WAREHOUSE.toString(), serving, Sharing.of("shared", 5), Audience.GUESTS, () -> Literal.CATALOGUE));
        served.get().refresh();
    }

    @AfterAll
    static void close() {
        served.ifPresent(Serving::close);
    }

    /** @param strategy the name of its file; "general" for the board of a council without one */
    private static Board board(String laCode, String strategy) throws SQLException {
        try (Lease lease = served.orElseThrow().lease(Audience.GUESTS).orElseThrow()) {
            Areas areas = new KnownAreas().of(lease);
            Optional<Strategy> known = Literal.SHIPPED.find(strategy);
            return new BoardQuestion(areas.authority(laCode).orElseThrow(), known, Optional.empty())
                    .board(lease, areas, Literal.CATALOGUE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "892|nottingham|4 of 8 aims are met. Since 2022 two measures improved and none got worse, beyond chance",
                "881|essex|Since 2022 three measures improved and two got worse, beyond chance; ten show no clear change",
                "830|derbyshire|Since 2022 one measure improved and one got worse, beyond chance; four show no clear change",
                "210|southwark|Since 2022 one measure moved as aimed and none the other way, beyond chance; five show no clear change",
                "874|peterborough|Since 2022 one measure improved and none got worse, beyond chance; nine show no clear change",
                "856|general|Since 2022 one measure improved and none got worse, beyond chance; ten show no clear change"
            })
    void theHeadlineCountsAimsAndMovements(String laCode, String strategy, String headline) throws SQLException {
        assertThat(board(laCode, strategy).headline().title()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource({
        "892, nottingham, 'Eight show no clear change, one could not be tested, one is hidden or too few.'",
        "881, essex, Four could not be tested.",
        "830, derbyshire, 'Two could not be tested, one has a new series.'",
        "210, southwark, One is hidden or too few.",
        "874, peterborough, 'Three could not be tested, two are hidden or too few.'",
        "856, general, Three could not be tested."
    })
    void theSecondLineCountsTheRest(String laCode, String strategy, String rest) throws SQLException {
        assertThat(board(laCode, strategy).headline().rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "892, nottingham, sdq_received CHANGE 5.54 placed_within_20_miles NEIGHBOURS 4.75"
                + " special_guardianship_orders AIM 2.02",
        "881, essex, dental_check NEIGHBOURS 10.84 placed_over_20_miles_outside NEIGHBOURS 6.10"
                + " care_leavers_suitable_accommodation CHANGE 3.80",
        "830, derbyshire, placed_outside_authority NEIGHBOURS 5.49 sdq_received CHANGE 3.62"
                + " expected_standard_at_11 CHANGE 2.08",
        "210, southwark, care_leavers_in_education_employment_training NEIGHBOURS 7.21 placed_outside_authority"
                + " NEIGHBOURS 4.83 children_looked_after_rate CHANGE 1.96",
        "874, peterborough, placed_over_20_miles NEIGHBOURS 5.42 special_guardianship_orders CHANGE 1.97",
        "856, general, care_leavers_in_education_employment_training NEIGHBOURS 9.01 health_assessment NEIGHBOURS 7.79"
                + " three_or_more_placements CHANGE 2.74",
        "830, general, same_carer_two_years NEIGHBOURS 5.88 care_leavers_suitable_accommodation NEIGHBOURS 3.59"
                + " health_assessment CHANGE 2.00"
    })
    void theThreeThingsAreTheStrongestOfThreePriorities(String laCode, String strategy, String things)
            throws SQLException {
        assertThat(board(laCode, strategy).things().stream()
                        .map(thing ->
                                "%s %s %.2f".formatted(thing.row().indicator().id(), thing.kind(), thing.score()))
                        .reduce("", (one, next) -> (one + " " + next).strip()))
                .isEqualTo(things);
    }

    @Test
    void twoThingsAreFilledUpWithTheAimsThatHaveNoFigure() throws SQLException {
        assertThat(new Fillers(board("874", "peterborough")).of(2))
                .extracting(Fillers.Filler::title)
                .containsExactly("34 of 51 aims have no published figure");
    }

    @ParameterizedTest
    @CsvSource({
        "three_or_more_placements, 67/639, 63/722, 1.8, -1.4, 5.0, no clear change, 10.6, 10, Q2-3, met",
        "same_carer_two_years, 153/229, 152/217, -3.2, -11.8, 5.4, no clear change, 66.4, 10, Q3, not comparable",
        "children_adopted, 33/, 28/, 5.0, -11.2, 21.3, no clear change, 34.7, 10, '', not met",
        "special_guardianship_orders, 19/, 28/, -9.0, -23.6, 5.2, no clear change, 38.1, 10, '', not met",
        "placed_within_20_miles, 463/639, 544/722, -2.9, -7.6, 1.8, no clear change, 80.5, 10, Q2, not comparable",
        "health_assessment, 401/466, 422/496, 1.0, -3.5, 5.4, no clear change, 91.6, 10, Q4, not met",
        "dental_check, 434/466, 443/505, 5.4, 1.7, 9.1, improving, 81.9, 10, Q1, met",
        "sdq_received, 322/340, 288/354, 13.3, 8.6, 18.1, improving, 77.3, 10, Q1, met",
        "expected_standard_at_11, 7/18, 6/18, 5.6, -23.9, 33.8, no clear change, 39.2, 9, Q2, ''",
        "overall_absence, /267, /288, , , , 'higher, not tested', 9.1, 10, Q4, not met",
        "persistent_absence, 69/267, 66/288, 2.9, -4.2, 10.1, no clear change, 20.9, 10, Q4, not comparable",
        "convicted, 8/339, /349, , , , too few to say, 3.0, 6, Q2-3, met"
    })
    void eachRowOfNottinghamIsAsWorkedOutByHand(
            String indicator,
            String now,
            String then,
            Double difference,
            Double lower,
            Double upper,
            String direction,
            double neighbours,
            int contributors,
            String quarter,
            String judged)
            throws SQLException {
        Row row = row(board("892", "nottingham"), indicator);

        assertThat(List.of(
                        counts(row.now()),
                        counts(row.direction().since().orElseThrow()),
                        row.direction().words(),
                        row.quarter().map(Quarter::words).orElse(""),
                        row.aim().judgement().words()))
                .containsExactly(now, then, direction, quarter, judged);
        Comparison mean = row.neighbours().orElseThrow();
        assertThat(mean.value().orElseThrow()).isCloseTo(neighbours, within(0.051));
        assertThat(mean.contributors()).isEqualTo(contributors);
        if (difference == null) {
            assertThat(row.direction().change()).isEmpty();
        } else {
            assertChange(row, difference, lower, upper);
        }
    }

    private static void assertChange(Row row, double difference, double lower, double upper) {
        Direction.Change change = row.direction().change().orElseThrow();
        assertThat(List.of(
                        change.by(),
                        change.interval().lower(),
                        change.interval().upper()))
                .as("%s: difference and its interval", row.indicator().id())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.051 ? 0 : Double.compare(one, other))
                .containsExactly(difference, lower, upper);
    }

    private static Row row(Board board, String indicator) {
        return board.rows().stream()
                .filter(row -> row.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String counts(Figure figure) {
        return figure.numerator().map(Numbers::plain).orElse("") + "/"
                + figure.denominator().map(Numbers::plain).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "881, essex, dental_check, -12.7, -17.1, -8.3, worsening",
        "881, essex, health_assessment, 6.4, 3.3, 9.6, improving",
        "881, essex, immunisations, 7.8, 3.6, 11.9, improving",
        "881, essex, persistent_absence, -6.5, -11.5, -1.4, improving",
        "881, essex, care_leavers_suitable_accommodation, -7.1, -10.7, -3.5, worsening",
        "881, essex, children_looked_after_rate, -1.0, -3.9, 1.9, no clear change",
        "881, essex, care_leavers_in_education_employment_training, -4.7, -10.0, 0.7, no clear change",
        "830, derbyshire, expected_standard_at_11, 22.3, 1.2, 40.1, improving",
        "830, derbyshire, sdq_received, -5.4, -8.3, -2.5, worsening",
        "210, southwark, children_looked_after_rate, -10.23, -20.44, -0.016, towards aim",
        "210, southwark, english_and_maths_grade_4, -3.5, -22.5, 16.3, no clear change",
        "210, southwark, started_looked_after_rate, -5.1, -12.4, 2.2, no clear change",
        "874, peterborough, special_guardianship_orders, 13.0, 0.1, 26.5, improving",
        "874, peterborough, mid_year_school_move, -3.8, -9.8, 2.1, no clear change",
        "874, peterborough, not_in_education_employment_training, 7.8, -2.3, 17.7, no clear change"
    })
    void directionsClaimOnlyWhatTheIntervalAllows(
            String laCode,
            String strategy,
            String indicator,
            double difference,
            double lower,
            double upper,
            String direction)
            throws SQLException {
        Row row = row(board(laCode, strategy), indicator);

        assertThat(row.direction().words()).isEqualTo(direction);
        assertChange(row, difference, lower, upper);
    }

    @Test
    void fromEssexPaperLeavesOutTheSharesWithNeitherAimNorVerdict() throws SQLException {
        Board board = board("881", "essex");
        assertThat(board.rows()).hasSize(19);

        List<Row> printed = Paper.of(board, RowNotes.of(board.rows()), 200).rows();

        assertThat(printed.size()).isEqualTo(16);
        assertThat(board.rows().stream().filter(row -> !printed.contains(row)))
                .extracting(row -> row.indicator().id())
                .containsExactlyInAnyOrder("special_guardianship_share", "adopted_share", "fostered");
    }

    @Test
    void prioritiesWithoutAMeasureAreNamed() throws SQLException {
        assertThat(board("210", "southwark").unmeasured()).hasSize(6);
        assertThat(board("881", "essex").unmeasured()).hasSize(2);
    }

    @Test
    void aNumberThatTheOfficialStatisticsHaveOtherwiseIsNoted() throws SQLException {
        Board board = board("892", "nottingham");

        assertThat(RowNotes.of(board.rows()).byIndicator().get("children_adopted"))
                .extracting(RowNotes.Noted::text)
                .containsExactly("The official statistics have 47 for 2016, the strategy 45.");
    }
}
