package hearth.jobs.mart;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Example;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where nothing is known of a column, no figure says "none": it is not known. */
class UnknownValuesTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final String BETWEEN = "|";
    /** Here other columns answer: that there is no score, or that help was received, so that it was not refused. */
    private static final Set<String> KNOWN_ALL_THE_SAME =
            Set.of("sdq_received|sdq_score", "substance_help_refused|was_offered_intervention");
    /** The groups that say that nothing is known. */
    private static final Map<String, String> NOT_KNOWN =
            Map.of("age_band", "Not known", "sex", "Not known", "provider", "Not known");

    @Test
    void noFigureBecomesNoneWhenAColumnIsUnknownInEveryRow() {
        List<String> none = new ArrayList<>();
        int tried = 0;
        for (Cohort cohort : CATALOGUE.cohorts()) {
            Table table = Table.named(cohort.table());
            for (Indicator indicator : CATALOGUE.countedFrom(cohort)) {
                Example example = indicator.example().orElseThrow();
                for (Column column : table.columns()) {
                    boolean canBeUnknown = !column.required() || NOT_KNOWN.containsKey(column.name());
                    if (canBeUnknown && example.rows().stream().anyMatch(row -> row.containsKey(column.name()))) {
                        tried++;
                        if (example.numerator() != 0 && isNone(indicator, cohort, column.name())) {
                            none.add(indicator.id() + BETWEEN + column.name());
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(150);
        assertThat(none).isSubsetOf(KNOWN_ALL_THE_SAME);
    }

    /** Whether an indicator counts nobody of somebody in its example with one column unknown. */
    private static boolean isNone(Indicator indicator, Cohort cohort, String unknown) {
        List<@Nullable Object[]> rows = indicator.example().orElseThrow().rows().stream()
                .map(example -> {
                    Map<String, String> row = CatalogueCheck.defaulted(example, indicator.id(), cohort);
                    row.put(unknown, NOT_KNOWN.get(unknown));
                    return CatalogueCheck.row(Table.named(cohort.table()), row);
                })
                .toList();
        return CatalogueCheck.counted(indicator, cohort, rows)
                .filter(counted -> Double.valueOf(0).equals(counted.numerator()))
                .filter(counted -> counted.denominator() == null || counted.denominator() > 0)
                .isPresent();
    }
}
