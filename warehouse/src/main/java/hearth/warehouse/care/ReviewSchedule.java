package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A period of care's reviews compared with the days they were due: the first counted from the start of care, each later
 * one from the previous review. What the returns do not cover is empty.
 */
public final class ReviewSchedule {
    private final Definitions definitions;
    private final BiPredicate<LocalDate, LocalDate> isReported;

    /**
     * A schedule.
     *
     * @param isReported whether the returns report every review from one day to another
     */
    public ReviewSchedule(Definitions definitions, BiPredicate<LocalDate, LocalDate> isReported) {
        this.definitions = definitions;
        this.isReported = isReported;
    }

    /**
     * One review in its period of care.
     *
     * @param number which of the period's reviews it is, from 1
     * @param previousOn the day of the previous review
     * @param dueOn the day it was due
     */
    public record Scheduled(
            Review review, OptionalInt number, Optional<LocalDate> previousOn, Optional<LocalDate> dueOn) {
        /** Whether it was held by the day it was due. */
        public Optional<Boolean> isOnTime() {
            return dueOn.map(due -> !review.heldOn().isAfter(due));
        }

        private Timeliness timeliness() {
            return isOnTime()
                    .map(isOnTime -> isOnTime ? Timeliness.ON_TIME : Timeliness.LATE)
                    .orElse(Timeliness.NOT_KNOWN);
        }
    }

    /** Whether the reviews of a time were on time, from best to worst. */
    public enum Timeliness {
        /** Care did not last until the first review was due. */
        NONE_DUE,
        ON_TIME,
        NOT_KNOWN,
        LATE
    }

    /**
     * Whether the reviews of one period of care that were held or due from the first day to the last were on time: the
     * worst of them. The returns must report every review of these days.
     */
    public Timeliness timeliness(PeriodOfCare period, List<Review> reviews, LocalDate first, LocalDate last) {
        LocalDate until = period.endedOn().filter(end -> end.isBefore(last)).orElse(last);
        if (period.first().isShortBreak() || firstDueOn(period).isAfter(until)) {
            return Timeliness.NONE_DUE;
        }
        List<Scheduled> held = of(
                period,
                reviews.stream()
                        .filter(review -> !review.heldOn().isAfter(until))
                        .toList());
        return Stream.concat(
                        held.stream()
                                .filter(review -> !review.review().heldOn().isBefore(first))
                                .map(Scheduled::timeliness),
                        Stream.of(nextTimeliness(period, held, first, until)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether the next review after those held is on time: late when its due day has passed. */
    private Timeliness nextTimeliness(PeriodOfCare period, List<Scheduled> held, LocalDate first, LocalDate until) {
        if (held.isEmpty()) {
            return period.isStartKnown() && isReported.test(period.startedOn(), until)
                    ? passed(firstDueOn(period), firstDueOn(period), until)
                    : passed(first, first.plusMonths(definitions.laterReviewMonths()), until);
        }
        Scheduled last = held.get(held.size() - 1);
        LocalDate asSecond = last.review().heldOn().plusMonths(definitions.secondReviewMonths());
        LocalDate asLater = last.review().heldOn().plusMonths(definitions.laterReviewMonths());
        boolean mayBeFirst = last.number().equals(OptionalInt.of(1))
                || (last.number().isEmpty() && last.previousOn().isEmpty());
        return passed(
                mayBeFirst ? asSecond : asLater, last.number().equals(OptionalInt.of(1)) ? asSecond : asLater, until);
    }

    /** Whether a review is on time on a day, when it is due some day from the earliest to the latest. */
    private static Timeliness passed(LocalDate earliest, LocalDate latest, LocalDate day) {
        if (day.isAfter(latest)) {
            return Timeliness.LATE;
        }
        return day.isAfter(earliest) ? Timeliness.NOT_KNOWN : Timeliness.ON_TIME;
    }

    private LocalDate firstDueOn(PeriodOfCare period) {
        return WorkingDays.after(period.startedOn(), definitions.firstReviewWorkingDays());
    }

    /** The reviews of one period of care, in order. */
    public List<Scheduled> of(PeriodOfCare period, List<Review> reviews) {
        List<Scheduled> scheduled = new ArrayList<>();
        int inARow = 0;
        Optional<LocalDate> previous = Optional.empty();
        for (Review review : reviews) {
            boolean isGapless = previous.filter(day -> isReported.test(day, review.heldOn()))
                    .isPresent();
            inARow = isGapless ? inARow + 1 : 1;
            scheduled.add(scheduled(period, review, inARow, isGapless ? previous : Optional.empty()));
            previous = Optional.of(review.heldOn());
        }
        return scheduled;
    }

    /** @param inARow how many reviews in a row are reported up to this one; there may have been earlier ones */
    private Scheduled scheduled(PeriodOfCare period, Review review, int inARow, Optional<LocalDate> previous) {
        boolean isNumbered = period.isStartKnown() && isReported.test(period.startedOn(), review.heldOn());
        Optional<LocalDate> due = period.first().isShortBreak() || (!isNumbered && inARow < 3)
                ? Optional.empty()
                : due(period, inARow, previous);
        return new Scheduled(review, isNumbered ? OptionalInt.of(inARow) : OptionalInt.empty(), previous, due);
    }

    private Optional<LocalDate> due(PeriodOfCare period, int number, Optional<LocalDate> previous) {
        return switch (number) {
            case 1 -> Optional.of(firstDueOn(period));
            case 2 -> previous.map(day -> day.plusMonths(definitions.secondReviewMonths()));
            default -> previous.map(day -> day.plusMonths(definitions.laterReviewMonths()));
        };
    }
}
