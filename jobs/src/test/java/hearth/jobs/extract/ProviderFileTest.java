package hearth.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.Samples;
import hearth.warehouse.file.UserError;
import hearth.warehouse.provider.Provider;
import hearth.warehouse.provider.ProviderDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderFileTest {
    @TempDir
    private Path folder;

    @Test
    void aWorkbookKeepsDatesAndCellsInTheirPlaceWhereOthersAreBlank() throws IOException {
        Path file = workbook("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>URN</t></is></c><c r="B1" t="inlineStr"><is><t>Sector</t></is></c>
                <c r="C1" t="inlineStr"><is><t>Placement code</t></is></c>
                <c r="D1" t="inlineStr"><is><t>Deregistration date</t></is></c></row>
                <row r="2"><c r="A2"><v>1234567</v></c><c r="C2" t="inlineStr"><is><t>K2, R3</t></is></c>
                <c r="D2"><v>44927</v></c></row>
                """);
        Provider provider = ProviderFile.read(file).find("1234567").orElseThrow();

        assertThat(provider.owner()).isEmpty();
        assertThat(provider.placementCodes()).containsExactlyInAnyOrder("K2", "R3");
        assertThat(provider.closed()).contains(LocalDate.of(2023, 1, 1));
    }

    @Test
    void aFileThatIsNoListIsRejectedByName() throws IOException {
        Path csv = Files.writeString(folder.resolve("homes.csv"), "CHILD,DECOM\n1,01/02/2020\n");
        Path broken = Files.writeString(folder.resolve("homes.xlsx"), "not a workbook");

        assertThatThrownBy(() -> ProviderFile.read(csv))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("homes.csv: not a list of providers");
        assertThatThrownBy(() -> ProviderFile.read(broken))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("homes.xlsx: not readable as Ofsted's workbook of providers");
        assertThatThrownBy(() -> ProviderFile.read(folder.resolve("nowhere.csv")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nowhere.csv: the file does not exist");
    }

    @ParameterizedTest
    @CsvSource({
        "ch_fake.xlsx, 1, NJASCN, BN208JX, E10000011, ''",
        "scp_fake.xlsx, 2, P4BABOO7, BN208JX, E10000011, 2023-01-01",
        "combined_scp_ch_fake.xlsx, 4, MDR00003, MO67NN, '', ''",
        "scp_ch_2025_fake.xlsx, 2, 2, P057OD, '', 2024-02-01",
        "scpch_assisted.xlsx, 6, ISL00001, SM0000, '', ''"
    })
    void everyLayoutOfOfstedsWorkbookIsRead(
            String name, int providers, String urn, String postcode, String authority, String closedOn)
            throws IOException {
        ProviderDirectory directory =
                ProviderFile.read(Samples.folder("ssda903/returns/ofsted_xlsx").resolve(name));
        Provider provider = directory.find(urn).orElseThrow();

        assertThat(directory.providers()).hasSize(providers);
        assertThat(provider.postcodes()).containsExactly(postcode);
        assertThat(provider.authorityCode()).isEqualTo(authority);
        assertThat(provider.closed().map(LocalDate::toString).orElse("")).isEqualTo(closedOn);
    }

    @Test
    void theCsvFormIsRead() throws IOException {
        ProviderDirectory directory =
                ProviderFile.read(Samples.folder("ssda903/reference").resolve("providers_synthetic.csv"));
        Provider provider = directory.find("1008465").orElseThrow();

        assertThat(directory.providers()).hasSize(4441);
        assertThat(provider.authorityCode()).isEqualTo("E10000012");
        assertThat(provider.placementCodes()).containsExactlyInAnyOrder("K1", "H5");
        assertThat(provider.providerCodes()).containsExactly("PR1");
        assertThat(directory.find("1010150").flatMap(Provider::closed)).contains(LocalDate.of(2022, 10, 15));
    }

    /** The smallest workbook there can be, with one sheet of those rows. */
    private Path workbook(String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + document + "/%s\" Target=\"%s\"/></Relationships>";
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                relations.formatted("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relations.formatted("worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + document
                        + "\"><sheets><sheet name=\"Providers\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
