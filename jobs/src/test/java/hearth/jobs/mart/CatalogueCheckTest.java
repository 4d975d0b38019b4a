package hearth.jobs.mart;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {
    private static final Map<String, String> COHORTS = Map.of("cohorts/adoption.yaml", """
            title: Ways to adoption
            grain: one row per journey
            table: cohort_adoption
            date: year_end
            kind: annual
            breakdowns: {sex: sex}
            """);

    @Test
    void everyShippedIndicatorCountsWhatItsExampleSays() {
        assertThat(new CatalogueCheck(Catalogue.shipped()).faults()).isEmpty();
    }

    @Test
    void anExampleThatDoesNotHoldIsNamedWithWhatItGives() {
        assertThat(faults("count_if(is_waiting)", "{is_waiting: yes}", "2"))
                .containsExactly("indicators/adoption/waiting.yaml: the example gives 1, not 2");
    }

    @Test
    void anExpressionThatTheCohortCannotAnswerIsNamed() {
        assertThat(faults("count_if(is_wating)", "{is_waiting: yes}", "1"))
                .singleElement()
                .asString()
                .startsWith("indicators/adoption/waiting.yaml: ")
                .contains("is_wating");
        assertThat(faults("is_waiting", "{is_waiting: yes}", "1"))
                .as("no aggregate")
                .hasSize(1);
    }

    @Test
    void anExampleMayNameTheCohortsColumnsOnly() {
        assertThat(faults("count_if(is_waiting)", "{is_patient: yes}", "0"))
                .containsExactly(
                        "indicators/adoption/waiting.yaml: the example names 'is_patient', which is not a column of"
                                + " cohort_adoption");
    }

    private static List<String> faults(String numerator, String row, String gives) {
        Catalogue catalogue =
                Catalogue.of(COHORTS, Map.of("indicators/adoption/waiting.yaml", """
                title: Waiting
                finding: "{area} {value}"
                counts: those who wait
                unit: count
                decimals: 0
                polarity: neither
                example:
                  rows:
                    - %s
                  gives: %s
                extract:
                  cohort: adoption
                  numerator: %s
                """.formatted(row, gives, numerator)));
        return new CatalogueCheck(catalogue).faults();
    }
}
