package hearth.warehouse.star;

import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.MissingIncident;
import hearth.warehouse.care.PeriodOfCare;
import hearth.warehouse.care.Review;
import hearth.warehouse.care.ReviewSchedule;
import hearth.warehouse.care.ReviewSchedule.Timeliness;
import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds one child's cohort rows for the collection years in which the child was looked after. */
final class LookedAfterInYearBuilder {
    private static final int OFTEN = 3;
    private static final int OFTEN_WITHIN_DAYS = 90;

    private final String childId;
    private final ChildHistory history;
    private final Star.Setting setting;
    private final ReviewSchedule schedule;
    private final List<LocalDate> wentMissing;

    LookedAfterInYearBuilder(String childId, ChildHistory history, Star.Setting setting) {
        this.childId = childId;
        this.history = history;
        this.setting = setting;
        this.schedule =
                new ReviewSchedule(setting.definitions(), setting.reported().reviews()::includesAll);
        this.wentMissing = history.missing().stream()
                .filter(MissingIncident::isMissing)
                .map(MissingIncident::startedOn)
                .sorted()
                .toList();
    }

    /** The child's row for a year; empty when not looked after in it, or on short breaks only. */
    Optional<CohortLookedAfterInYear> row(CollectionYear year) {
        return history.lastEpisodeWithin(year.startsOn(), year.endsOn()).map(last -> row(year, last));
    }

    private CohortLookedAfterInYear row(CollectionYear year, Episode last) {
        LocalDate day = last.end().filter(end -> end.isBefore(year.endsOn())).orElse(year.endsOn());
        boolean isMissingTold = setting.reported().missing().includes(year.endsOn());
        boolean areReviewsTold = setting.reported().reviews().includes(year.endsOn());
        Timeliness reviews = timeliness(year);
        return new CohortLookedAfterInYear(
                setting.laCode(),
                childId,
                year.endsOn(),
                ChildAttributes.of(history.child(), day),
                Attributes.isUnaccompanied(setting, history, day),
                hasPeriod(period -> period.isStartKnown() && year.includes(period.startedOn())),
                hasPeriod(period -> period.last().endsCare()
                        && period.endedOn().filter(year::includes).isPresent()),
                isMissingTold ? hasIncident(year, MissingIncident::isMissing) : null,
                isMissingTold ? hasIncident(year, incident -> !incident.isMissing()) : null,
                isMissingTold
                        ? (int) wentMissing.stream().filter(year::includes).count()
                        : null,
                isMissingTold ? isOftenMissing(year) : null,
                reviews != Timeliness.NONE_DUE,
                areReviewsTold ? isOnTime(reviews) : null,
                areReviewsTold ? count(year, Review::isOfFourOrOver) : null,
                areReviewsTold ? count(year, Review::hasParticipation) : null);
    }

    private boolean hasPeriod(Predicate<PeriodOfCare> wanted) {
        return history.periods().stream()
                .map(ChildHistory.PeriodInCare::period)
                .anyMatch(period -> !period.first().isShortBreak() && wanted.test(period));
    }

    private boolean hasIncident(CollectionYear year, Predicate<MissingIncident> kind) {
        return history.missing().stream()
                .anyMatch(incident -> kind.test(incident) && incident.overlaps(year.startsOn(), year.endsOn()));
    }

    private boolean isOftenMissing(CollectionYear year) {
        return IntStream.range(OFTEN - 1, wentMissing.size())
                .filter(last -> year.includes(wentMissing.get(last)))
                .anyMatch(last -> wentMissing
                        .get(last - OFTEN + 1)
                        .plusDays(OFTEN_WITHIN_DAYS)
                        .isAfter(wentMissing.get(last)));
    }

    private int count(CollectionYear year, Predicate<Review> wanted) {
        return (int) history.reviews().stream()
                .filter(review -> year.includes(review.heldOn()) && wanted.test(review))
                .count();
    }

    private Timeliness timeliness(CollectionYear year) {
        return IntStream.rangeClosed(1, history.periods().size())
                .mapToObj(number -> timeliness(year, number))
                .max(Comparator.naturalOrder())
                .orElse(Timeliness.NONE_DUE);
    }

    private Timeliness timeliness(CollectionYear year, int number) {
        PeriodOfCare period = history.periods().get(number - 1).period();
        boolean isInYear = !period.startedOn().isAfter(year.endsOn())
                && period.endedOn().filter(end -> !end.isAfter(year.startsOn())).isEmpty();
        return isInYear
                ? schedule.timeliness(period, history.reviewsIn(number), year.startsOn(), year.endsOn())
                : Timeliness.NONE_DUE;
    }

    private static @Nullable Boolean isOnTime(Timeliness reviews) {
        return switch (reviews) {
            case ON_TIME -> Boolean.TRUE;
            case LATE -> Boolean.FALSE;
            case NONE_DUE, NOT_KNOWN -> null;
        };
    }
}
