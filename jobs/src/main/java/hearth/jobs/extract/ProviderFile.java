package hearth.jobs.extract;

import hearth.warehouse.file.CsvText;
import hearth.warehouse.file.UserError;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.provider.ProviderSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Ofsted's list of providers as a file: its workbook, or the same as CSV. */
public final class ProviderFile {
    private ProviderFile() {}

    /** Reads a list; fails, naming the file, when it holds none. */
    public static ProviderDirectory read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserError(
                    "the file does not exist", file.toString(), "Ofsted's list of providers, as .xlsx or .csv", "");
        }
        try {
            return ProviderDirectory.of(
                    file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? workbook(file) : csv(file));
        } catch (UserError e) {
            throw new UserError(String.valueOf(e.getMessage()), file.toString(), "", "");
        } catch (ExcelReaderException | IOException e) {
            throw new UserError(
                    "not readable as Ofsted's workbook of providers: " + e.getMessage(),
                    file.toString(),
                    "",
                    "open it in a spreadsheet program and save it as .xlsx or .csv");
        }
    }

    private static List<ProviderSheet> csv(Path file) throws IOException {
        List<List<String>> rows =
                CsvText.rows(Files.readAllBytes(file)).orElseThrow(() -> new IOException("it is not text")).stream()
                        .map(CsvText.Row::cells)
                        .toList();
        return List.of(new ProviderSheet(String.valueOf(file.getFileName()), rows));
    }

    private static List<ProviderSheet> workbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<ProviderSheet> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    sheets.add(new ProviderSheet(
                            sheet.getName(),
                            rows.map(row -> row.stream().map(ProviderFile::text).toList())
                                    .toList()));
                }
            }
            return sheets;
        }
    }

    /** A cell as text: a number as it is stored, so that no digit is lost. */
    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text.strip();
    }
}
