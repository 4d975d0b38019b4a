package hearth.web.quality;

import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the pages say of an authority's returns: rows that break rules, year by year and one by one. */
final class ReturnReader {
    private static final List<String> DUE_AT_YEAR_END = RuleBook.rules().stream()
            .filter(Rule::isDueAtYearEnd)
            .map(Rule::code)
            .toList();

    private final Session session;
    private final String laCode;

    /** @param session of a reader who may see the authority's findings */
    ReturnReader(Session session, String laCode) {
        this.session = session;
        this.laCode = laCode;
    }

    /** Of each return that counts, the oldest first. */
    List<RowsOfReturn> rowsByReturn() throws SQLException {
        return session.all(
                "quality/rows-by-return.sql",
                row -> new RowsOfReturn(
                        sent(row),
                        row.getLong("blocked"),
                        row.getLong("due"),
                        row.getLong("not_due"),
                        row.getLong("to_check")),
                session.array(DUE_AT_YEAR_END),
                laCode,
                laCode);
    }

    /** Of each rule and return that counts, the oldest return first; none where no row breaks the rule. */
    Map<String, List<RuleInReturn>> ruleTrend() throws SQLException {
        return session
                .all(
                        "quality/rule-trend.sql",
                        row -> new RuleInReturn(
                                row.getString("rule"), sent(row), row.getLong("rows"), row.getLong("children")),
                        laCode)
                .stream()
                .collect(Collectors.groupingBy(RuleInReturn::rule));
    }

    /** How many rows of a submission the rules of each topic concern. */
    Map<String, Long> rowsByTopic(Map<String, String> topicOfRule, String submission) throws SQLException {
        List<String> rules = new ArrayList<>(topicOfRule.keySet());
        return session
                .all(
                        "quality/rows-by-topic.sql",
                        row -> Map.entry(row.getString("topic"), row.getLong("rows")),
                        session.array(rules),
                        session.array(rules.stream()
                                .map(rule -> topicOfRule.getOrDefault(rule, ""))
                                .toList()),
                        submission)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every finding and rejected row of a submission, the most severe first. */
    List<FindingLine> findings(String submission) throws SQLException {
        return session.all("quality/findings-of-return.sql", ReturnReader::finding, submission, submission);
    }

    /** The first findings of a rule in a submission, in the order of the files. */
    List<FindingLine> findings(String rule, String submission, int most) throws SQLException {
        return session.all("quality/rows-of-rule.sql", ReturnReader::finding, submission, rule, most);
    }

    /** The cells of a submission that were repaired, without their values. */
    List<RepairedCell> repairs(String submission) throws SQLException {
        return session.all("quality/repaired-rows.sql", ReturnReader::repair, submission);
    }

    /** The same with their values, for readers who may see the rows of children. */
    List<RepairedCell> repairsWithValues(String submission) throws SQLException {
        return session.all("quality/repaired-values.sql", ReturnReader::repair, submission);
    }

    /** The numerator and the denominator of the authority's own figure for the period that ends on a day. */
    Optional<Share> share(String indicator, PeriodType period, LocalDate end) throws SQLException {
        return session
                .all(
                        "quality/figure-of-day.sql",
                        row -> new Share(row.getDouble("numerator"), row.getDouble("denominator")),
                        laCode,
                        indicator,
                        period.code(),
                        Date.valueOf(end))
                .stream()
                .findFirst();
    }

    private static FindingLine finding(ResultSet row) throws SQLException {
        return new FindingLine(
                row.getString("rule"),
                row.getString("meaning"),
                row.getString("severity"),
                text(row, "indicators"),
                text(row, "return_table"),
                text(row, "source_file"),
                row.getInt("source_row"),
                text(row, "column_names"),
                text(row, "detail"),
                text(row, "remedy"));
    }

    private static RepairedCell repair(ResultSet row) throws SQLException {
        return new RepairedCell(
                row.getString("rule"),
                row.getString("meaning"),
                row.getString("source_file"),
                row.getInt("source_row"),
                row.getString("column_name"),
                Cells.text(row, "was"),
                Cells.text(row, "becomes"));
    }

    private static Return sent(ResultSet row) throws SQLException {
        return new Return(new CollectionYear(row.getInt("collection_year")), Cells.day(row, "extract_date"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Cells.text(row, column).orElse("");
    }
}
