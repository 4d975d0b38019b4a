package hearth.warehouse.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnTest {
    private static final Return YEAR_END = new Return(new CollectionYear(2025), Optional.empty());

    @Test
    void returnsComeInTheOrderOfTheLastDayTheySpeakOf() {
        List<Return> inOrder = List.of(
                new Return(new CollectionYear(2024), Optional.empty()),
                extract("2024-09-30"),
                extract("2024-12-31"),
                YEAR_END,
                extract("2025-04-30"));

        assertThat(inOrder).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theYearEndReturnIsNotTheExtractOfItsLastDayButComesAfterIt() {
        assertThat(extract("2025-03-31")).isLessThan(YEAR_END);
        assertThat(YEAR_END).isGreaterThan(extract("2025-03-31"));
        assertThat(YEAR_END).isEqualByComparingTo(new Return(new CollectionYear(2025), Optional.empty()));
    }

    private static Return extract(String date) {
        LocalDate day = LocalDate.parse(date);
        return new Return(CollectionYear.of(day), Optional.of(day));
    }
}
