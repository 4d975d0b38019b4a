package hearth.warehouse.care;

import static hearth.warehouse.care.Lives.DEFINITIONS;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.care.ReviewSchedule.Scheduled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {
    private static final String IN_CARE = "2024-03-04 S C2 U6 PR1 - -";
    private static final LocalDate TOLD_FROM = LocalDate.of(2023, 4, 1);

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

    private static List<Scheduled> schedule(String episodes, String... days) {
        return new ReviewSchedule(DEFINITIONS, (first, last) -> !first.isBefore(TOLD_FROM))
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
