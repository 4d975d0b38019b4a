package hearth.warehouse.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeStitchingTest {
    private static final ReportedReturns NOTHING = ReportedReturns.nothing();

    @Test
    void theNewerReturnRestatesAnEpisodeThatWasOpen() {
        ReportedReturns reported =
                NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - -").in(2021, "2019-05-01 S C2 U6 PR1 2020-07-01 E4A");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2020-07-01 E4A");
        assertThat(reported.repairs()).isEmpty();
    }

    @Test
    void theNewerReturnCountsEvenWhereItReportsAnEarlierEnd() {
        ReportedReturns reported = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2020-02-01 E4A")
                .in(2021, "2019-05-01 S C2 U6 PR1 2020-01-20 E8");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2020-01-20 E8");
        assertThat(reported.repairs()).isEmpty();
    }

    @Test
    void closedEpisodesOfTheOlderReturnStay() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-09-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """).in(2021, "2019-09-01 P C2 K2 PR4 - -");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2019-09-01 X1", "2019-09-01 P K2 -");
        assertThat(reported.repairs()).isEmpty();
    }

    @Test
    void anEpisodeThatTheNewerReturnDoesNotRestateIsLeftOut() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-09-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """).in(2021, "2019-05-01 S C2 U6 PR1 - -");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 -");
        assertThat(reported.repairs()).containsExactly("not-restated 3 DECOM 2019-09-01>");
    }

    @Test
    void anOpenEpisodeGoesOnUpToTheNextReturnsFirst() {
        ReportedReturns reported =
                NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - -").in(2021, "2020-06-01 P C2 K2 PR4 - -");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2020-06-01 X1", "2020-06-01 P K2 -");
        assertThat(reported.repairs())
                .containsExactly("open-before-next 2 DEC >2020-06-01", "open-before-next 2 REC >X1");
    }

    @Test
    void anOpenEpisodeBeforeANewStartOfCareEndsWhenItWasLastReported() {
        ReportedReturns reported =
                NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - -").in(2021, "2020-06-01 S C2 K2 PR4 - -");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2020-04-01", "2020-06-01 S K2 -");
        assertThat(reported.repairs()).containsExactly("end-inferred 2 DEC >2020-04-01");
    }

    @Test
    void aNewStartOfCareWithinOneReturnEndsTheOpenEpisodeBefore() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 -          -
                        2019-11-01 S C2 K2 PR4 -          -
                        """);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2019-11-01", "2019-11-01 S K2 -");
        assertThat(reported.repairs()).containsExactly("open-before-next 2 DEC >2019-11-01");
    }

    @Test
    void anOpenEpisodeDoesNotGoOnThroughAReturnWithoutTheChild() {
        ReportedReturns reported =
                NOTHING.in(2019, "2018-05-01 S C2 U6 PR1 - -").andOthersIn(2020).in(2021, "2020-06-01 P C2 K2 PR4 - -");

        assertThat(reported.life()).containsExactly("2018-05-01 S U6 2019-04-01", "2020-06-01 P K2 -");
        assertThat(reported.repairs()).containsExactly("end-inferred 2 DEC >2019-04-01");
    }

    @Test
    void anOpenEpisodeGoesOnThroughAYearWithoutAReturn() {
        ReportedReturns reported =
                NOTHING.in(2019, "2018-05-01 S C2 U6 PR1 - -").in(2021, "2020-06-01 P C2 K2 PR4 - -");

        assertThat(reported.life()).containsExactly("2018-05-01 S U6 2020-06-01 X1", "2020-06-01 P K2 -");
    }

    @Test
    void aChildThatNewerReturnsLackIsCountedOnTheLastDayReportedAndNotAsLeaving() {
        ReportedReturns reported =
                NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - -").andOthersIn(2021);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2020-04-01");
        assertThat(reported.repairs()).containsExactly("end-inferred 2 DEC >2020-04-01");
        assertThat(reported.stitched().episodes()).allMatch(episode -> !episode.endsCare());
    }

    @Test
    void aChildLastReportedInAnInYearExtractEndsTheDayAfterIt() {
        Return extract = new Return(new CollectionYear(2020), Optional.of(LocalDate.of(2019, 9, 30)));
        ReportedReturns reported = NOTHING.in(extract, Lives.episodes("2019-05-01 S C2 U6 PR1 - -"))
                .andOthersIn(2021);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2019-10-01");
    }

    @Test
    void aLostEpisodeEndsOnTheEighteenthBirthdayWhenThatCameBefore() {
        ReportedReturns reported = NOTHING.bornOn(LocalDate.of(2002, 1, 10))
                .in(2020, "2019-05-01 S C2 U6 PR1 - -")
                .andOthersIn(2021);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2020-01-10");
    }

    @Test
    void anEpisodeThatStartsAfterTheEighteenthBirthdayEndsWhenItWasLastReported() {
        ReportedReturns reported = NOTHING.bornOn(LocalDate.of(2001, 1, 10))
                .in(2020, "2019-05-01 S V2 K2 PR1 - -")
                .andOthersIn(2021);

        assertThat(reported.life()).containsExactly("2019-05-01 S K2 2020-04-01");
    }

    @Test
    void anOpenEpisodeOfTheNewestReturnStaysOpenWhateverTheAge() {
        assertThat(NOTHING.bornOn(LocalDate.of(2002, 1, 10))
                        .in(2020, "2019-05-01 S C2 U6 PR1 - -")
                        .life())
                .containsExactly("2019-05-01 S U6 -");
    }

    @Test
    void overlapsEndWhereTheNextEpisodeStarts() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-10-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2019-09-01 X1", "2019-09-01 P K2 -");
        assertThat(reported.repairs()).containsExactly("overlap 2 DEC 2019-10-01>2019-09-01");
    }

    @Test
    void whatIsCutIsNoLeavingOfCare() {
        ReportedReturns reported =
                NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2020-03-20 E4A").in(2021, "2020-03-01 P C2 K2 PR4 - -");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2020-03-01 X1", "2020-03-01 P K2 -");
        assertThat(reported.repairs())
                .containsExactly("overlap 2 DEC 2020-03-20>2020-03-01", "leaving-contradicted 2 REC E4A>X1");
    }

    @Test
    void whatIsCutByANewStartOfCareHasNoReason() {
        ReportedReturns reported =
                NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2020-03-20 E4A").in(2021, "2020-03-01 S C2 K2 PR4 - -");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2020-03-01", "2020-03-01 S K2 -");
    }

    @Test
    void anEpisodeGoesOnAfterThoseWithinIt() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-04-01 S C2 U6 PR1 2019-12-01 E4A
                        2019-05-01 P C2 T1 PR2 2019-05-08 X1
                        2019-08-01 B C1 T3 PR2 2019-08-15 X1
                        """);

        assertThat(reported.life())
                .containsExactly(
                        "2019-04-01 S U6 2019-05-01 X1",
                        "2019-05-01 P T1 2019-05-08 X1",
                        "2019-05-08 P U6 2019-08-01 X1",
                        "2019-08-01 B T3 2019-08-15 X1",
                        "2019-08-15 B U6 2019-12-01 E4A");
        assertThat(reported.repairs())
                .contains(
                        "another-within 2 DEC 2019-12-01>2019-05-01",
                        "another-within 2 DECOM 2019-04-01>2019-05-08",
                        "another-within 2 RNE S>P")
                .allMatch(repair -> repair.startsWith("another-within 2 "));
    }

    @Test
    void oneWithinAnotherIsNoLeavingOfCare() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-04-01 S C2 U6 PR1 2019-12-01 X1
                        2019-05-01 P C2 K2 PR2 2019-06-01 E4A
                        2019-12-01 P C2 K2 PR4 -          -
                        """);

        assertThat(reported.life())
                .containsExactly(
                        "2019-04-01 S U6 2019-05-01 X1",
                        "2019-05-01 P K2 2019-06-01 X1",
                        "2019-06-01 P U6 2019-12-01 X1",
                        "2019-12-01 P K2 -");
    }

    @ParameterizedTest
    @CsvSource({"2019-08-31, P", "2019-08-25, P", "2019-08-25, L", "2019-08-25, T", "2019-08-25, U", "2019-08-25, B"})
    void aGapOfUpToSevenDaysWithinAPeriodOfCareIsClosed(String ceased, String reason) {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 %s X1
                        2019-09-01 %s C2 K2 PR4 -          -
                        """.formatted(ceased, reason));

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2019-09-01 X1", "2019-09-01 " + reason + " K2 -");
        assertThat(reported.repairs()).containsExactly("gap-joined 2 DEC " + ceased + ">2019-09-01");
        assertThat(PeriodOfCare.from(reported.stitched().episodes(), Lives.DEFINITIONS))
                .singleElement()
                .satisfies(period -> assertThat(LocalDate.of(2019, 8, 31).datesUntil(LocalDate.of(2019, 9, 2)))
                        .allMatch(day -> period.episodeOn(day).isPresent()));
    }

    @Test
    void noDaysAreMadeUpInAGapOfEightDays() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-08-24 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2019-08-24 X1", "2019-09-01 P K2 -");
        assertThat(reported.repairs()).isEmpty();
        assertThat(PeriodOfCare.from(reported.stitched().episodes(), Lives.DEFINITIONS))
                .extracting(PeriodOfCare::isStartKnown)
                .containsExactly(true, false);
    }

    @Test
    void aDayOutOfCareIsNoGap() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-08-31 E4A
                        2019-09-01 S C2 K2 PR4 -          -
                        """);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2019-08-31 E4A", "2019-09-01 S K2 -");
        assertThat(reported.repairs()).isEmpty();
    }

    @Test
    void aStartThatANewerReturnMovesIsOneEpisode() {
        ReportedReturns later = NOTHING.in(2020, "2020-03-20 S C2 U6 PR1 - -").in(2021, "2020-03-25 S C2 U6 PR1 - -");
        ReportedReturns earlier = NOTHING.in(2020, "2020-03-20 S C2 U6 PR1 - -").in(2021, "2020-03-16 S C2 U6 PR1 - -");

        assertThat(later.life()).containsExactly("2020-03-25 S U6 -");
        assertThat(later.repairs()).containsExactly("start-corrected 2 DECOM 2020-03-20>2020-03-25");
        assertThat(earlier.life()).containsExactly("2020-03-16 S U6 -");
        assertThat(earlier.repairs()).containsExactly("start-corrected 2 DECOM 2020-03-20>2020-03-16");
    }

    @Test
    void anEpisodeThatAReturnReportsTwiceStartsOnTheEarlierDay() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 -          -
                        2019-05-06 S C2 U6 PR1 2019-09-01 E4A
                        """);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 2019-09-01 E4A");
        assertThat(reported.repairs())
                .containsExactly(
                        "start-corrected 2 DEC >2019-09-01",
                        "start-corrected 2 REC >E4A",
                        "start-corrected 3 DECOM 2019-05-06>2019-05-01");
    }

    @Test
    void aChildWhoComesBackToTheSameHomeWithinAWeekHasTwoEpisodes() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-05-03 E4A
                        2019-05-06 S C2 U6 PR1 -          -
                        """);

        assertThat(reported.life()).hasSize(2);
        assertThat(reported.repairs()).isEmpty();
    }

    @Test
    void ofTwoEpisodesThatStartOnADayTheLongerCountsAndTheStartOfCareStays() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 R5 PR1 2019-05-01 X1
                        2019-05-01 P C2 U6 PR1 -          -
                        """);

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 -");
        assertThat(reported.repairs())
                .containsExactly("duplicate-start 2 DECOM 2019-05-01>", "duplicate-start 3 RNE P>S");
    }

    @Test
    void anEpisodeWithoutDaysIsKeptOnItsOwnAndLeftOutWithinAnother() {
        ReportedReturns alone = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2019-05-01 E4A");
        ReportedReturns within = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-12-01 E4A
                        2019-06-01 P C2 K2 PR1 2019-06-01 X1
                        """);

        assertThat(alone.life()).containsExactly("2019-05-01 S U6 2019-05-01 E4A");
        assertThat(within.life()).containsExactly("2019-05-01 S U6 2019-12-01 E4A");
        assertThat(within.repairs()).containsExactly("no-days 3 DECOM 2019-06-01>");
    }

    @Test
    void aReasonWithoutAnEndIsDropped() {
        ReportedReturns reported = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - E4A");

        assertThat(reported.life()).containsExactly("2019-05-01 S U6 -");
        assertThat(reported.repairs()).containsExactly("reason-without-end 2 REC E4A>");
    }

    @Test
    void whatANewerReturnReportsCorrectlyIsNotRepairedInTheOlder() {
        ReportedReturns reported = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-10-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """).in(2021, """
                        2019-05-01 S C2 U6 PR1 2019-09-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """);

        assertThat(reported.repairs()).isEmpty();
    }
}
