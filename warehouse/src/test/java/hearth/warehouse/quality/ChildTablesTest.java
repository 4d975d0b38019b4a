package hearth.warehouse.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.quality.rule.EarlierReturns;
import hearth.warehouse.quality.rule.Finding;
import hearth.warehouse.quality.rule.Geography;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.ReturnTable;
import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Rules that compare a child's tables with each other, with its episodes and with last year's return. */
class ChildTablesTest {
    private static final CollectionYear YEAR = new CollectionYear(2027);
    private static final ReturnInspection.Setting SETTING = new ReturnInspection.Setting(
            YEAR.startsOn(), YEAR.endsOn(), YEAR, "", Geography.UNKNOWN, ProviderDirectory.empty());
    private static final List<String> CELLS = List.of(
            "",
            "?",
            "0",
            "1",
            "S",
            "X1",
            "E11",
            "A3",
            "V3",
            "M",
            "YES",
            "UN4",
            "Z1",
            "31/02/2027",
            "01/05/2026",
            "2026-06-01",
            "zz/05/2020",
            "01/01/2010");

    @Test
    void aMissingPeriodMayEndInALaterPeriodOfCare() {
        List<ReturnRow> care = List.of(
                episode("DECOM=01/05/2026", "DEC=01/07/2026", "REC=E4A"), episode("DECOM=01/09/2026", "DEC=", "REC="));

        assertThat(broken(with(care, row("missing", "MIS_START=01/06/2026", "MIS_END=01/10/2026"))))
                .doesNotContain("577", "578", "581");
        assertThat(broken(with(care, row("missing", "MIS_START=01/06/2026", "MIS_END=01/08/2026"))))
                .contains("577");
        assertThat(broken(with(care, row("missing", "MIS_START=01/06/2026", "MIS_END="))))
                .contains("577");
        assertThat(broken(with(care, row("missing", "MIS_START=01/09/2026", "MIS_END="))))
                .doesNotContain("577", "575");
    }

    @Test
    void aChildMissingBetweenPeriodsOfCareBreaksOneRule() {
        List<ReturnRow> care = List.of(
                episode("DECOM=01/05/2026", "DEC=01/07/2026", "REC=E4A"), episode("DECOM=01/09/2026", "DEC=", "REC="));

        assertThat(broken(with(care, row("missing", "MIS_START=01/08/2026", "MIS_END=02/09/2026"))))
                .contains("578")
                .doesNotContain("581");
    }

    @Test
    void ofOverlappingPeriodsTheLaterOnesAreFlagged() {
        List<ReturnRow> rows = List.of(
                row("dolo", "DOLO_START=01/05/2026", "DOLO_END=01/09/2026"),
                row("dolo", "DOLO_START=01/09/2026", "DOLO_END=02/09/2026"),
                row("dolo", "DOLO_START=01/06/2026", "DOLO_END=02/06/2026"),
                row("dolo", "DOLO_START=01/07/2026", "DOLO_END=02/07/2026"));

        assertThat(flagged("705", rows, List.of())).containsExactlyInAnyOrder(rows.get(2), rows.get(3));
    }

    @Test
    void theUascStatusInTheHeaderCountsAndOtherwiseARowInTheUascTable() {
        ReturnRow asylumSeeker = row("uasc", "DUC=");
        ReturnRow lastYear = row("header");

        assertThat(broken(List.of(row("header"), asylumSeeker), List.of(lastYear)))
                .contains("205D");
        assertThat(broken(List.of(row("header", "UASC=0"), asylumSeeker), List.of(lastYear)))
                .doesNotContain("205D");
        assertThat(broken(List.of(row("header")), List.of(lastYear, asylumSeeker)))
                .contains("205A");
    }

    @Test
    void theSameDayWrittenOtherwiseIsNoChange() {
        ReturnRow lastYear = row("header", "DOB=2010-02-01");

        assertThat(broken(List.of(row("header", "DOB=01/02/2010")), List.of(lastYear)))
                .doesNotContain("203");
        assertThat(broken(List.of(row("header", "DOB=02/02/2010")), List.of(lastYear)))
                .contains("203");
    }

    @Test
    void onlyAChildInCareOnTheLastDayNeedsASocialWorkerThen() {
        ReturnRow worker = row("sw_episodes", "SW_ID=SW1", "SW_DECOM=01/05/2026", "SW_DEC=01/02/2027");
        ReturnRow inCare = episode("DECOM=01/05/2026", "DEC=", "REC=");
        ReturnRow left = episode("DECOM=01/05/2026", "DEC=01/02/2027", "REC=E4A");

        assertThat(broken(List.of(inCare, worker))).contains("SW12STG2", "SW17STG2");
        assertThat(broken(List.of(left, worker))).doesNotContain("SW12STG2", "SW17STG2");
    }

