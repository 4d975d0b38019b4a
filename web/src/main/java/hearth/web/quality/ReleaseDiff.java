package hearth.web.quality;

import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed for an authority from one release to another, from what was sent to the figures that moved.
 *
 * @param tables the rows of the changed returns; empty where a release does not know them by file
 */
record ReleaseDiff(
        List<ChangedReturn> returns,
        List<ChangedTable> tables,
        List<ChangedRows> rejectedRows,
        List<ChangedRows> repairs,
        List<ChangedRule> rules,
        List<MovedFigure> figures,
        List<MovedBreakdowns> breakdowns) {
    /** A return of which another submission counts; empty where there was none, or is none any more. */
    record ChangedReturn(CollectionYear year, Optional<String> before, Optional<String> after, Change rows) {}

    /** A table of a changed return. */
    record ChangedTable(CollectionYear year, String table, Change rows, Change rejected) {}

    /** Rows that were rejected or repaired for one reason. */
    record ChangedRows(String rule, String column, Change rows) {}

    /**
     * A rule.
     *
     * @param newRows rows that fail it, of children whose rows did not
     * @param correctedRows rows that failed it, of children whose rows do not any more
     */
    record ChangedRule(String rule, String meaning, long newRows, long correctedRows) {}

    /** A count in the one release and in the other. */
    record Change(long before, long after) {}

    /** A figure as a release has it; nothing in it where the release has none. */
    record Counted(Optional<Double> value, Optional<Double> numerator, Optional<Double> denominator) {
        boolean isCovered() {
            return value.isPresent() || numerator.isPresent();
        }
    }

    /** A figure of a year that is another one now. */
    record MovedFigure(String indicator, LocalDate periodEnd, Counted before, Counted after) {}

    /** Figures of months, quarters and breakdowns of one indicator. */
    record MovedBreakdowns(String indicator, long figures, LocalDate first, LocalDate last, String kinds) {}

    /** What may have moved a figure. */
    String reason(MovedFigure figure) {
        CollectionYear year = CollectionYear.of(figure.periodEnd());
        Set<CollectionYear> changed = returns.stream().map(ChangedReturn::year).collect(Collectors.toSet());
        if (!figure.before().isCovered()) {
            return "the period was not covered before";
        }
        if (!figure.after().isCovered()) {
            return "the period is no longer covered";
        }
        if (changed.contains(year)) {
            return "the return for " + year + " changed";
        }
        return changed.isEmpty()
                ? "no return changed: the definitions or the population did"
                : "the return for another year changed: "
                        + changed.stream()
                                .sorted()
                                .map(CollectionYear::toString)
                                .collect(Collectors.joining(", "));
    }
}
