package hearth.warehouse.strategy;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What does not fit within one strategy.
 *
 * @param measure the id of the measure whose figure does not fit
 * @param on the day it is about
 * @param where the places of the document that don't fit together
 * @param words what is printed and what it should be
 * @param by how far apart they are, in the unit of the measure
 */
public record Contradiction(
        String council, Kind kind, String measure, LocalDate on, String where, String words, double by) {
    /** What does not fit about one figure. */
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
    public enum Kind {
        /** Parts that don't add up to their whole. */
        SUM,
        /** A hidden figure that total and other parts give away. */
        GIVEN_AWAY,
        /** A share that is not what its counts make. */
        SHARE,
        /** A share that no whole number of children makes. */
        IMPOSSIBLE_SHARE,
        /** A number that is not that of a year before with those who came and without those who left. */
        BALANCE,
        /** A change that its two figures don't make. */
        CHANGE,
        /** A direction of travel that the figures don't take. */
        TRAVEL,
        /** Two figures of one measure for one day. */
        TWO_FIGURES,
        /** Baseline and target that have changed places. */
        SWAPPED,
        /** A target that asks for less than the baseline has. */
        TARGET_BEHIND;

        /** In words, such as "given away". */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
