package hearth.warehouse.strategy;

import java.time.LocalDate;

/**
 * A contradiction within one strategy.
 *
 * @param measure the id of the measure with the contradicting figure
 * @param on the day it concerns
 * @param where the places in the document that contradict each other
 * @param words what the document says and what it should say
 * @param by how far apart they are, in the unit of the measure
 */
record Contradiction(String council, Kind kind, String measure, LocalDate on, String where, String words, double by) {
    /** A contradiction of one figure. */
    static Contradiction of(
            Kind kind, Strategy strategy, Measure measure, ReportedFigure figure, String words, double by) {
        return new Contradiction(
                strategy.council(),
                kind,
                measure.id(),
                figure.on(),
                figure.place().where(),
                words,
                by);
    }

    /** The rule that found it. */
    enum Kind {
        /** Parts that do not add up to their whole. */
        SUM,
        /** A suppressed figure that the total and the other parts reveal. */
        GIVEN_AWAY,
        /** A percentage that does not match its counts. */
        SHARE,
        /** A percentage that no whole number of children can give. */
        IMPOSSIBLE_SHARE,
        /** A number that does not follow from the year before, those who started and those who left. */
        BALANCE,
        /** A change that does not match its two figures. */
        CHANGE,
        /** A direction of travel that does not match the figures. */
        TRAVEL,
        /** Two figures of a measure for the same day. */
        TWO_FIGURES,
        /** A baseline and a target that are swapped. */
        SWAPPED,
        /** A target that asks for less than the baseline. */
        TARGET_BEHIND,
        /** A target that asks for more of what is bad, or less of what is good. */
        WRONG_WAY
    }
}
