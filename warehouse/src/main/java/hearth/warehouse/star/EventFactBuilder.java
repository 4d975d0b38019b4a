package hearth.warehouse.star;

import hearth.warehouse.care.Adoption;
import hearth.warehouse.care.AdoptionDecision;
import hearth.warehouse.care.AdoptionJourney;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.MissingIncident;
import hearth.warehouse.care.Review;
import hearth.warehouse.care.ReviewSchedule;
import hearth.warehouse.care.ReviewSchedule.Scheduled;
import hearth.warehouse.care.SocialWorkerSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds a child's fact rows of events: reviews, missing incidents, journeys towards adoption, social workers. */
final class EventFactBuilder {
    private final String laCode;
    private final String childId;
    private final ChildHistory history;
    private final ReviewSchedule schedule;
    private final List<StarRow> rows = new ArrayList<>();

    EventFactBuilder(String childId, ChildHistory history, Star.Setting setting) {
        this.laCode = setting.laCode();
        this.childId = childId;
        this.history = history;
        this.schedule =
                new ReviewSchedule(setting.definitions(), setting.reported().reviews()::includesAll);
    }

    List<StarRow> rows() {
        reviews();
        history.missing().forEach(incident -> rows.add(missing(incident)));
        int number = 0;
        for (AdoptionJourney journey : AdoptionJourney.of(history)) {
            number++;
            rows.add(adoption(number, journey));
        }
        Optional<SocialWorkerSpan> before = Optional.empty();
        for (SocialWorkerSpan span : history.socialWorkers()) {
            rows.add(socialWorker(span, before));
            before = Optional.of(span);
        }
        return rows;
    }

    private void reviews() {
        Map<Integer, List<Review>> byPeriod = history.reviews().stream()
                .collect(Collectors.groupingBy(
                        review -> history.periodNumberAt(review.heldOn()).orElse(0),
                        TreeMap::new,
                        Collectors.toList()));
        byPeriod.forEach((number, reviews) -> {
            if (number == 0) {
                reviews.forEach(review -> rows.add(outsideCare(review)));
            } else {
                schedule.of(history.periods().get(number - 1).period(), reviews)
                        .forEach(review -> rows.add(review(number, review)));
            }
        });
    }

    private FactReview outsideCare(Review review) {
        return new FactReview(laCode, childId, review.heldOn(), review.participation(), null, null, null, null, null);
    }

    private FactReview review(int periodNumber, Scheduled scheduled) {
        Review review = scheduled.review();
        return new FactReview(
                laCode,
                childId,
                review.heldOn(),
                review.participation(),
                periodNumber,
                number(scheduled.number()),
                Attributes.days(scheduled.previousOn(), Optional.of(review.heldOn())),
                day(scheduled.dueOn()),
                scheduled.isOnTime().orElse(null));
    }

    private FactMissing missing(MissingIncident incident) {
        return new FactMissing(
                laCode,
                childId,
                incident.startedOn(),
                day(incident.endedOn()),
                incident.kind(),
                number(history.periodNumberAt(incident.startedOn())),
                incident.endedOn().isEmpty(),
                Attributes.days(Optional.of(incident.startedOn()), incident.endedOn()));
    }

    private FactAdoption adoption(int number, AdoptionJourney journey) {
        Optional<AdoptionDecision> decision = journey.decision();
        Optional<Adoption> adoption = journey.adoption();
        Optional<LocalDate> matchedOn = adoption.flatMap(Adoption::matchedOn);
        return new FactAdoption(
                laCode,
                childId,
                number,
                number(journey.periodNumber()),
                new FactAdoption.Steps(
                        day(journey.decidedOn()),
                        day(decision.flatMap(AdoptionDecision::reversedOn)),
                        decision.map(AdoptionDecision::reversalReason)
                                .map(Attributes::given)
                                .orElse(null),
                        day(adoption.flatMap(Adoption::decidedOn)),
                        day(matchedOn),
                        day(journey.enteredOn()),
                        day(journey.orderedOn()),
                        day(journey.placedOn()),
                        day(journey.carerSince()),
                        day(journey.adoptedOn())),
                FactAdoption.Adopters.of(adoption),
                Attributes.days(journey.enteredOn(), journey.placedOn()),
                Attributes.days(journey.decidedOn(), matchedOn),
                Attributes.days(journey.orderedOn(), matchedOn));
    }

    private FactSocialWorker socialWorker(SocialWorkerSpan span, Optional<SocialWorkerSpan> before) {
        boolean isFirst = span.reason().equals(SocialWorkerSpan.FIRST_CONTACT);
        return new FactSocialWorker(
                laCode,
                childId,
                span.workerId(),
                span.startedOn(),
                day(span.endedOn()),
                Attributes.given(span.reason()),
                Attributes.days(Optional.of(span.startedOn()), span.endedOn()),
                before.map(last -> !isFirst && !last.workerId().equals(span.workerId()))
                        .orElse(isFirst ? Boolean.FALSE : null));
    }

    private static @Nullable LocalDate day(Optional<LocalDate> day) {
        return day.orElse(null);
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
