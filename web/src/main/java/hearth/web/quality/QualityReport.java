package hearth.web.quality;

import hearth.web.quality.Quality.CorrectedRule;
import hearth.web.quality.Quality.FailedRule;
import hearth.web.quality.Quality.FileRows;
import hearth.web.quality.Quality.RejectedRows;
import hearth.web.quality.Quality.Repairs;
import hearth.web.quality.Quality.RuleHistory;
import hearth.web.query.Field;
import hearth.web.query.Format;
import java.io.PrintWriter;
import java.util.List;

/** What is wrong with a return, as text. */
final class QualityReport {
    private static final Section<FileRows> FILES = new Section<>(
            "Files: rows in = accepted + rejected",
            "Not known by file for this submission; ./hearth load <landing> --rebuild adds it.",
            List.of(
                    Field.text("file", FileRows::file),
                    Field.text("table", FileRows::table),
                    Section.count("rows in", FileRows::in),
                    Section.count("accepted", FileRows::accepted),
                    Section.count("rejected", FileRows::rejected)));
    private static final Section<FailedRule> FAILED_RULES = new Section<>(
            "Failed rules, most severe first",
            "none",
            List.of(
                    Field.text("rule", FailedRule::rule),
                    Field.text("severity", rule -> rule.severity().words()),
                    Section.count("rows", FailedRule::rows),
                    Section.count("children", FailedRule::children),
                    Section.moment("first seen", FailedRule::firstSeenAt),
                    Field.text("meaning", FailedRule::meaning),
                    Field.text("columns", FailedRule::columns),
                    Field.text("can change", FailedRule::indicators)));
    private static final Section<RejectedRows> REJECTED_ROWS = new Section<>(
            "Rejected rows",
            "none",
            List.of(
                    Field.text("rule", RejectedRows::rule),
                    Field.text("file", RejectedRows::file),
                    Field.text("column", RejectedRows::column),
                    Section.count("rows", RejectedRows::rows),
                    Field.text("expected", RejectedRows::expected),
                    Field.text("what to do", RejectedRows::remedy)));
    private static final Section<Repairs> REPAIRS = new Section<>(
            "Repairs",
            "none",
            List.of(
                    Field.text("rule", Repairs::rule),
                    Field.text("column", Repairs::column),
                    Section.count("rows", Repairs::rows),
                    Field.text("meaning", Repairs::meaning)));
    private static final Section<CorrectedRule> CORRECTED_RULES = new Section<>(
            "Corrected since an earlier submission of this return",
            "none",
            List.of(
                    Field.text("rule", CorrectedRule::rule),
                    Section.count("children", CorrectedRule::children),
                    Section.moment("corrected since", CorrectedRule::correctedSince),
                    Field.text("meaning", CorrectedRule::meaning)));
    private static final Section<RuleHistory> HISTORIES = new Section<>(
            "Rows that fail each rule, submission by submission",
            "none",
            List.of(
                    Field.text("rule", RuleHistory::rule),
                    Field.text("rows", history -> String.join(", ", history.rowsBySubmission()))));
    private static final List<Field<QualityLine>> LINE = List.of(
            Field.text("kind", QualityLine::kind),
            Field.number("collection_year", QualityLine::collectionYear),
            Field.text("rule", QualityLine::rule),
            Field.text("meaning", QualityLine::meaning),
            Field.text("severity", QualityLine::severity),
            Field.text("table", QualityLine::table),
            Field.text("file", QualityLine::file),
            Field.number("row", QualityLine::row),
            Field.text("columns", QualityLine::columns),
            Field.text("indicators", QualityLine::indicators),
            Field.text("detail", QualityLine::detail),
            Section.moment("first_seen", QualityLine::firstSeenAt),
            Field.text(
                    "fixed_since", line -> line.fixedSince().map(Section::text).orElse("")));

    private QualityReport() {}

    static void print(Quality quality, List<RuleHistory> histories, PrintWriter out) {
        Submission submission = quality.submission();
        out.printf(
                "Authority %s, %s, received %s%n",
                submission.laCode(), submission.of(), Section.text(submission.receivedAt()));
        quality.heldBack().forEach(held -> out.println(held.words() + "."));
        FILES.print(out, quality.files());
        FAILED_RULES.print(out, quality.failedRules());
        REJECTED_ROWS.print(out, quality.rejectedRows());
        REPAIRS.print(out, quality.repairs());
        CORRECTED_RULES.print(out, quality.correctedRules());
        HISTORIES.print(out, histories);
        out.flush();
    }

    static void printCsv(List<QualityLine> lines, PrintWriter out) {
        Field.write(LINE, lines, Format.CSV.to(out));
    }
}
