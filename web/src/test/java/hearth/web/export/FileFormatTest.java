package hearth.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.disclosure.Symbol;
import hearth.web.serving.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFormatTest {
    private static final TitledTable TABLE = new TitledTable(
            new About(
                    "fostered_ashby",
                    "Fostered: Ashby",
                    "per cent",
                    List.of("Department for Education, Children looked after"),
                    List.of("Counts: children in foster care."),
                    new Release(7, Instant.parse("2026-11-21T09:00:00Z"), "", true, Map.of())),
            List.of(
                    TableColumn.text("area_name", "Area"),
                    TableColumn.day("period_end", "Period ends"),
                    TableColumn.number("numerator", "Numerator"),
                    TableColumn.figure("value", "Figure")),
            List.of(
                    List.of(
                            new Cell.Text("=Ashby"),
                            new Cell.Day(LocalDate.of(2025, 3, 31)),
                            Cell.count(1234),
                            new Cell.Numeric(2 / 3.0, "0.7")),
                    List.of(
                            new Cell.Text("Ynys Môn"),
                            new Cell.Day(LocalDate.of(2025, 3, 31)),
                            Cell.NONE,
                            new Cell.Hidden(Symbol.C))));

    private static String text(FileFormat format) {
        return new String(format.write(TABLE), StandardCharsets.UTF_8);
    }

    @Test
    void csvHasAllDigitsAndBesideThemWhatPagesShow() {
        assertThat(text(FileFormat.CSV)).isEqualTo("""
                area_name,period_end,numerator,value,value_shown\r
                '=Ashby,2025-03-31,1234,0.6666666666666666,0.7\r
                Ynys Môn,2025-03-31,,,[c]\r
                """);
    }

    @Test
    void csvForExcelBeginsWithTheMarkOfUtf8() {
        assertThat(text(FileFormat.CSV_FOR_EXCEL)).isEqualTo('\ufeff' + text(FileFormat.CSV));
    }

    @Test
    void jsonSaysWhatItIsAndHasTheSameRows() {
        assertThat(text(FileFormat.JSON))
                .isEqualTo("{\"title\":\"Fostered: Ashby\",\"unit\":\"per cent\","
                        + "\"sources\":[\"Department for Education, Children looked after\"],"
                        + "\"notes\":[\"Counts: children in foster care.\"],"
                        + "\"symbols\":{\"c\":\"suppressed to protect children’s identities\"},"
                        + "\"dataVersion\":7,\"releasedAt\":\"2026-11-21T09:00:00Z\",\"isMadeUp\":true,\"data\":["
                        + "{\"area_name\":\"=Ashby\",\"period_end\":\"2025-03-31\",\"numerator\":1234.0,"
                        + "\"value\":0.6666666666666666,\"value_shown\":\"0.7\"},"
                        + "{\"area_name\":\"Ynys Môn\",\"period_end\":\"2025-03-31\",\"numerator\":null,"
                        + "\"value\":null,\"value_shown\":\"[c]\"}]}");
    }

    @Test
    void parquetHasNumbersAndDaysAsSuchAndSaysWhatItIs(@TempDir Path folder) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("table.parquet"), FileFormat.PARQUET.write(TABLE));
        assertThat(answers("FROM '" + file + "'"))
                .containsExactly(
                        "=Ashby|2025-03-31|1234.0|0.6666666666666666|0.7", "Ynys Môn|2025-03-31|null|null|[c]");
        assertThat(answers("SELECT typeof(period_end) || ' ' || typeof(value) FROM '" + file + "' LIMIT 1"))
                .containsExactly("DATE DOUBLE");
        assertThat(answers("SELECT decode(value) FROM parquet_kv_metadata('" + file + "') WHERE decode(key) = 'title'"))
                .containsExactly("Fostered: Ashby");
    }

    private static List<String> answers(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                answers.add(String.join("|", cells));
            }
            return answers;
        }
    }

    @Test
    void aWorkbookHasACoverNotesAndTheTableOnASheetOfItsOwn() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(FileFormat.EXCEL.write(TABLE)), new ReadingOptions(true, false))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Cover", "Notes", "Table 1");
            assertThat(firstColumn(sheets.get(0)))
                    .containsExactly(
                            "Fostered: Ashby",
                            "Made-up data: every council, child and figure in this workbook is invented.",
                            "Unit: per cent",
                            "Source: Department for Education, Children looked after",
                            "Release 7 of Hearth, 21 November 2026",
                            "This workbook has three worksheets: Cover, Notes and Table 1.");
            assertThat(firstColumn(sheets.get(1)))
                    .contains("Counts: children in foster care.", "[c]: suppressed to protect children’s identities");
            assertThat(firstColumn(sheets.get(2)).get(0)).isEqualTo("Fostered: Ashby, per cent");
            assertThat(values(sheets.get(2), 2)).containsExactly("Area", "Period ends", "Numerator", "Figure");
            Row ofAshby = sheets.get(2).read().get(3);
            assertThat(ofAshby.getCellText(0)).isEqualTo("=Ashby");
            assertThat(ofAshby.getCellAsDate(1)).hasValue(LocalDateTime.of(2025, 3, 31, 0, 0));
            assertThat(ofAshby.getCellAsNumber(2)).hasValue(new BigDecimal("1234.0"));
            assertThat(ofAshby.getCellAsNumber(3)).hasValue(new BigDecimal("0.6666666666666666"));
            assertThat(ofAshby.getCell(3).getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(values(sheets.get(2), 4)).startsWith("Ynys Môn").endsWith("[c]");
        }
    }

    private static List<String> firstColumn(Sheet sheet) throws IOException {
        return sheet.read().stream().map(row -> row.getCellText(0)).toList();
    }

    private static List<Object> values(Sheet sheet, int row) throws IOException {
        Row read = sheet.read().get(row);
        return read.stream()
                .filter(cell -> cell != null && cell.getValue() != null)
                .map(org.dhatim.fastexcel.reader.Cell::getValue)
                .toList();
    }
}
