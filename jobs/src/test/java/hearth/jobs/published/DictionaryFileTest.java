package hearth.jobs.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.Spark;
import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Spark.class)
class DictionaryFileTest {
    private static final String HEADER =
            "Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,state_funded_flag,Table_status,"
                    + "Description,Last Update,Next Update,Data Owner (DO) /Supplier and Contact Details,Methodology,"
                    + "Hyperlink(s),dps,Year_Type,No_Quartile\n";

    @TempDir
    private Path folder;

    @Test
    void aMeasureIsReadWithWhatIsSaidOfIt() throws IOException {
        PublishedImport read = read(row("LAC_Convictions ", "Low", "45962", "2", "N"));

        DescribedMeasure measure = read.measures().get(0);
        assertThat(measure.dataset()).isEqualTo("lait");
        assertThat(measure.measure()).isEqualTo("LAC_Convictions");
        assertThat(measure.polarity()).contains(Polarity.LOWER_IS_BETTER);
        assertThat(measure.decimals()).contains(2);
        assertThat(measure.hasQuartiles()).isFalse();
        assertThat(measure.updatedOn()).contains(LocalDate.of(2025, 11, 1));
        assertThat(measure.nextUpdateOn()).isEmpty();
        assertThat(measure.methodology()).isEmpty();
        assertThat(measure.description()).isEqualTo("Children\nin \"care\"");
        assertThat(read.reports())
                .containsExactly(
                        new FileReport("list.csv", FileReport.Use.USED, "1 measures of lait described", List.of()));
    }

    @Test
    void whatIsNotSaidIsEmpty() throws IOException {
        DescribedMeasure measure =
                read(row("LACFinance", "NA", "New Data", "NA", "NA")).measures().get(0);

        assertThat(measure.polarity()).isEmpty();
        assertThat(measure.decimals()).isEmpty();
        assertThat(measure.hasQuartiles()).isTrue();
        assertThat(measure.updatedOn()).isEmpty();
    }

    @Test
    void descriptionsAreInTheWarehouse(SparkSession spark) throws IOException {
        Lake lake = new Lake(folder.resolve("warehouse").toString(), Hadoop.configuration());

        read(row("LACFinance", "NA", "New Data", "NA", "NA") + row("LAC_Unauth", "Low", "46113", "2", "N"))
                .write(lake);

        assertThat(Spark.table(lake, "dim_published_measure")
                        .orderBy("measure")
                        .selectExpr(
                                "measure",
                                "polarity",
                                "decimals",
                                "has_quartiles",
                                "CAST(updated_on AS STRING)",
                                "source_row")
                        .collectAsList())
                .extracting(Row::mkString)
                .containsExactly("LACFinancenullnulltruenull2", "LAC_Unauthlower_is_better2false2026-04-013");
    }

    @Test
    void ofTwoRowsAboutOneMeasureTheLaterUpdatedCountsAndRowsAreThoseOfASpreadsheet() throws IOException {
        PublishedImport read = read(row("LAC_Unauth", "High", "45778", "1", "NA")
                + row("LACnum", "-", "45962", "0", "NA")
                + row("LAC_Unauth", "Low", "46113", "2", "NA"));

        assertThat(read.measures())
                .extracting(DescribedMeasure::measure, DescribedMeasure::sourceRow)
                .containsExactly(tuple("LAC_Unauth", 4), tuple("LACnum", 3));
        assertThat(read.reports().get(0).found())
                .isEqualTo(
                        "2 measures of lait described; rows that repeat a measure, of which the last updated counts: 1");
    }

    @Test
    void aRowThatNamesNoMeasureOrHasNoDigitForDecimalsRejectsTheFile() throws IOException {
        assertThat(read(row("", "Low", "45962", "2", "NA")).reports())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.isRejected()).isTrue();
                    assertThat(report.found()).contains("row 2, column Measure_short");
                });
        assertThat(read(row("LAC", "Low", "45962", "two", "NA")).reports())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.isRejected()).isTrue();
                    assertThat(report.found()).contains("row 2, column dps: found 'two'");
                });
    }

    @Test
    void aListWithAnotherColumnIsRejectedWithTheNearestMatch() throws IOException {
        Files.writeString(folder.resolve("list.csv"), HEADER.replace("No_Quartile", "Quartile"));

        assertThat(PublishedImport.read(folder, Catalogue.shipped(), LocalDate.of(2026, 2, 1))
                        .reports())
                .singleElement()
                .satisfies(report -> assertThat(report.found())
                        .endsWith("the nearest is the list of the measures of lait: it lacks No_Quartile; it also has"
                                + " Quartile"));
    }

    @Test
    void theCatalogueAgreesOrSaysWhyNot() throws IOException {
        List<String> faults = read(row("LAC_Convictions", "High", "45962", "3", "N")
                        + row("LAC_Parents_OR_Others", "-", "45962", "NA", "NA")
                        + row("LAC_Good_Develop", "High", "45962", "NA", "N"))
                .disagreements();

        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "indicators/missing_and_offending/convicted.yaml: 'polarity' is lower_is_better, the publisher says"
                                + " higher_is_better; 'polarity_reason' must say why (measure LAC_Convictions of lait,"
                                + " list.csv row 2)",
                        "indicators/missing_and_offending/convicted.yaml: the publisher forms no quartiles; 'no_quartiles'"
                                + " must say why (measure LAC_Convictions of lait, list.csv row 2)",
                        "indicators/missing_and_offending/convicted.yaml: 'decimals' is 1, the publisher gives 3 (measure"
                                + " LAC_Convictions of lait, list.csv row 2)",
                        "indicators/placements/placed_with_parents.yaml: 'polarity_reason' is given, but the"
                                + " publisher's polarity does not differ (measure LAC_Parents_OR_Others of lait, list.csv row 3)");
    }

    private PublishedImport read(String rows) throws IOException {
        Files.writeString(folder.resolve("list.csv"), HEADER + rows);
        return PublishedImport.read(folder, Catalogue.shipped(), LocalDate.of(2026, 2, 1));
    }

    private static String row(String measure, String polarity, String updated, String decimals, String quartiles) {
        return "7,Children Looked After,Convicted children,Convicted,"
                + measure + "," + polarity + ",%,NA,NA,\"Children\nin \"\"care\"\"\"," + updated + ",TBC,DfE,NA,NA,"
                + decimals + ",Financial Year," + quartiles + "\n";
    }
}