    @Test
    void aPupilNumberMayFollowAReasonForHavingNoneButNotAnotherNumber() {
        ReturnRow now = row("header", "UPN=A12345678901B");

        assertThat(broken(List.of(now), List.of(row("header", "UPN=UN3")))).doesNotContain("208");
        assertThat(broken(List.of(now), List.of(row("header", "UPN=B12345678901B"))))
                .contains("208");
    }

    @Property(tries = 200)
    void noRuleFailsWhateverTheCellsHold(@ForAll long seed) {
        Random random = new Random(seed);
        List<ReturnRow> rows = new ArrayList<>();
        List<ReturnRow> lastYear = new ArrayList<>();
        for (ReturnTable table : ReturnLayout.newest().tables()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                rows.add(anyRow(table, random));
                lastYear.add(anyRow(table, random));
            }
        }

        assertThat(findings(rows, lastYear))
                .allSatisfy(finding -> assertThat(rows).contains(finding.row()));
    }

    private static ReturnRow anyRow(ReturnTable table, Random random) {
        Map<String, String> cells = new HashMap<>();
        table.columns().forEach(column -> cells.put(column.name(), CELLS.get(random.nextInt(CELLS.size()))));
        cells.put("CHILD", "1");
        return row(table.name(), cells);
    }

    @Test
    void aCareLeaverIsNotJudgedByCareThatMayLieBeforeTheReturns() {
        ReturnRow header = row("header", "DOB=01/06/2008");
        ReturnRow leaver = row("oc3", "DOB=01/06/2008", "IN_TOUCH=YES", "ACTIV=F2", "ACCOM=U1");
        ReturnRow other = row("episodes", "CHILD=2", "DECOM=01/05/2026", "RNE=S", "LS=C2");
        ReturnRow care = episode("DECOM=01/01/2023", "RNE=S", "LS=C2", "DEC=01/06/2025", "REC=E15");
        ReturnRow shortCare = episode("DECOM=01/05/2025", "RNE=S", "LS=C2", "DEC=01/07/2025", "REC=E4A");
        LocalDate from14 = LocalDate.of(2022, 4, 1);
        LocalDate from16 = LocalDate.of(2025, 4, 1);

        assertThat(brokenByLeaver(List.of(header, leaver, other), List.of(), from16))
                .isEmpty();
        assertThat(brokenByLeaver(List.of(header, leaver, other), List.of(), from14))
                .containsExactly("1002", "1001");
        assertThat(brokenByLeaver(List.of(header, leaver, other), List.of(care), from14))
                .isEmpty();
        assertThat(brokenByLeaver(List.of(header, leaver, other), List.of(shortCare), from14))
                .containsExactly("1001");
    }

    private static List<String> brokenByLeaver(List<ReturnRow> rows, List<ReturnRow> earlier, LocalDate since) {
        return ReturnInspection.findings(
                        RuleBook.rules(),
                        rows,
                        new EarlierReturns(List.of(), EarlierReturns.episodesByChild(earlier), since),
                        SETTING)
                .stream()
                .map(finding -> finding.rule().code())
                .filter(Set.of("1001", "1002")::contains)
                .toList();
    }

    private static List<ReturnRow> with(List<ReturnRow> rows, ReturnRow row) {
        List<ReturnRow> all = new ArrayList<>(rows);
        all.add(row);
        return all;
    }

    private static ReturnRow episode(String... cells) {
        return row("episodes", cells);
    }

    /** A row of child 1; each cell is written as {@code COLUMN=text}. */
    private static ReturnRow row(String table, String... cells) {
        Map<String, String> map = new HashMap<>(Map.of("CHILD", "1"));
        for (String cell : cells) {
            map.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return row(table, map);
    }

    private static ReturnRow row(String table, Map<String, String> cells) {
        return new ReturnRow(table, new Return(YEAR, Optional.empty()), new SourceRow(table + ".csv", "", 2), cells);
    }

    private static List<String> broken(List<ReturnRow> rows) {
        return broken(rows, List.of());
    }

    private static List<String> broken(List<ReturnRow> rows, List<ReturnRow> lastYear) {
        return findings(rows, lastYear).stream()
                .map(finding -> finding.rule().code())
                .toList();
    }

    private static List<ReturnRow> flagged(String code, List<ReturnRow> rows, List<ReturnRow> lastYear) {
        return findings(rows, lastYear).stream()
                .filter(finding -> finding.rule().code().equals(code))
                .map(Finding::row)
                .toList();
    }

    private static List<Finding> findings(List<ReturnRow> rows, List<ReturnRow> lastYear) {
        return ReturnInspection.findings(RuleBook.rules(), rows, EarlierReturns.of(lastYear, YEAR.startsOn()), SETTING);
    }
}
