package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

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
    void theConditionOnAllRowsIsLeftOut() {
        assertThat(rows("placed_over_20_miles").sql("cohort_looked_after", PeriodType.YEAR))
                .contains("CAST(count_if(is_over_20_miles) AS DOUBLE) AS adds_to_numerator");
    }

    @Test
    void theColumnsThatADefinitionReadsAreListed() {
        assertThat(rows("fostered").readColumns()).containsExactly("placement_group");
        assertThat(rows("placed_over_20_miles_outside").readColumns())
                .containsExactly("is_outside_authority", "is_over_20_miles");
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
