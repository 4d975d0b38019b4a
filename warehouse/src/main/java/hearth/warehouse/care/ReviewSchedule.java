package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * A period of care's reviews against the days by which they were due: the first counted from the start of care, each
 * other from the review before it. What the returns don't tell is empty.
 */
public final class ReviewSchedule {
    private final Definitions definitions;
    private final BiPredicate<LocalDate, LocalDate> isTold;

    /**
     * A schedule.
     *
     * @param isTold whether the returns tell of every review from one day to another
     */
    public ReviewSchedule(Definitions definitions, BiPredicate<LocalDate, LocalDate> isTold) {
        this.definitions = definitions;
        this.isTold = isTold;
    }

    /**
     * One review in its period of care.
     *
     * @param number which of the period's reviews it is, from 1
     * @param previousOn the day of the one before
     * @param dueOn the last day on which it was in time
     */
    public record Scheduled(
            Review review, OptionalInt number, Optional<LocalDate> previousOn, Optional<LocalDate> dueOn) {
        /** Whether it was held by the day it was due. */
        public Optional<Boolean> isOnTime() {
            return dueOn.map(due -> !review.heldOn().isAfter(due));
        }
    }

    /** The reviews of one period of care, in order. */
    public List<Scheduled> of(PeriodOfCare period, List<Review> reviews) {
        List<Scheduled> scheduled = new ArrayList<>();
        int told = 0;
        Optional<LocalDate> previous = Optional.empty();
        for (Review review : reviews) {
            boolean isGapless =
                    previous.filter(day -> isTold.test(day, review.heldOn())).isPresent();
            told = isGapless ? told + 1 : 1;
            scheduled.add(scheduled(period, review, told, isGapless ? previous : Optional.empty()));
            previous = Optional.of(review.heldOn());
        }
        return scheduled;
    }

    /** @param told how many reviews in a row are told of up to this one; there may have been more before them */
    private Scheduled scheduled(PeriodOfCare period, Review review, int told, Optional<LocalDate> previous) {
        boolean isNumbered = period.isStartKnown() && isTold.test(period.startedOn(), review.heldOn());
        Optional<LocalDate> due = period.first().isShortBreak() || (!isNumbered && told < 3)
                ? Optional.empty()
                : due(period.startedOn(), told, previous);
        return new Scheduled(review, isNumbered ? OptionalInt.of(told) : OptionalInt.empty(), previous, due);
    }

    private Optional<LocalDate> due(LocalDate start, int number, Optional<LocalDate> previous) {
        return switch (number) {
            case 1 -> Optional.of(WorkingDays.after(start, definitions.firstReviewWorkingDays()));
            case 2 -> previous.map(day -> day.plusMonths(definitions.secondReviewMonths()));
            default -> previous.map(day -> day.plusMonths(definitions.laterReviewMonths()));
        };
    }
}
