package hearth.jobs.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.Spark;
import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import hearth.warehouse.file.Resources;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategies;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Spark.class)
class StrategyTablesTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @TempDir
    private static Path root;

    private static Lake lake = new Lake("", Hadoop.configuration());

    @BeforeAll
    static void write(SparkSession spark) {
        lake = new Lake(root.resolve("warehouse").toString(), Hadoop.configuration());
        assertThat(StrategyTables.write(lake, Strategies.shipped(CATALOGUE)))
                .containsExactly("dim_strategy_measure", "fact_strategy_figure");
    }

    @Test
    void aFigureStandsAsPrintedBesideItsNumberAndItsIndicator() {
        assertThat(rows(
                        "SELECT role, period, printed, value, numerator FROM figure JOIN measure USING (la_code, measure)"
                                + " WHERE la_code = '881' AND indicator = 'fostered' AND period_end = DATE '2018-03-31'"
                                + " ORDER BY period"))
                .containsExactly("[reported,31st March 2018,76%,76.0,764]", "[reported,End Q4 17-18,76%,76.0,null]");
        assertThat(rows("SELECT printed, value FROM figure WHERE la_code = '830' AND measure = 'other_accommodation'"))
                .containsExactly("[*,null]");
    }

    @Test
    void aTargetHasItsDirectionAndTheDayItIsDue() {
        assertThat(rows("SELECT role, printed, value, direction, period_end FROM figure"
                        + " WHERE la_code = '892' AND measure = 'convicted' AND role <> 'reported' ORDER BY role"))
                .containsExactly("[baseline,6%,6.0,null,2015-03-31]", "[target,5.5%,5.5,at_most,2017-03-31]");
    }

    @Test
    void tablesThatHoldTheSameAreLeftAlone() {
        assertThat(StrategyTables.write(lake, Strategies.shipped(CATALOGUE))).isEmpty();
        assertThat(lake.version("fact_strategy_figure")).contains(0L);
    }

    @Test
    void onlyTheTableThatDiffersIsWritten() {
        Lake other = new Lake(root.resolve("other").toString(), Hadoop.configuration());
        String path = "strategies/southwark.yaml";
        String yaml = Resources.text(path);
        StrategyTables.write(other, Strategies.of(Map.of(path, yaml), CATALOGUE));
        Strategies corrected = Strategies.of(Map.of(path, yaml.replace("\"475\"", "\"476\"")), CATALOGUE);
        assertThat(StrategyTables.write(other, corrected)).containsExactly("fact_strategy_figure");
        assertThat(Spark.table(other, "fact_strategy_figure")
                        .where("printed = '476'")
                        .count())
                .isEqualTo(1);
    }

    private static List<String> rows(String select) {
        Spark.table(lake, "dim_strategy_measure").createOrReplaceTempView("measure");
        Spark.table(lake, "fact_strategy_figure").createOrReplaceTempView("figure");
        return Spark.session().sql(select).collectAsList().stream()
                .map(Row::toString)
                .toList();
    }
}
