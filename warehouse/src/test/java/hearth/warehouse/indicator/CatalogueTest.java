package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.FileFaults;
import java.util.Map;
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
            extract:
              cohort: looked_after
              numerator: count_if(is_fostered)
              denominator: count(*)
              breakdowns: [sex]
            example:
              rows: [{is_fostered: true}, {is_fostered: false}]
              gives: 1 of 2
            """;

    @Test
    void everyShippedFileIsComplete() {
        Catalogue catalogue = Catalogue.shipped();

        assertThat(catalogue.indicators()).hasSizeGreaterThanOrEqualTo(180);
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

        assertThatThrownBy(() -> read(sourceless)).hasMessageContaining("needs 'extract' or 'published'");
    }

    @Test
    void textThatIsNotYamlIsReportedWithItsFile() {
        assertThatThrownBy(() -> read("title: [unclosed"))
                .hasMessageContaining("indicators/placements/fostered.yaml: not readable as YAML");
    }

    private static Catalogue read(String indicator) {
        return Catalogue.read(
                Map.of("cohorts/looked_after.yaml", COHORT), Map.of("indicators/placements/fostered.yaml", indicator));
    }
}
