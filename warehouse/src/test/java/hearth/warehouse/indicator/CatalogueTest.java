package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.published.YearEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final String COHORT = """
            title: Children looked after
            grain: one row per child and month end
            table: cohort_looked_after
            date: month_end
            kind: snapshot
            breakdowns: {sex: sex}
            """;

    private static final String INDICATOR = """
            title: Children in foster care
            finding: "{area} fosters {value}"
            counts: fostered children
            out_of: all children
            unit: percentage
            decimals: 1
            polarity: neither
            code: PLA01
            used_by: [essex]
            breaks:
              - {from: 2023-10-28, note: homes had to be registered}
            example:
              rows:
                - {placement_group: Fostering, sex: Female}
                - {sex: Male}
              gives: 1 of 2
            extract:
              cohort: looked_after
              numerator: count_if(is_fostered)
              denominator: count(*)
              breakdowns: [sex]
            """;

    @Test
    void everyShippedFileIsComplete() {
        Catalogue catalogue = Catalogue.shipped();

        assertThat(catalogue.indicators()).hasSizeGreaterThanOrEqualTo(160);
        assertThat(catalogue.cohorts()).hasSize(8);
        assertThat(catalogue.cohorts())
                .allSatisfy(cohort -> assertThat(catalogue.countedFrom(cohort)).isNotEmpty());
    }

    @Test
    void fieldsAreReadAsWritten() {
        Indicator indicator = read(INDICATOR).indicator("fostered").orElseThrow();

        assertThat(indicator.theme()).isEqualTo("placements");
        assertThat(indicator.unit()).isEqualTo(Unit.PERCENTAGE);
        assertThat(indicator.extract().orElseThrow().periods()).containsExactly(PeriodType.values());
        assertThat(indicator.published()).isEmpty();
        assertThat(indicator.code()).contains("PLA01");
        assertThat(indicator.usedBy()).containsExactly("essex");
        assertThat(indicator.breaks())
                .containsExactly(new Indicator.Break(LocalDate.of(2023, 10, 28), "homes had to be registered"));
        assertThat(indicator.example())
                .contains(new Example(
                        List.of(Map.of("placement_group", "Fostering", "sex", "Female"), Map.of("sex", "Male")),
                        1,
                        OptionalDouble.of(2)));
    }

    @Test
    void whoCheckedADefinitionIsNamedWithTheDay() {
        String checked = INDICATOR + "checked: {by: Jo Field of Ashby, on: 2026-10-01}\n";

        assertThat(read(INDICATOR).indicator("fostered").orElseThrow().checked())
                .isEmpty();
        assertThat(read(checked).indicator("fostered").orElseThrow().checked())
                .contains(new Indicator.Checked("Jo Field of Ashby", LocalDate.of(2026, 10, 1)));
        assertThatThrownBy(() -> read(checked.replace(", on: 2026-10-01", "")))
                .hasMessageContaining("checked: missing key 'on'");
    }

    @Test
    void whatIsCountedFromExtractsIsProvedByAnExample() {
        String unproved = INDICATOR.substring(0, INDICATOR.indexOf("example:"))
                + INDICATOR.substring(INDICATOR.indexOf("extract:"));

        assertThatThrownBy(() -> read(unproved)).hasMessageContaining("'example' is needed with 'extract'");
        assertThatThrownBy(() -> read(INDICATOR.replace("1 of 2", "half")))
                .hasMessageContaining("'gives' must be as '3' or '1 of 3', found 'half'");
        assertThatThrownBy(() -> read(INDICATOR.replace("2023-10-28", "autumn")))
                .hasMessageContaining("'from' must be a day such as 2025-03-31, found 'autumn'");
    }

    @Test
    void whatNeedsATableThatAReturnMayLackSaysSo() {
        Catalogue catalogue = Catalogue.shipped();
        String lacking = "Where a return has no table %s, the figure is not available";

        assertThat(catalogue.indicator("unaccompanied_share").orElseThrow().counts())
                .contains(lacking.formatted("uasc") + "; a table of column names alone says that there are none.");
        assertThat(catalogue
                        .indicator("care_leavers_aged_17_to_21")
                        .orElseThrow()
                        .counts())
                .contains(lacking.formatted("oc3"));
        assertThat(catalogue.indicator("waiting_for_adoption").orElseThrow().counts())
                .contains(lacking.formatted("placed_for_adoption"));
        assertThat(catalogue.indicator("matched_within_121_days").orElseThrow().counts())
                .contains(lacking.formatted("ad1"));
        assertThat(catalogue.indicator("fostered").orElseThrow().counts()).doesNotContain("no table");
    }

    @Test
    void misspeltMissingAndWrongKeysAreAllReportedAtOnceWithTheirFile() {
        String faulty = INDICATOR
                .replace("polarity: neither", "polarty: neither")
                .replace("decimals: 1", "decimals: one")
                .replace("[sex]", "[height]");

        assertThatThrownBy(() -> read(faulty))
                .isInstanceOfSatisfying(
                        FileFaults.class,
                        e -> assertThat(e.faults())
                                .allMatch(fault -> fault.startsWith("indicators/placements/fostered.yaml"))
                                .anyMatch(fault -> fault.contains("missing key 'polarity'"))
                                .anyMatch(fault -> fault.contains("unknown key 'polarty'"))
                                .anyMatch(fault -> fault.contains("'decimals' must be a whole number, found 'one'"))
                                .anyMatch(fault ->
                                        fault.contains("no breakdown 'height' in this cohort; there are sex")));
    }

    @Test
    void aFigureNeedsASource() {
        String sourceless = INDICATOR.substring(0, INDICATOR.indexOf("extract:"));

        assertThatThrownBy(() -> read(sourceless)).hasMessageContaining("needs 'extract', 'published' or 'local'");
    }

    @Test
    void localFiguresSayWhoKeepsThemAndForWhichPeriodsAndGroups() {
        String local = INDICATOR.substring(0, INDICATOR.indexOf("example:")) + """
                local:
                  kept_by: the virtual school
                  year_end: august_31
                  breakdowns: {phase: [Primary, Secondary]}
                """;

        Indicator indicator = read(local).indicator("fostered").orElseThrow();

        assertThat(indicator.sources()).containsExactly(Source.LOCAL);
        assertThat(indicator.local())
                .contains(new Indicator.FromLocal(
                        "the virtual school",
                        YearEnd.AUGUST_31,
                        List.of(PeriodType.YEAR),
                        Map.of("phase", List.of("Primary", "Secondary"))));
        assertThatThrownBy(() -> read(local + "  periods: [month]\n"))
                .hasMessageContaining("no period 'month' here; there are [year]");
        assertThatThrownBy(() -> read(local.replace("kept_by", "keeper")))
                .hasMessageContaining("missing key 'kept_by'")
                .hasMessageContaining("unknown key 'keeper'");
    }

    @Test
    void textThatIsNotYamlIsReportedWithItsFile() {
        assertThatThrownBy(() -> read("title: [unclosed"))
                .hasMessageContaining("indicators/placements/fostered.yaml: not readable as YAML");
    }

    private static Catalogue read(String indicator) {
        return Catalogue.of(
                Map.of("cohorts/looked_after.yaml", COHORT), Map.of("indicators/placements/fostered.yaml", indicator));
    }
}
