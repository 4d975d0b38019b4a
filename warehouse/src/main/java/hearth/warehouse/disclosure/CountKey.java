package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which of an authority's counts one is: the same children have the same key, in every release. */
sealed interface CountKey {
    /** Children that an indicator's definition names, in a period. */
    record Children(Term term, PeriodType periodType, LocalDate periodEnd) implements CountKey {
        // Both written out, as those of a record are far slower until they have been compiled thoroughly.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Children children
                    && periodType == children.periodType
                    && periodEnd.equals(children.periodEnd)
                    && term.equals(children.term);
        }

        @Override
        public int hashCode() {
            return (term.hashCode() * 31 + periodType.hashCode()) * 31 + periodEnd.hashCode();
        }
    }

    /** What a percentage's numerator leaves of its denominator. */
    record Rest(String indicator, Place place) implements CountKey {}

    /** A period and a group of a breakdown, or all. */
    record Place(PeriodType periodType, LocalDate periodEnd, String breakdown, String group) {
        static Place of(ExtractFigure figure) {
            return new Place(figure.periodType(), figure.periodEnd(), figure.breakdown(), figure.breakdownValue());
        }

        // Both written out, as above.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place
                    && periodType == place.periodType
                    && periodEnd.equals(place.periodEnd)
                    && group.equals(place.group)
                    && breakdown.equals(place.breakdown);
        }

        @Override
        public int hashCode() {
            return ((periodType.hashCode() * 31 + periodEnd.hashCode()) * 31 + breakdown.hashCode()) * 31
                    + group.hashCode();
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
