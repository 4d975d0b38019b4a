package hearth.warehouse.care;

import static hearth.warehouse.care.Lives.DEFINITIONS;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.care.ReviewSchedule.Scheduled;
import hearth.warehouse.care.ReviewSchedule.Timeliness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {
    private static final String IN_CARE = "2024-03-04 S C2 U6 PR1 - -";
    private static final LocalDate REPORTED_FROM = LocalDate.of(2023, 4, 1);

    @Test
    void reviewsAreDueAfterTwentyWorkingDaysThenThreeMonthsThenEverySix() {
        List<Scheduled> reviews = schedule(IN_CARE, "2024-04-03", "2024-07-04", "2025-01-04", "2025-07-04");

        assertThat(reviews)
                .extracting(Scheduled::dueOn)
                .containsExactly(day("2024-04-03"), day("2024-07-03"), day("2025-01-04"), day("2025-07-04"));
        assertThat(reviews)
                .extracting(Scheduled::isOnTime)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.of(true), Optional.of(true));
        assertThat(reviews).extracting(review -> review.number().orElseThrow()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void threeMonthsFromTheEndOfALongMonthEndWithTheShortOne() {
        assertThat(schedule("2023-11-15 S C2 U6 PR1 - -", "2023-11-30", "2024-03-01"))
                .extracting(Scheduled::dueOn)
                .containsExactly(day("2023-12-13"), day("2024-02-29"));
    }

    @Test
    void aFirstReviewIsNotKnownToBeTheFirstWhenCareStartedBeforeTheReturns() {
        List<Scheduled> reviews =
                schedule("2022-03-04 S C2 U6 PR1 - -", "2023-05-01", "2023-10-01", "2024-03-01", "2024-10-01");

        assertThat(reviews).extracting(Scheduled::number).containsOnly(OptionalInt.empty());
        assertThat(reviews)
                .extracting(Scheduled::previousOn)
                .containsExactly(Optional.empty(), day("2023-05-01"), day("2023-10-01"), day("2024-03-01"));
        assertThat(reviews)
                .as("whatever came before them, the third is at least a third one")
                .extracting(Scheduled::dueOn)
                .containsExactly(Optional.empty(), Optional.empty(), day("2024-04-01"), day("2024-09-01"));
        assertThat(reviews)
                .extracting(Scheduled::isOnTime)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(true), Optional.of(false));
    }

    @Test
    void nothingIsDueOfAPeriodWhoseStartIsMissing() {
        assertThat(schedule("2024-03-04 P C2 U6 PR1 - -", "2024-04-03")).allSatisfy(review -> {
            assertThat(review.number()).isEmpty();
            assertThat(review.dueOn()).isEmpty();
            assertThat(review.isOnTime()).isEmpty();
        });
    }

    @Test
    void nothingIsDueOfShortBreaks() {
        assertThat(schedule("2024-03-04 S V4 U6 PR1 - -", "2024-04-03", "2024-07-01"))
                .extracting(Scheduled::dueOn)
                .containsOnly(Optional.empty());
    }

    @Test
    void aYearWithoutReviewsBreaksTheCount() {
        ReviewSchedule schedule = new ReviewSchedule(
                DEFINITIONS, (first, last) -> first.getYear() == last.getYear() && first.getYear() != 2025);
        List<Scheduled> reviews =
                schedule.of(new PeriodOfCare(Lives.episodes(IN_CARE)), reviews("2024-04-03", "2026-01-05"));

        assertThat(reviews).extracting(Scheduled::number).containsExactly(OptionalInt.of(1), OptionalInt.empty());
        assertThat(reviews).extracting(Scheduled::dueOn).containsExactly(day("2024-04-03"), Optional.empty());
    }

    @Test
    void aYearIsAsGoodAsItsWorstReview() {
        assertThat(timeliness(IN_CARE, "2025-03-31", "2024-04-03", "2024-07-03", "2025-01-03"))
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(timeliness(IN_CARE, "2025-03-31", "2024-04-03", "2024-07-04", "2025-01-03"))
                .as("the second came a day late")
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void aReviewThatWasNotHeldIsLateOnceItsDayHasPassed() {
        assertThat(timeliness(IN_CARE, "2025-03-31", "2024-04-03", "2024-09-30", "2024-10-01"))
                .as("the second was late, the third is not due")
                .isEqualTo(Timeliness.LATE);
        assertThat(timeliness("2024-09-02 S C2 U6 PR1 - -", "2025-03-31")).isEqualTo(Timeliness.LATE);
        assertThat(timeliness("2024-09-02 S C2 U6 PR1 - -", "2025-03-31", "2024-09-30", "2024-12-30"))
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(timeliness("2024-09-02 S C2 U6 PR1 - -", "2025-03-31", "2024-09-30"))
                .as("no second review by 30 December")
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void careThatEndsBeforeTheFirstReviewIsDueHasNoneDue() {
        assertThat(timeliness("2025-03-04 S C2 U6 PR1 2025-03-20 E4A", "2025-03-31"))
                .isEqualTo(Timeliness.NONE_DUE);
        assertThat(timeliness("2025-03-24 S C2 U6 PR1 - -", "2025-03-31")).isEqualTo(Timeliness.NONE_DUE);
        assertThat(timeliness("2024-03-04 S V4 U6 PR1 - -", "2025-03-31")).isEqualTo(Timeliness.NONE_DUE);
    }

    @Test
    void whereEarlierReviewsAreNotReportedALongGapIsLateAndAShortOneNotKnown() {
        String longInCare = "2020-03-04 S C2 U6 PR1 - -";

        assertThat(timeliness(longInCare, "2024-03-31")).isEqualTo(Timeliness.LATE);
        assertThat(timeliness(longInCare, "2024-03-31", "2023-08-01")).isEqualTo(Timeliness.LATE);
        assertThat(timeliness(longInCare, "2024-03-31", "2023-08-01", "2024-01-10"))
                .isEqualTo(Timeliness.NOT_KNOWN);
    }

    private static Timeliness timeliness(String episodes, String last, String... days) {
        LocalDate end = LocalDate.parse(last);
        return new ReviewSchedule(DEFINITIONS, (first, until) -> !first.isBefore(REPORTED_FROM))
                .timeliness(
                        new PeriodOfCare(Lives.episodes(episodes)),
                        reviews(days),
                        end.minusYears(1).plusDays(1),
                        end);
    }

    private static List<Scheduled> schedule(String episodes, String... days) {
        return new ReviewSchedule(DEFINITIONS, (first, last) -> !first.isBefore(REPORTED_FROM))
                .of(new PeriodOfCare(Lives.episodes(episodes)), reviews(days));
    }

    private static List<Review> reviews(String... days) {
        return Stream.of(days)
                .map(day -> new Review(LocalDate.parse(day), "PN1"))
                .toList();
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
