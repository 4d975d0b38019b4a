package hearth.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTrendsTest {
    private static final Return OF_2023 = new Return(new CollectionYear(2023), Optional.empty());
    private static final Return OF_2025 = new Return(new CollectionYear(2025), Optional.empty());
    private static final Return IN_YEAR = new Return(new CollectionYear(2026), Optional.of(LocalDate.of(2025, 9, 30)));

    private final RuleTrends trends = new RuleTrends(
            List.of(OF_2023, OF_2025, IN_YEAR), Map.of("392b", List.of(new RuleInReturn("392b", OF_2025, 5, 4))));

    @Test
    void aReturnInWhichNoRowBreaksTheRuleCountsAsZero() {
        assertThat(trends.words("392b")).isEqualTo("2023: 0, 2025: 5, Sep 2025: 0");
        assertThat(trends.span()).isEqualTo("2023 to Sep 2025");
    }

    @Test
    void aReturnOfAYearWithoutTheRuleIsLeftOut() {
        assertThat(trends.words("347")).isEqualTo("2025: 0, Sep 2025: 0");
        assertThat(trends.words("SW03STG1")).isEmpty();
    }

    @Test
    void theTrendIsNotJoinedOverAYearWithoutAReturn() {
        assertThat(trends.line("392b").own()).hasSize(2);
    }
}
