package hearth.warehouse.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.quality.rule.ReturnRule;
import hearth.warehouse.quality.rule.ReturnTally;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules about a return as a whole. */
class ReturnRulesTest {
    private static final Return YEAR_END = new Return(new CollectionYear(2025), Optional.empty());
    private static final Return LAST_YEAR = new Return(new CollectionYear(2024), Optional.empty());
    private static final Return EXTRACT = new Return(new CollectionYear(2025), Optional.of(LocalDate.of(2024, 9, 30)));
    private static final List<String> ALWAYS_SENT =
            List.of("episodes", "header", "oc2", "oc3", "previous_permanence", "reviews", "sw_episodes");

    @Test
    void aTableMayChangeByThirtyPercentButNotByMore() {
        assertThat(found("H01", rows(YEAR_END, "reviews", 26), rows(LAST_YEAR, "reviews", 20)))
                .isEmpty();
        assertThat(found("H01", rows(YEAR_END, "reviews", 27), rows(LAST_YEAR, "reviews", 20)))
                .containsExactly("reviews: 27 rows, 20 the year before (+35%)");
        assertThat(found("H01", rows(YEAR_END, "reviews", 14), rows(LAST_YEAR, "reviews", 20)))
                .isEmpty();
        assertThat(found("H01", rows(YEAR_END, "reviews", 13), rows(LAST_YEAR, "reviews", 20)))
                .containsExactly("reviews: 13 rows, 20 the year before (-35%)");
    }

    @Test
    void changesAreNotJudgedInSmallTablesExtractsOrWithoutLastYear() {
        assertThat(found("H01", rows(YEAR_END, "reviews", 40), rows(LAST_YEAR, "reviews", 19)))
                .isEmpty();
        assertThat(found("H01", rows(EXTRACT, "reviews", 40), rows(LAST_YEAR, "reviews", 20)))
                .isEmpty();
        assertThat(found("H01", rows(YEAR_END, "reviews", 40), List.of())).isEmpty();
        assertThat(found("H01", rows(YEAR_END, "header", 1), rows(LAST_YEAR, "reviews", 20)))
                .isEmpty();
    }

    @Test
    void eachTableThatAYearEndReturnAlwaysHasIsMissed() {
        assertThat(found("H02", rows(YEAR_END, "uasc", 1), rows(LAST_YEAR, "reviews", 20)))
                .containsExactlyElementsOf(ALWAYS_SENT.stream()
                        .map(table ->
                                table + ": no rows; " + (table.equals("reviews") ? "20" : "0") + " the year before")
                        .toList());
        assertThat(found("H02", rows(EXTRACT, "uasc", 1), List.of())).isEmpty();
    }

    @Test
    void socialWorkersAreMissedFromTheYearInWhichTheReturnBeganToHaveThem() {
        Return before = new Return(new CollectionYear(2023), Optional.empty());

        assertThat(found("H02", rows(LAST_YEAR, "uasc", 1), List.of()))
                .contains("sw_episodes: no rows; 0 the year before");
        assertThat(found("H02", rows(before, "uasc", 1), List.of()))
                .doesNotContain("sw_episodes: no rows; 0 the year before");
    }

    @Test
    void theChildrenOfTheHeaderTableAreThoseWithAnEpisodeOrCareLeaverData() {
        List<ReturnRow> headers = rows(YEAR_END, "header", 2);

        assertThat(found("H03", both(headers, List.of(row("episodes", "1"), row("oc3", "2"))), List.of()))
                .isEmpty();
        assertThat(found("H03", both(headers, List.of(row("episodes", "1"), row("oc3", "3"))), List.of()))
                .containsExactly("header: 1 children only in header, 1 only in episodes or oc3");
        assertThat(found("H03", headers, List.of())).isEmpty();
    }

    @Test
    void aChildHasOneOpenEpisodeAtMost() {
        List<ReturnRow> open = List.of(row("episodes", "1"), row("episodes", "2"));

        assertThat(found("H04", open, List.of())).isEmpty();
        assertThat(found("H04", both(open, List.of(row("episodes", "1"), row("episodes", "1"))), List.of()))
                .containsExactly("episodes: 1 children");
    }

    /** What a rule finds, as table and detail. */
    private static List<String> found(String code, List<ReturnRow> year, List<ReturnRow> lastYear) {
        return ReturnRule.findings(RuleBook.returnRules(), ReturnTally.of(year), ReturnTally.of(lastYear)).stream()
                .filter(finding -> finding.rule().code().equals(code))
                .map(finding -> finding.table() + ": " + finding.detail())
                .toList();
    }

    private static List<ReturnRow> both(List<ReturnRow> some, List<ReturnRow> others) {
        List<ReturnRow> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** So many rows of a table, each of a child of its own. */
    private static List<ReturnRow> rows(Return source, String table, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(child -> row(source, table, String.valueOf(child)))
                .toList();
    }

    private static ReturnRow row(String table, String child) {
        return row(YEAR_END, table, child);
    }

    private static ReturnRow row(Return source, String table, String child) {
        return new ReturnRow(table, source, new SourceRow("return", table, 1), Map.of("CHILD", child));
    }
}
