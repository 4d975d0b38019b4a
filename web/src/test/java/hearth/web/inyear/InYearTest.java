package hearth.web.inyear;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.ControlChart.Signal;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InYearTest {
    private static final Indicator INDICATOR =
            Catalogue.shipped().indicator("three_or_more_placements").orElseThrow();
    private static final YearMonth FIRST = YearMonth.of(2021, 4);
    private static final Area ASHBY = new Area(
            "E0",
            Optional.empty(),
            "Ashby",
            Area.Level.LA,
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            "ashby",
            Optional.empty(),
            List.of());

    private static Figure month(int month, double numerator, double denominator) {
        return new Figure(
                "E0",
                FIRST.plusMonths(month).atEndOfMonth(),
                Source.EXTRACT,
                "",
                Optional.of(numerator),
                Optional.of(denominator),
                INDICATOR.unit().figure(numerator, denominator),
                INDICATOR.unit().interval(numerator, denominator),
                Optional.empty());
    }

    private static InYear of(Optional<YearMonth> from, Optional<YearMonth> restart, List<Figure> months) {
        InYearQuestion question = new InYearQuestion(ASHBY, INDICATOR, PeriodType.MONTH, from, restart);
        return InYear.of(question, true, months, List.of());
    }

    private static List<Figure> fiftyMonths() {
        return IntStream.range(0, 50)
                .mapToObj(i -> month(i, i < 40 ? 20 : 60, 250))
                .toList();
    }

    @Test
    void theNewestMonthsAreShownAndThoseOutsideTheLimitsMarked() {
        InYear inYear = of(Optional.empty(), Optional.empty(), fiftyMonths());

        assertThat(inYear.all()).hasSize(50);
        assertThat(inYear.periods()).hasSize(42);
        assertThat(inYear.with(Signal.BEYOND)).hasSize(10);
        assertThat(inYear.with(Signal.RUN)).isEmpty();
        assertThat(inYear.periods()).noneMatch(InYear.Period::isStart);
    }

    @Test
    void theLimitsStartAnewInTheMonthThatTheReaderNames() {
        List<Figure> months = IntStream.range(0, 50)
                .mapToObj(i -> month(i, i < 36 ? 20 : 60, 250))
                .toList();
        InYear inYear = of(Optional.of(FIRST), Optional.of(FIRST.plusMonths(36)), months);

        assertThat(inYear.with(Signal.BEYOND)).isEmpty();
        assertThat(inYear.periods().stream().filter(InYear.Period::isStart))
                .singleElement()
                .satisfies(start -> assertThat(start.figure().periodEnd())
                        .isEqualTo(FIRST.plusMonths(36).atEndOfMonth()));
    }

    @Test
    void aPublishedFigureIsShownWithTheMonthOfItsDayOnly() {
        Figure published = new Figure(
                "E0",
                LocalDate.of(2024, 3, 31),
                Source.PUBLISHED,
                "2024 release",
                Optional.empty(),
                Optional.empty(),
                Optional.of(8.0),
                Optional.empty(),
                Optional.empty());
        InYearQuestion question = new InYearQuestion(
                ASHBY, INDICATOR, PeriodType.MONTH, Optional.of(YearMonth.of(2024, 1)), Optional.empty());
        InYear shown = InYear.of(question, true, fiftyMonths(), List.of(published));
        InYear before = InYear.of(
                question,
                true,
                fiftyMonths(),
                List.of(new Figure(
                        "E0",
                        LocalDate.of(2023, 3, 31),
                        Source.PUBLISHED,
                        "2023 release",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(8.0),
                        Optional.empty(),
                        Optional.empty())));

        assertThat(shown.published()).containsExactly(published);
        assertThat(before.published()).isEmpty();
    }
}
