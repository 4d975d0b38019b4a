package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountedRowsTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final LocalDate YEAR_END = LocalDate.of(2025, 3, 31);

    private static CountedRows rows(String id) {
        Indicator.FromExtract extract =
                CATALOGUE.indicator(id).orElseThrow().extract().orElseThrow();
        return new CountedRows(CATALOGUE.cohort(extract.cohort()).orElseThrow(), extract);
    }

    @Test
    void theConditionOnAllRowsIsLeftOutAndNothingElse() {
        assertThat(CountedRows.counted("IF(count(distance_miles) > 0, count_if(distance_miles > 20), NULL)"))
                .isEqualTo("count_if(distance_miles > 20)");
        assertThat(CountedRows.counted("IF(count_if(left(code, 1) IN ('(', ',''')) = 0, sum(days), NULL)"))
                .isEqualTo("sum(days)");
        assertThat(CountedRows.counted("count_if(age_years BETWEEN 19 AND 21)"))
                .isEqualTo("count_if(age_years BETWEEN 19 AND 21)");
        assertThatThrownBy(() -> CountedRows.counted("IF(count(*), NULL)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theColumnsThatADefinitionReadsAreTold() {
        assertThat(rows("fostered").readColumns()).containsExactly("placement_group");
        assertThat(rows("placed_over_20_miles_outside").readColumns())
                .containsExactly("is_outside_authority", "distance_miles");
        assertThat(rows("children_looked_after").readColumns()).isEmpty();
    }

    @Test
    void aSnapshotIsCountedOnItsLastDayAndEventsOverThePeriod() {
        assertThat(rows("fostered").firstDay(PeriodType.YEAR, YEAR_END)).isEqualTo(YEAR_END);
        assertThat(rows("started_looked_after").firstDay(PeriodType.YEAR, YEAR_END))
                .isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(rows("started_looked_after").sql("cohort_started", PeriodType.QUARTER))
                .contains("started_on BETWEEN ? AND ? AND counts_in_quarter");
    }
}
