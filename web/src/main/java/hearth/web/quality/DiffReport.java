package hearth.web.quality;

import hearth.web.quality.ReleaseDiff.ChangedReturn;
import hearth.web.quality.ReleaseDiff.ChangedRows;
import hearth.web.quality.ReleaseDiff.ChangedRule;
import hearth.web.quality.ReleaseDiff.ChangedTable;
import hearth.web.quality.ReleaseDiff.Counted;
import hearth.web.quality.ReleaseDiff.MovedBreakdowns;
import hearth.web.quality.ReleaseDiff.MovedFigure;
import hearth.web.query.Field;
import hearth.web.serving.Release;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** What changed from one release to another, as text. */
final class DiffReport {
    private static final String NO_CHANGE = "no change";
    private static final Section<ChangedReturn> RETURNS = new Section<>(
            "Returns",
            NO_CHANGE,
            List.of(
                    Field.text("collection year", ChangedReturn::year),
                    Field.text("submission before", changed -> changed.before().orElse("none")),
                    Field.text("submission after", changed -> changed.after().orElse("none")),
                    Section.count("rows before", changed -> changed.rows().before()),
                    Section.count("rows after", changed -> changed.rows().after())));
    private static final List<Field<ChangedTable>> TABLE_FIELDS = List.of(
            Field.text("collection year", ChangedTable::year),
            Field.text("table", ChangedTable::table),
            Section.count("rows before", changed -> changed.rows().before()),
            Section.count("rows after", changed -> changed.rows().after()),
            Section.count("rejected before", changed -> changed.rejected().before()),
            Section.count("rejected after", changed -> changed.rejected().after()));
    private static final List<Field<ChangedRows>> ROW_FIELDS = List.of(
            Field.text("rule", ChangedRows::rule),
            Field.text("column", ChangedRows::column),
            Section.count("rows before", changed -> changed.rows().before()),
            Section.count("rows after", changed -> changed.rows().after()));
    private static final Section<ChangedRows> REJECTED_ROWS = new Section<>("Rejected rows", NO_CHANGE, ROW_FIELDS);
    private static final Section<ChangedRows> REPAIRS = new Section<>("Repairs", NO_CHANGE, ROW_FIELDS);
    private static final Section<ChangedRule> RULES = new Section<>(
            "Rows that fail a rule",
            NO_CHANGE,
            List.of(
                    Field.text("rule", ChangedRule::rule),
                    Field.text("meaning", ChangedRule::meaning),
                    Section.count("new", ChangedRule::newRows),
                    Section.count("corrected", ChangedRule::correctedRows)));
    private static final Section<MovedBreakdowns> BREAKDOWNS = new Section<>(
            "Monthly, quarterly and breakdown figures that changed",
            NO_CHANGE,
            List.of(
                    Field.text("indicator", MovedBreakdowns::indicator),
                    Section.count("figures", MovedBreakdowns::figures),
                    Field.text("first", MovedBreakdowns::first),
                    Field.text("last", MovedBreakdowns::last),
                    Field.text("of", MovedBreakdowns::kinds)));

    private DiffReport() {}

    static void print(String laCode, Release before, Release after, ReleaseDiff diff, PrintWriter out) {
        out.printf("Authority %s, from %s to %s%n", laCode, words(before), words(after));
        RETURNS.print(out, diff.returns());
        tables(diff).print(out, diff.tables());
        REJECTED_ROWS.print(out, diff.rejectedRows());
        REPAIRS.print(out, diff.repairs());
        RULES.print(out, diff.rules());
        figures(diff).print(out, diff.figures());
        BREAKDOWNS.print(out, diff.breakdowns());
        out.flush();
    }

    /** A release as {@code release 2 (2026-11-28 10:28, load of 24 authorities)}. */
    private static String words(Release release) {
        return "release %d (%s, %s)".formatted(release.id(), Section.text(release.releasedAt()), release.reason());
    }

    private static Section<ChangedTable> tables(ReleaseDiff diff) {
        return new Section<>(
                "Rows of the changed returns",
                diff.returns().isEmpty()
                        ? NO_CHANGE
                        : "Not known by table for these submissions; ./hearth load <landing> --rebuild adds it.",
                TABLE_FIELDS);
    }

    private static Section<MovedFigure> figures(ReleaseDiff diff) {
        return new Section<>(
                "Yearly figures that changed",
                NO_CHANGE,
                List.of(
                        Field.text("indicator", MovedFigure::indicator),
                        Field.text("year to", MovedFigure::periodEnd),
                        Section.number("before", figure -> figure.before().value()),
                        Section.number("after", figure -> figure.after().value()),
                        Field.text("counted before", figure -> counts(figure.before())),
                        Field.text("counted after", figure -> counts(figure.after())),
                        Field.text("reason", diff::reason)));
    }

    private static String counts(Counted figure) {
        return count(figure.numerator()) + " of " + count(figure.denominator());
    }

    private static String count(Optional<Double> number) {
        return number.map("%,.0f"::formatted).orElse("-");
    }
}
