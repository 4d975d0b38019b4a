package hearth.warehouse.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.indicator.Catalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sums and cross totals here were taken from the documents by hand, not from the files. */
class StrategiesTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Strategies SHIPPED = Strategies.shipped(CATALOGUE);

    @Test
    void fiveCouncilsHaveAStrategy() {
        assertThat(SHIPPED.all())
                .extracting(Strategy::council)
                .containsExactly("derbyshire", "essex", "nottingham", "peterborough", "southwark");
    }

    @Test
    void peterboroughsEthnicGroupsMakeUpItsChildrenOnEveryDay() {
        Strategy strategy = strategy("peterborough");
        for (LocalDate day : strategy.measure("white").figures().stream()
                .map(ReportedFigure::on)
                .toList()) {
            assertThat(sum(
                            strategy,
                            day,
                            "white",
                            "mixed",
                            "asian",
                            "black",
                            "other_ethnicity",
                            "ethnicity_not_stated"))
                    .isEqualByComparingTo(sum(strategy, day, "looked_after"));
        }
        assertThat(total(strategy, "looked_after", "left")).isEqualByComparingTo("1751");
        assertThat(total(strategy, "white_british", "right")).isEqualByComparingTo("1172");
        assertThat(total(strategy, "foster_in_house", "left")).isEqualByComparingTo("780");
    }

    @Test
    void essexsQuartersAddUpAsPrinted() {
        Strategy strategy = strategy("essex");
        assertThat(total(strategy, "looked_after", "kpi")).isEqualByComparingTo("8377");
        assertThat(total(strategy, "visited", "kpi")).isEqualByComparingTo("606");
        assertThat(total(strategy, "dental_checks", "kpi")).isEqualByComparingTo("648");
        assertThat(total(strategy, "eet_19_to_21", "kpi")).isEqualByComparingTo("231");
        assertThat(strategy.measure("reoffended").figures())
                .extracting(figure -> figure.numerator().orElseThrow())
                .containsExactly(13, 21, 11, 7, 9);
        assertThat(strategy.measure("reoffended_not_in_care").figures())
                .extracting(figure -> figure.denominator().orElseThrow())
                .containsExactly(125, 93, 132, 114, 84);
    }

    @Test
    void nottinghamsOffendingFallsFromThirteenToSixPerCent() {
        Measure convicted = strategy("nottingham").measure("convicted");
        assertThat(convicted.figures())
                .filteredOn(figure -> figure.place().id().equals("table_3"))
                .extracting(figure -> figure.printed().text())
                .containsExactly("13.00%", "9.00%", "9.00%", "9.80%", "9.00%", "9.80%", "8.70%", "8.2%", "6.0%");
        assertThat(convicted.targets()).singleElement().satisfies(target -> {
            assertThat(target.direction()).isEqualTo(Target.Direction.AT_MOST);
            assertThat(target.value()).contains(new BigDecimal("5.5"));
            assertThat(target.due()).contains(LocalDate.of(2017, 3, 31));
        });
    }

    @Test
    void nottinghamsPlanHasABaselineInEachRowThatPrintsANumber() {
        Map<String, Integer> counted = Map.of("SP1", 5, "SP2", 8, "SP3", 3, "SP4", 5, "SP5", 7, "SP6", 14, "SP7", 8);
        List<ReportedFigure> figures = strategy("nottingham").figures();
        counted.forEach((table, rows) -> assertThat(figures)
                .filteredOn(figure -> figure.place().where().equals("action plan, " + table)
                        && figure.number().isPresent())
                .hasSize(rows));
    }

    @Test
    void derbyshiresPlacementsLeaveSixOfItsChildren() {
        Strategy strategy = strategy("derbyshire");
        LocalDate day = LocalDate.of(2019, 3, 31);
        assertThat(sum(
                        strategy,
                        day,
                        "own_foster_carers",
                        "agency_foster_carers",
                        "placed_for_adoption",
                        "own_homes",
                        "agency_homes",
                        "with_parents",
                        "independent"))
                .isEqualByComparingTo("799");
        assertThat(sum(strategy, day, "looked_after")).isEqualByComparingTo("805");
        assertThat(strategy.measure("other_accommodation").figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.printed().isHidden()).isTrue();
                    assertThat(figure.number()).isEmpty();
                });
    }

    @Test
    void southwarkReportsTwoCounts() {
        assertThat(strategy("southwark").figures())
                .extracting(figure -> figure.printed().text())
                .containsExactly("475", "350");
    }

    @Test
    void aRoughFigureKeepsItsWordsAndIsNoNumber() {
        assertThat(Stream.of("over 94%", "just under 60", "1 in 5", "20 to 35%", "*", "<5", "n/a", "-")
                        .map(PublishedValue::of))
                .allSatisfy(printed -> assertThat(printed.number()).isEmpty());
        assertThat(Stream.of("1,137", "39.4 %", "100%*", "6.0%", "11.1% or less", "-16%", "4 times")
                        .map(text -> PublishedValue.of(text).number().orElseThrow()))
                .containsExactly(
                        new BigDecimal("1137"),
                        new BigDecimal("39.4"),
                        new BigDecimal("100"),
                        new BigDecimal("6.0"),
                        new BigDecimal("11.1"),
                        new BigDecimal("-16"),
                        new BigDecimal("4"));
    }

    @Test
    void aMeasureTakesItsCodeFromItsIndicator() {
        assertThat(strategy("derbyshire").measure("three_placements").code()).contains("STA01");
    }

    @Test
    void everyFaultOfAFileIsNamedWithItsPlace() {
        String yaml = Resources.text("strategies/southwark.yaml")
                .replace("\"475\"", "\"475 | 480\"")
                .replace("indicator: started_looked_after", "indicator: never_heard_of")
                .replace("id: eet,", "id: looked_after,")
                .replace(
                        "printed: safely reduce, direction: reduce}]}\n      - {id: care",
                        "printed: few, direction: at_most}]}\n      - {id: care")
                .replace("la_code: \"210\"", "la_code: \"211\"");
        assertThatThrownBy(() -> Strategies.of(Map.of("strategies/southwark.yaml", yaml), CATALOGUE))
                .isInstanceOf(FileFaults.class)
                .hasMessageContaining("strategies/southwark.yaml, line 1: 'la_code' 211 is not the code of southwark")
                .hasMessageContaining("priorities 1, measures 1: 'issues' has 1 columns, but there are 2 figures")
                .hasMessageContaining("priorities 1, measures 1, targets 1: 'printed' must be a number")
                .hasMessageContaining("priorities 3, measures 1: there is no indicator 'never_heard_of'")
                .hasMessageContaining("two measures are called 'looked_after'");
    }

    @Test
    void aMeasureWhoseIndicatorCountsTheOppositeMustSaySo() {
        assertThat(strategy("southwark").measure("within_borough").isOpposite()).isTrue();
        String yaml = Resources.text("strategies/southwark.yaml").replace("opposite: yes, ", "");
        assertThatThrownBy(() -> Strategies.of(Map.of("strategies/southwark.yaml", yaml), CATALOGUE))
                .hasMessageContaining(
                        "priorities 5, measures 2: 'differs' says that the indicator counts the opposite");
    }

    @Test
    void aBoardNamesMeasuresOfItsStrategy() {
        assertThat(strategy("essex").board())
                .hasSize(23)
                .startsWith("looked_after")
                .contains("guardianship_share");
        String yaml =
                Resources.text("strategies/southwark.yaml").replace("priorities:", "board: [eet, gcse]\npriorities:");
        assertThatThrownBy(() -> Strategies.of(Map.of("strategies/southwark.yaml", yaml), CATALOGUE))
                .hasMessageContaining("'board' names no measure: 'gcse'");
    }

    private static Strategy strategy(String council) {
        return SHIPPED.find(council).orElseThrow();
    }

    private static BigDecimal sum(Strategy strategy, LocalDate day, String... measures) {
        return Stream.of(measures)
                .map(measure -> PrintedFigures.numbersOn(strategy.measure(measure), day)
                        .get(0)
                        .number()
                        .orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(Strategy strategy, String measure, String place) {
        return strategy.measure(measure).figures().stream()
                .filter(figure -> figure.place().id().equals(place))
                .map(figure -> figure.number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
