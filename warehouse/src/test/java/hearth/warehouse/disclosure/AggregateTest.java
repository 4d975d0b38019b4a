package hearth.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import org.junit.jupiter.api.Test;

class AggregateTest {
    private static final Cohort LOOKED_AFTER = Catalogue.shipped().cohorts().stream()
            .filter(cohort -> cohort.id().equals("looked_after"))
            .findFirst()
            .orElseThrow();

    private static Aggregate read(String part) {
        return Aggregate.of(LOOKED_AFTER, part).orElseThrow();
    }

    @Test
    void aConditionOnABreakdownIsItsGroup() {
        assertThat(read("count_if(sex = 'Female')").whole())
                .isEqualTo(new Term("looked_after", "count(*)", "sex", "Female"));
        assertThat(read("count_if(placement_group = 'Children''s home' AND is_outside_authority)")
                        .whole())
                .isEqualTo(read("count_if(is_outside_authority)").in("placement_group", "Children's home"));
    }

    @Test
    void aListOfGroupsIsTheirSum() {
        assertThat(read("count_if(placement_group IN ('Other', 'Temporary'))").groups())
                .containsExactly(
                        new Term("looked_after", "count(*)", "placement_group", "Other"),
                        new Term("looked_after", "count(*)", "placement_group", "Temporary"));
    }

    @Test
    void sumsAveragesAndDifferencesCountNoChildren() {
        assertThat(Aggregate.of(LOOKED_AFTER, "sum(days_in_care)")).isEmpty();
        assertThat(Aggregate.of(LOOKED_AFTER, "count_if(has_started) - count_if(has_ceased)"))
                .isEmpty();
    }
}
