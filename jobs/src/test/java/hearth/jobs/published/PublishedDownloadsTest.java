package hearth.jobs.published;

import static hearth.jobs.published.PublishedFolder.HEADER;
import static hearth.jobs.published.PublishedFolder.nottingham;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.WorkbookFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as publishers give them, and as they are after Excel saved them again. */
class PublishedDownloadsTest {
    private static final String NUMBERS = HEADER + nottingham("2025", "Reporting year", "68613,639,93");
    private static final String USED = "looked_after_numbers, 2025 release, 1 row; 2 figures of 2 indicators";

    @TempDir
    private Path path;

    @Test
    void emptyColumnsAndRowsAtTheEndDoNotMatter() throws IOException {
        assertIsRead(NUMBERS.replace("\n", ",,,\r\n") + ",".repeat(16) + "\r\n");
    }

    @Test
    void semicolonsAndTabsSeparateToo() throws IOException {
        assertIsRead("\uFEFF" + NUMBERS.replace(',', ';'));
        assertIsRead(NUMBERS.replace(',', '\t'));
    }

    @Test
    void theTextOfExcelIsRead() throws IOException {
        assertIsRead(("\uFEFF" + NUMBERS.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
        assertIsRead(
                NUMBERS.replace("Nottingham", "Nottingham – the “City”").getBytes(Charset.forName("windows-1252")));
        assertThat(folder().read().areas()).extracting(Area::name).containsExactly("Nottingham – the “City”");
    }

    @Test
    void aTitleAboveTheColumnNamesIsPassedOver() throws IOException {
        assertIsRead("Children looked after,,\n\nsep=,\n" + NUMBERS);
    }

    @Test
    void aCellUnderNoColumnNameRejectsTheFile() throws IOException {
        FileReport report =
                folder().file("numbers.csv", NUMBERS.replace("93\n", "93,17\n")).report();

        assertThat(report.found()).contains("row 2: found 15 cells; expected one for each of the 14 columns");
    }

    @Test
    void theZipOfAReleaseIsReadAndWhatDescribesItsDataIsNoFault() throws IOException {
        PublishedImport read = folder().file(
                        "children-looked-after.zip",
                        WorkbookFile.zip(Map.of(
                                "data/numbers.csv", bytes(NUMBERS),
                                "data/numbers.meta.csv", bytes("col_name,col_type,label\n"),
                                "data-guidance/data-guidance.txt", bytes("Description\n"))))
                .read();

        assertThat(read.figures())
                .hasSize(2)
                .extracting(PublishedFigure::file)
                .containsOnly("children-looked-after.zip/data/numbers.csv");
        assertThat(read.reports())
                .extracting(FileReport::file, FileReport::use)
                .containsExactly(
                        tuple("children-looked-after.zip/data-guidance/data-guidance.txt", FileReport.Use.IGNORED),
                        tuple("children-looked-after.zip/data/numbers.csv", FileReport.Use.USED),
                        tuple("children-looked-after.zip/data/numbers.meta.csv", FileReport.Use.IGNORED));
    }

    @Test
    void aDamagedZipIsRejected() throws IOException {
        FileReport report =
                folder().file("release.zip", bytes("PK and no more")).report();

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("is not a valid zip file");
    }

    @Test
    void metadataIsKnownByItsColumnsWhateverItsName() throws IOException {
        FileReport report = folder().file(
                        "about.csv", "col_name,col_type,label,indicator_unit\nchildren_count,Indicator,Number,\n")
                .report();

        assertThat(report)
                .isEqualTo(FileReport.ignored("about.csv", "describes the data files it was downloaded with"));
    }

    @Test
    void aTableOfTheTableToolIsRejectedWithWhatToDownloadInstead() throws IOException {
        FileReport report = folder().file("my-table.csv", """
                        location,location_code,geographic_level,time_period,population_type,children_count
                        Nottingham,E06000018,Local authority,2025,All,639
                        """).report();

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("made with the table tool").contains("Download all data (zip)");
    }

    @Test
    void aDatasetOfNoUseIsIgnored() throws IOException {
        FileReport report = folder().file(
                        "spending.csv", "time_period,geographic_level,new_la_code,cost\n2025,National,,1\n")
                .report();

        assertThat(report).isEqualTo(FileReport.ignored("spending.csv", "not a dataset that Hearth uses"));
    }

    private void assertIsRead(String content) throws IOException {
        assertIsRead(bytes(content));
    }

    private void assertIsRead(byte[] content) throws IOException {
        FileReport report = folder().file("numbers.csv", content).report();

        assertThat(report.found()).isEqualTo(USED);
    }

    private PublishedFolder folder() {
        return new PublishedFolder(path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
