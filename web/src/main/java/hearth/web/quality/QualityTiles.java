package hearth.web.quality;

import hearth.warehouse.quality.rule.Severity;
import hearth.web.quality.Quality.Repairs;
import hearth.web.quality.QualityView.Tile;
import hearth.web.reconciliation.Reconciled;
import java.util.List;

/**
 * The five headlines.
 *
 * @param reconciled every own count of all years that has a published figure
 */
record QualityTiles(Quality quality, RowsOfReturn rows, List<Reconciled> reconciled) {
    private static final String NONE = "–";

    List<Tile> tiles() {
        return List.of(used(), blocked(), canChange(), toCheck(), agree());
    }

    private Tile used() {
        Submission submission = quality.submission();
        long repaired = quality.repairs().stream().mapToLong(Repairs::rows).sum();
        return new Tile(
                "Rows used",
                "%,d of %,d".formatted(submission.rowsAccepted(), submission.rowsIn()),
                none(submission.rowsRejected()) + " rejected, "
                        + (repaired == 0 ? "no cell repaired" : ReturnWords.counted(repaired, "repair", "repairs")));
    }

    private static String none(long rows) {
        return rows == 0 ? "none" : "%,d".formatted(rows);
    }

    private Tile blocked() {
        return new Tile(
                "Do not count",
                "%,d".formatted(rows.blocked()),
                rules(Severity.BLOCKS_USE, rows.blocked(), "until they are corrected"));
    }

    private Tile canChange() {
        int year = rows.of().year().endYear();
        return new Tile(
                "Can change a figure",
                "%,d".formatted(rows.canChange()),
                rules(
                        Severity.AFFECTS_INDICATOR,
                        rows.canChange(),
                        rows.notDue() == 0 ? "" : "%,d not due before 31 March %d".formatted(rows.notDue(), year)));
    }

    private Tile toCheck() {
        return new Tile(
                "To check",
                "%,d".formatted(rows.toCheck()),
                rules(Severity.TO_CHECK, rows.toCheck(), "no figure depends on them"));
    }

    private String rules(Severity severity, long count, String more) {
        long rules = QualityTitle.rules(quality.failedRules(), severity);
        return rules == 0
                ? "no rule of this kind is broken"
                : (count == 1 ? "row, " : "rows, ")
                        + ReturnWords.counted(rules, "rule", "rules")
                        + (more.isEmpty() ? "" : "; " + more);
    }

    private Tile agree() {
        if (reconciled.isEmpty()) {
            return new Tile("Agree with the published", NONE, "no own count has a published figure yet");
        }
        int[] years = reconciled.stream()
                .mapToInt(figure -> figure.periodEnd().getYear())
                .sorted()
                .toArray();
        long agreeing = reconciled.stream().filter(figure -> !figure.isBeyond()).count();
        int first = years[0];
        int last = years[years.length - 1];
        return new Tile(
                "Agree with the published",
                "%,d of %,d".formatted(agreeing, reconciled.size()),
                "own counts of " + (first == last ? String.valueOf(first) : first + " to " + last));
    }
}
