package hearth.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.chart.CountColumns.Column;
import hearth.web.chart.CountColumns.Counts;
import hearth.web.chart.CountColumns.Part;
import hearth.web.chart.CountColumns.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountColumnsTest {
    @Test
    void aColumnIsAsHighAsItsCountsAndStandsOnZero() {
        CountColumns chart = CountColumns.of(
                List.of(new Counts(List.of("2024"), 10, 5), new Counts(List.of("Sep", "2025"), 20, 0)), 240);

        assertThat(chart.columns())
                .containsExactly(
                        new Column(
                                "56.0",
                                "90.0",
                                "68.0",
                                new Part("98.0", "88.0"),
                                new Part("54.0", "44.0"),
                                "10",
                                List.of("2024")),
                        new Column(
                                "156.0",
                                "190.0",
                                "68.0",
                                new Part("10.0", "176.0"),
                                new Part("10.0", "0.0"),
                                "20",
                                List.of("Sep", "2025")));
        assertThat(chart.grid())
                .containsExactly(
                        new Tick("186.0", "0"),
                        new Tick("142.0", "5"),
                        new Tick("98.0", "10"),
                        new Tick("54.0", "15"),
                        new Tick("10.0", "20"));
    }

    @Test
    void aCountThatDoesNotFitIntoItsColumnIsNotWritten() {
        CountColumns chart =
                CountColumns.of(List.of(new Counts(List.of("2024"), 1, 0), new Counts(List.of("2025"), 500, 0)), 240);

        assertThat(chart.columns()).extracting(Column::text).containsExactly("", "500");
    }

    @Test
    void whereNothingWasCountedThereIsAnAxisAllTheSame() {
        CountColumns chart = CountColumns.of(List.of(new Counts(List.of("2025"), 0, 0)), 240);

        assertThat(chart.columns())
                .singleElement()
                .satisfies(column -> assertThat(column.lower().height()).isEqualTo("0.0"));
        assertThat(chart.grid()).extracting(Tick::text).contains("0").doesNotHaveDuplicates();
    }
}
