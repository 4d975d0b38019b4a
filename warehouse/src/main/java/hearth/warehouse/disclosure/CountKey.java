package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;

/** Which of an authority's counts one is: the same children have the same key, in every release. */
sealed interface CountKey {
    /** Children that an indicator's definition names, in a period. */
    record Children(Term term, PeriodType periodType, LocalDate periodEnd) implements CountKey {}

    /** What a percentage's numerator leaves of its denominator. */
    record Rest(String indicator, Place place) implements CountKey {}

    /** A period and a group of a breakdown, or all. */
    record Place(PeriodType periodType, LocalDate periodEnd, String breakdown, String group) {
        static Place of(ExtractFigure figure) {
            return new Place(figure.periodType(), figure.periodEnd(), figure.breakdown(), figure.breakdownValue());
        }

        static Place whole(PeriodType type, LocalDate end) {
            return new Place(type, end, Breakdown.ALL, Breakdown.ALL);
        }

        boolean isWhole() {
            return breakdown.equals(Breakdown.ALL);
        }

        Term term(Aggregate aggregate) {
            return aggregate.in(breakdown, group);
        }

        Children key(Aggregate aggregate) {
            return key(aggregate.cohort(), term(aggregate));
        }

        /** For a snapshot only the day matters, so that the fourth quarter and the year share a key. */
        Children key(Cohort cohort, Term term) {
            PeriodType type = cohort.kind() == Cohort.Kind.SNAPSHOT ? PeriodType.YEAR : periodType;
            return new Children(term, type, periodEnd);
        }
    }
}
