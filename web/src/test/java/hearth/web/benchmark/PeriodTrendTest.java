package hearth.web.benchmark;

import static hearth.web.benchmark.Literal.ASHBY;
import static hearth.web.benchmark.Literal.ENGLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.access.Audience;
import hearth.web.chart.Trend;
import hearth.web.event.MarkedEvents;
import hearth.web.rows.RowLinks;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTrendTest {
    private static final YearMonth FIRST = YearMonth.of(2024, 12);

    private static Literal measure() {
        return Literal.of("three_or_more_placements");
    }

    /** Months from December 2024 on, of which some are left out. */
    private static Benchmark months(Integer... counts) {
        Literal months = measure().by(PeriodType.MONTH);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                months.withMonth(FIRST.plusMonths(i).atEndOfMonth(), counts[i], 200);
            }
        }
        return months.benchmark();
    }

    private static PeriodTrend trend(Benchmark months, Benchmark years, boolean isOfADay) {
        return new PeriodTrend(months, years, isOfADay, measure().numbers());
    }

    private static Benchmark years() {
        return measure()
                .with(ASHBY, 2024, 9)
                .with(ASHBY, 2025, 8)
                .with(ENGLAND, 2025, 10)
                .withAverage(2025, Statistic.MEAN, 9.5, 6)
                .benchmark();
    }

    @Test
    void publishedFiguresStandAtTheMonthThatEndsTheirYear() {
        Trend chart = trend(months(20, 22, 18, 16, 14), years(), true).chart(MarkedEvents.NONE);

        assertThat(chart.years())
                .containsExactly("December 2024", "January 2025", "February 2025", "March 2025", "April 2025");
        assertThat(chart.lines())
                .extracting(
                        Trend.Line::role,
                        Trend.Line::name,
                        line -> line.points().size())
                .containsExactly(
                        tuple(Trend.Role.EXTRACT, "Ashby", 5),
                        tuple(Trend.Role.OWN, "Published", 1),
                        tuple(Trend.Role.NEIGHBOURS, "Neighbours", 1),
                        tuple(Trend.Role.ENGLAND, "England", 1));
        assertThat(chart.lines().get(1).points()).containsExactly(new Trend.Point("March 2025", 8, "8"));
    }

    @Test
    void theYearOfAMeasureOfEventsIsNotPutAtItsLastMonth() {
        PeriodTrend trend = trend(months(20, 22, 18, 16, 14), years(), false);

        assertThat(trend.chart(MarkedEvents.NONE).lines())
                .extracting(Trend.Line::name)
                .containsExactly("Ashby");
        assertThat(trend.hint()).contains("A year’s figure is not that of its last month");
    }

    @Test
    void aMonthWithoutAFigureIsAGap() {
        Trend chart = trend(months(20, 0, 18), years(), true).chart(MarkedEvents.NONE);

        assertThat(chart.years()).hasSize(3);
        assertThat(chart.lines().get(0).points())
                .extracting(Trend.Point::year)
                .containsExactly("December 2024", "February 2025");
    }

    @Test
    void theTableBeginsWithTheNewestMonth() {
        Benchmark months = months(20, 22, 18, 16, 14);
        PeriodTable table = trend(months, years(), true)
                .table(new RowLinks(
                        months.question().indicator(),
                        PeriodType.MONTH,
                        Optional.empty(),
                        Literal.areas(),
                        Audience.staff("901")));

        assertThat(table.others()).containsExactly("Published", "Neighbours", "England");
        assertThat(table.rows())
                .extracting(PeriodTable.Row::period, PeriodTable.Row::figure, PeriodTable.Row::others)
                .startsWith(
                        tuple("April 2025", "7.0%", List.of("·", "·", "·")),
                        tuple("March 2025", "8.0%", List.of("8", "9.5", "10")));
    }

    @Test
    void withoutAFirstYearTheNewestFortyTwoMonthsAreShown() {
        Integer[] counts = new Integer[50];
        java.util.Arrays.fill(counts, 20);
        Trend chart = trend(months(counts), years(), true).chart(MarkedEvents.NONE);

        assertThat(chart.years()).hasSize(42).endsWith("January 2029");
    }

    @Test
    void withoutAnyMonthThereIsNone() {
        assertThat(trend(months(), years(), true).isEmpty()).isTrue();
    }
}
