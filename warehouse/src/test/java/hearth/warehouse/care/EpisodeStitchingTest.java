package hearth.warehouse.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpisodeStitchingTest {
    private static final Told NOTHING = Told.nothing();

    @Test
    void theNewerReturnRestatesAnEpisodeThatWasOpen() {
        Told told = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - -").in(2021, "2019-05-01 S C2 U6 PR1 2020-07-01 E4A");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2020-07-01 E4A");
        assertThat(told.repairs()).isEmpty();
    }

    @Test
    void theNewerReturnCountsEvenWhereItTellsOfAnEarlierEnd() {
        Told told = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2020-02-01 E4A")
                .in(2021, "2019-05-01 S C2 U6 PR1 2020-01-20 E8");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2020-01-20 E8");
        assertThat(told.repairs()).isEmpty();
    }

    @Test
    void closedEpisodesOfTheOlderReturnStay() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-09-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """).in(2021, "2019-09-01 P C2 K2 PR4 - -");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2019-09-01 X1", "2019-09-01 P K2 -");
        assertThat(told.repairs()).isEmpty();
    }

    @Test
    void anEpisodeThatTheNewerReturnDoesNotRestateIsLeftOut() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-09-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """).in(2021, "2019-05-01 S C2 U6 PR1 - -");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 -");
        assertThat(told.repairs()).containsExactly("not-restated 3 DECOM 2019-09-01>");
    }

    @Test
    void anOpenEpisodeGoesOnUpToTheNextReturnsFirst() {
        Told told = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - -").in(2021, "2020-06-01 P C2 K2 PR4 - -");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2020-06-01 X1", "2020-06-01 P K2 -");
        assertThat(told.repairs()).containsExactly("open-before-next 2 DEC >2020-06-01", "open-before-next 2 REC >X1");
    }

    @Test
    void anOpenEpisodeBeforeANewStartOfCareEndsWhenItWasLastTold() {
        Told told = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - -").in(2021, "2020-06-01 S C2 K2 PR4 - -");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2020-04-01", "2020-06-01 S K2 -");
        assertThat(told.repairs()).containsExactly("end-inferred 2 DEC >2020-04-01");
    }

    @Test
    void aNewStartOfCareWithinOneReturnEndsTheOpenEpisodeBefore() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 -          -
                        2019-11-01 S C2 K2 PR4 -          -
                        """);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2019-11-01", "2019-11-01 S K2 -");
        assertThat(told.repairs()).containsExactly("open-before-next 2 DEC >2019-11-01");
    }

    @Test
    void anOpenEpisodeDoesNotGoOnThroughAReturnWithoutTheChild() {
        Told told =
                NOTHING.in(2019, "2018-05-01 S C2 U6 PR1 - -").andOthersIn(2020).in(2021, "2020-06-01 P C2 K2 PR4 - -");

        assertThat(told.life()).containsExactly("2018-05-01 S U6 2019-04-01", "2020-06-01 P K2 -");
        assertThat(told.repairs()).containsExactly("end-inferred 2 DEC >2019-04-01");
    }

    @Test
    void anOpenEpisodeGoesOnThroughAYearWithoutAReturn() {
        Told told = NOTHING.in(2019, "2018-05-01 S C2 U6 PR1 - -").in(2021, "2020-06-01 P C2 K2 PR4 - -");

        assertThat(told.life()).containsExactly("2018-05-01 S U6 2020-06-01 X1", "2020-06-01 P K2 -");
    }

    @Test
    void aChildThatNewerReturnsLackIsCountedOnTheLastDayToldAndNotAsLeaving() {
        Told told = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - -").andOthersIn(2021);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2020-04-01");
        assertThat(told.repairs()).containsExactly("end-inferred 2 DEC >2020-04-01");
        assertThat(told.stitched().episodes()).allMatch(episode -> !episode.endsCare());
    }

    @Test
    void aChildThatAnInYearExtractWasLastToTellOfEndsTheDayAfterIt() {
        Return extract = new Return(new CollectionYear(2020), Optional.of(LocalDate.of(2019, 9, 30)));
        Told told = NOTHING.in(extract, Lives.episodes("2019-05-01 S C2 U6 PR1 - -"))
                .andOthersIn(2021);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2019-10-01");
    }

    @Test
    void aLostEpisodeEndsOnTheEighteenthBirthdayWhenThatCameBefore() {
        Told told = NOTHING.bornOn(LocalDate.of(2002, 1, 10))
                .in(2020, "2019-05-01 S C2 U6 PR1 - -")
                .andOthersIn(2021);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2020-01-10");
    }

    @Test
    void anEpisodeThatStartsAfterTheEighteenthBirthdayEndsWhenItWasLastTold() {
        Told told = NOTHING.bornOn(LocalDate.of(2001, 1, 10))
                .in(2020, "2019-05-01 S V2 K2 PR1 - -")
                .andOthersIn(2021);

        assertThat(told.life()).containsExactly("2019-05-01 S K2 2020-04-01");
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
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-10-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2019-09-01 X1", "2019-09-01 P K2 -");
        assertThat(told.repairs()).containsExactly("overlap 2 DEC 2019-10-01>2019-09-01");
    }

    @Test
    void whatIsCutIsNoLeavingOfCare() {
        Told told = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2020-03-20 E4A").in(2021, "2020-03-01 P C2 K2 PR4 - -");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2020-03-01 X1", "2020-03-01 P K2 -");
        assertThat(told.repairs()).containsExactly("overlap 2 DEC 2020-03-20>2020-03-01", "overlap 2 REC E4A>X1");
    }

    @Test
    void whatIsCutByANewStartOfCareHasNoReason() {
        Told told = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2020-03-20 E4A").in(2021, "2020-03-01 S C2 K2 PR4 - -");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2020-03-01", "2020-03-01 S K2 -");
    }

    @Test
    void anEpisodeGoesOnAfterThoseWithinIt() {
        Told told = NOTHING.in(2020, """
                        2019-04-01 S C2 U6 PR1 2019-12-01 E4A
                        2019-05-01 P C2 T1 PR2 2019-05-08 X1
                        2019-08-01 B C1 T3 PR2 2019-08-15 X1
                        """);

        assertThat(told.life())
                .containsExactly(
                        "2019-04-01 S U6 2019-05-01 X1",
                        "2019-05-01 P T1 2019-05-08 X1",
                        "2019-05-08 P U6 2019-08-01 X1",
                        "2019-08-01 B T3 2019-08-15 X1",
                        "2019-08-15 B U6 2019-12-01 E4A");
        assertThat(told.repairs())
                .contains(
                        "another-within 2 DEC 2019-12-01>2019-05-01",
                        "another-within 2 DECOM 2019-04-01>2019-05-08",
                        "another-within 2 RNE S>P")
                .allMatch(repair -> repair.startsWith("another-within 2 "));
    }

    @Test
    void oneWithinAnotherIsNoLeavingOfCare() {
        Told told = NOTHING.in(2020, """
                        2019-04-01 S C2 U6 PR1 2019-12-01 X1
                        2019-05-01 P C2 K2 PR2 2019-06-01 E4A
                        2019-12-01 P C2 K2 PR4 -          -
                        """);

        assertThat(told.life())
                .containsExactly(
                        "2019-04-01 S U6 2019-05-01 X1",
                        "2019-05-01 P K2 2019-06-01 X1",
                        "2019-06-01 P U6 2019-12-01 X1",
                        "2019-12-01 P K2 -");
    }

    @Test
    void aGapOfADayIsClosed() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-08-31 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2019-09-01 X1", "2019-09-01 P K2 -");
        assertThat(told.repairs()).containsExactly("gap-joined 2 DEC 2019-08-31>2019-09-01");
    }

    @Test
    void noDaysAreMadeUpInALongerGap() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-08-30 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2019-08-30 X1", "2019-09-01 P K2 -");
        assertThat(told.repairs()).isEmpty();
        assertThat(PeriodOfCare.from(told.stitched().episodes(), Lives.DEFINITIONS))
                .extracting(PeriodOfCare::isStartKnown)
                .containsExactly(true, false);
    }

    @Test
    void aDayOutOfCareIsNoGap() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-08-31 E4A
                        2019-09-01 S C2 K2 PR4 -          -
                        """);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2019-08-31 E4A", "2019-09-01 S K2 -");
        assertThat(told.repairs()).isEmpty();
    }

    @Test
    void aStartThatANewerReturnMovesIsOneEpisode() {
        Told later = NOTHING.in(2020, "2020-03-20 S C2 U6 PR1 - -").in(2021, "2020-03-25 S C2 U6 PR1 - -");
        Told earlier = NOTHING.in(2020, "2020-03-20 S C2 U6 PR1 - -").in(2021, "2020-03-16 S C2 U6 PR1 - -");

        assertThat(later.life()).containsExactly("2020-03-25 S U6 -");
        assertThat(later.repairs()).containsExactly("start-corrected 2 DECOM 2020-03-20>2020-03-25");
        assertThat(earlier.life()).containsExactly("2020-03-16 S U6 -");
        assertThat(earlier.repairs()).containsExactly("start-corrected 2 DECOM 2020-03-20>2020-03-16");
    }

    @Test
    void oneEpisodeThatAReturnTellsTwiceStartsOnTheEarlierDay() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 -          -
                        2019-05-06 S C2 U6 PR1 2019-09-01 E4A
                        """);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 2019-09-01 E4A");
        assertThat(told.repairs())
                .containsExactly(
                        "start-corrected 2 DEC >2019-09-01",
                        "start-corrected 2 REC >E4A",
                        "start-corrected 3 DECOM 2019-05-06>2019-05-01");
    }

    @Test
    void aChildWhoComesBackToTheSameHomeWithinAWeekHasTwoEpisodes() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-05-03 E4A
                        2019-05-06 S C2 U6 PR1 -          -
                        """);

        assertThat(told.life()).hasSize(2);
        assertThat(told.repairs()).isEmpty();
    }

    @Test
    void ofTwoEpisodesThatStartOnADayTheLongerCountsAndTheStartOfCareStays() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 R5 PR1 2019-05-01 X1
                        2019-05-01 P C2 U6 PR1 -          -
                        """);

        assertThat(told.life()).containsExactly("2019-05-01 S U6 -");
        assertThat(told.repairs()).containsExactly("duplicate-start 2 DECOM 2019-05-01>", "duplicate-start 3 RNE P>S");
    }

    @Test
    void anEpisodeWithoutDaysIsKeptOnItsOwnAndLeftOutWithinAnother() {
        Told alone = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2019-05-01 E4A");
        Told within = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-12-01 E4A
                        2019-06-01 P C2 K2 PR1 2019-06-01 X1
                        """);

        assertThat(alone.life()).containsExactly("2019-05-01 S U6 2019-05-01 E4A");
        assertThat(within.life()).containsExactly("2019-05-01 S U6 2019-12-01 E4A");
        assertThat(within.repairs()).containsExactly("no-days 3 DECOM 2019-06-01>");
    }

    @Test
    void aReasonWithoutAnEndIsSetAside() {
        Told told = NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 - E4A");

        assertThat(told.life()).containsExactly("2019-05-01 S U6 -");
        assertThat(told.repairs()).containsExactly("reason-without-end 2 REC E4A>");
    }

    @Test
    void whatANewerReturnTellsRightIsNotRepairedInTheOlder() {
        Told told = NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-10-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """).in(2021, """
                        2019-05-01 S C2 U6 PR1 2019-09-01 X1
                        2019-09-01 P C2 K2 PR4 -          -
                        """);

        assertThat(told.repairs()).isEmpty();
    }
}
