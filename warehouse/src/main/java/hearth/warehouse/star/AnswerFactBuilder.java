package hearth.warehouse.star;

import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.HealthOutcome;
import hearth.warehouse.care.LeaverOutcome;
import hearth.warehouse.care.PreviousPermanence;
import hearth.warehouse.ssda903.CollectionYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds a child's fact rows from yearly answers: health, life after care, earlier permanent homes. */
final class AnswerFactBuilder {
    private final String laCode;
    private final String childId;
    private final ChildHistory history;
    private final List<StarRow> rows = new ArrayList<>();

    AnswerFactBuilder(String childId, ChildHistory history, String laCode) {
        this.laCode = laCode;
        this.childId = childId;
        this.history = history;
    }

    List<StarRow> rows() {
        history.health().forEach((year, outcome) -> rows.add(outcome(year, outcome)));
        history.leaver().forEach((year, outcome) -> rows.add(careLeaver(year, outcome)));
        permanenceByPeriod()
                .forEach((number, before) -> rows.add(new FactPermanenceHistory(
                        laCode,
                        childId,
                        number == 0 ? null : number,
                        Attributes.given(before.kind()),
                        Attributes.given(before.authority()),
                        before.madeOn().firstDay().orElse(null),
                        before.madeOn().precision().label())));
        return rows;
    }

    private FactOutcome outcome(CollectionYear year, HealthOutcome outcome) {
        return new FactOutcome(
                laCode,
                childId,
                year.endYear(),
                history.isLookedAfterAllYear(year),
                outcome.sdqScore().isPresent() ? outcome.sdqScore().getAsInt() : null,
                Attributes.given(outcome.noSdqReason()),
                HealthChecks.of(outcome));
    }

    private FactCareLeaver careLeaver(CollectionYear year, LeaverOutcome outcome) {
        return new FactCareLeaver(
                laCode,
                childId,
                year.endYear(),
                Attributes.age(history.child(), year.endsOn()),
                outcome.inTouch(),
                Attributes.given(outcome.activity().orElse("")),
                Attributes.given(outcome.accommodation().orElse("")),
                history.isCareLeaver(year),
                outcome.isInTouch(),
                outcome.knownActivity().orElse(null),
                outcome.isAccommodationJudged().orElse(null),
                outcome.knownSuitability().orElse(null));
    }

    /**
     * Period of care to the earlier permanent home in the newest return; each return is about the child's last period.
     */
    private Map<Integer, PreviousPermanence> permanenceByPeriod() {
        Map<Integer, PreviousPermanence> byPeriod = new TreeMap<>();
        history.previousPermanence()
                .forEach(before -> byPeriod.put(
                        history.lastPeriodNumberUpTo(before.reportedOn()).orElse(0), before));
        return byPeriod;
    }
}
