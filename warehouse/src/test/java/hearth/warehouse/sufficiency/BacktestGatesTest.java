package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How good forecasts are on 48 councils whose truth is known: as many as it takes to tell skill from luck. */
@Tag("slow")
class BacktestGatesTest {
    private static final int GROUPS = 4;
    private static final double[] ENTRIES_A_YEAR = {430, 430, 260, 260, 170, 170, 110, 600, 340, 130, 210, 65};

    private static final List<BacktestForecast> FORECASTS = new ArrayList<>();

    @BeforeAll
    static void forecast() {
        for (int group = 0; group < GROUPS; group++) {
            Map<String, CareHistory> councils = new TreeMap<>();
            for (int i = 0; i < ENTRIES_A_YEAR.length; i++) {
                double growth = ((group + i) % 7 - 3) / 100.0;
                councils.put(group + "-" + i, MadeUpCouncil.of(700 + group * 50 + i, ENTRIES_A_YEAR[i], growth));
            }
            Backtest backtest = new Backtest(councils, 200, 3);
            for (int year = 2019; year <= 2021; year++) {
                FORECASTS.addAll(backtest.on(LocalDate.of(year, 3, 31), MadeUpCare.TO));
            }
        }
    }

    @Test
    void errorsAreSmallerThanThoseOfNoChange() {
        for (int months : Backtest.MONTHS) {
            BacktestScore hearth = score(Backtest.HEARTH, months);
            BacktestScore noChange = score(Backtest.PERSISTENCE, months);
            assertThat(hearth.wapeCells()).as("cells, %d", months).isLessThanOrEqualTo(0.9 * noChange.wapeCells());
            assertThat(hearth.wapeTypes()).as("types, %d", months).isLessThanOrEqualTo(1.05 * noChange.wapeTypes());
            assertThat(hearth.mapeTotal()).as("totals, %d", months).isLessThanOrEqualTo(1.05 * noChange.mapeTotal());
        }
        assertThat(score(Backtest.HEARTH, 12).bias()).isBetween(-0.02, 0.02);
    }

    @Test
    void intervalsCoverWhatTheySay() {
        for (int months : Backtest.MONTHS) {
            BacktestScore.Reach reach = score(Backtest.HEARTH, months).reach().orElseThrow();
            assertCovers(months, reach.at80(), 0.74, 0.86);
            assertCovers(months, reach.at95(), 0.92, 0.98);
            assertThat(reach.width80()).as("width, %d", months).isLessThan(0.2);
        }
    }

    private static void assertCovers(int months, BacktestScore.Coverage coverage, double least, double most) {
        assertThat(coverage.cells()).as("cells, %d", months).isBetween(least, most);
        assertThat(coverage.types()).as("types, %d", months).isBetween(least, most);
        assertThat(coverage.totals()).as("totals, %d", months).isBetween(least, most);
    }

    private static BacktestScore score(String model, int months) {
        return BacktestScore.of(FORECASTS.stream()
                .filter(forecast -> forecast.model().equals(model) && forecast.months() == months)
                .toList());
    }
}
